/**
 * How fast decisions are, beside other engines that decide the same families. Not part of the
 * product.
 */
@NullMarked
package org.luohu.benchmarks;

import org.jspecify.annotations.NullMarked;
