/**
 * Mutation of rules: each clause of each rule changed in turn, and whether any case notices. May
 * use cases, proof, input, reasoning, policy, drl, newborn, vocabulary, application, decision,
 * problem, text.
 */
@NullMarked
package org.luohu.mutation;

import org.jspecify.annotations.NullMarked;
