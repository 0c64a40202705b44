/** The text of law as it is written, comments and blanks and all. */
@NullMarked
package org.luohu.format;

import org.jspecify.annotations.NullMarked;
