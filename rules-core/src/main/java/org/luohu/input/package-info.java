/**
 * Bytes to an application, with every problem and its place at once. May use application, facts, region, problem, text.
 */
@NullMarked
package org.luohu.input;

import org.jspecify.annotations.NullMarked;
