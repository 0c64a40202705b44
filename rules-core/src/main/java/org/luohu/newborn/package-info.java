/**
 * Newborn registration described as a vocabulary: the stated facts of an application and how each
 * derived fact follows from them.
 */
@NullMarked
package org.luohu.newborn;

import org.jspecify.annotations.NullMarked;
