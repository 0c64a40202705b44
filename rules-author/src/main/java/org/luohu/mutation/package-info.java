/** Mutation of rules: each clause of each rule changed in turn, and whether any case notices. */
@NullMarked
package org.luohu.mutation;

import org.jspecify.annotations.NullMarked;
