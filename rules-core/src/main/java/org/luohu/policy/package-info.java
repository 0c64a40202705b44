/**
 * The policy tree: versions, manifests, selection, digests. May use vocabulary, region, decision,
 * input (located text), problem, text.
 */
@NullMarked
package org.luohu.policy;

import org.jspecify.annotations.NullMarked;
