/**
 * What is remembered, and by what: the signature of a family is all that a computation may read of
 * it, so that families with equal signatures get equal answers. See docs/adr/0006-memo.md.
 */
@NullMarked
package org.luohu.memo;

import org.jspecify.annotations.NullMarked;
