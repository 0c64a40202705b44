/** The JSON Schemas (2020-12) of the files that others read and write, as services declare them. */
@NullMarked
package org.luohu.schema;

import org.jspecify.annotations.NullMarked;
