/**
 * Newborn registration described as a vocabulary: the stated facts of an application and how each
 * derived fact follows from them. May use application, facts, region, vocabulary, text.
 */
@NullMarked
package org.luohu.newborn;

import org.jspecify.annotations.NullMarked;
