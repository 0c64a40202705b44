/**
 * Firings and open rules to verdicts, possible outcomes and questions. Knows nothing of newborns.
 * May use outcome, engine, drl, policy, vocabulary, decision, text.
 */
@NullMarked
package org.luohu.reasoning;

import org.jspecify.annotations.NullMarked;
