/**
 * A library of policies as a site of plain pages: rules as sentences, sources, cases, what changed.
 */
@NullMarked
package org.luohu.site;

import org.jspecify.annotations.NullMarked;
