/** A decision as a page of paper: the letter as HTML, and the notices that a counter hands over. */
@NullMarked
package org.luohu.forms;

import org.jspecify.annotations.NullMarked;
