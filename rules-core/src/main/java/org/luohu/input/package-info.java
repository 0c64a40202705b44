/** Bytes to an application, with every problem and its place at once. */
@NullMarked
package org.luohu.input;

import org.jspecify.annotations.NullMarked;
