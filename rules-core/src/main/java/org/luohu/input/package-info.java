/**
 * Bytes to an application, with every problem and its place at once. May use application, document,
 * facts, newborn, vocabulary, region, problem, text.
 */
@NullMarked
package org.luohu.input;

import org.jspecify.annotations.NullMarked;
