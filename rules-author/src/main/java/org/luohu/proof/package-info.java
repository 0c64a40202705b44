/**
 * Proofs over all families that the domain admits: what a library of policies can never say, and
 * what a change of law changes. Knows nothing of newborns: the service comes to it as a
 * description.
 */
@NullMarked
package org.luohu.proof;

import org.jspecify.annotations.NullMarked;
