/**
 * What a clerk does with a decided application: materials, steps, deadlines, working days. May use
 * policy, decision, text.
 */
@NullMarked
package org.luohu.handling;

import org.jspecify.annotations.NullMarked;
