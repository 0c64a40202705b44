/** Bilingual text and the width of characters: a leaf that every room may use. */
@NullMarked
package org.luohu.text;

import org.jspecify.annotations.NullMarked;
