/**
 * Firings and open rules to verdicts, possible outcomes and questions. Knows nothing of newborns.
 */
@NullMarked
package org.luohu.reasoning;

import org.jspecify.annotations.NullMarked;
