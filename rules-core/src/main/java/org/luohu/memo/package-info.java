/**
 * What is remembered, and by what: a signature is all that a computation reads, so that equal
 * signatures have equal results. See docs/adr/0006-memo.md.
 */
@NullMarked
package org.luohu.memo;

import org.jspecify.annotations.NullMarked;
