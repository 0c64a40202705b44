/** The policy tree: versions, manifests, selection, digests. */
@NullMarked
package org.luohu.policy;

import org.jspecify.annotations.NullMarked;
