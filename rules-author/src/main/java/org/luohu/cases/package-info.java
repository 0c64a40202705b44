/**
 * Cases: applications with what has to come of them, the author's claims about a policy version.
 * May use application, decision, document, input, policy, problem, text.
 */
@NullMarked
package org.luohu.cases;

import org.jspecify.annotations.NullMarked;
