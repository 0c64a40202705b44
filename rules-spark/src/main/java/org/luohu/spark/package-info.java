/**
 * Deciding rows of Spark: {@code luohu_decide} and {@code luohu_diff}. The one room that sees
 * Spark.
 */
@NullMarked
package org.luohu.spark;

import org.jspecify.annotations.NullMarked;
