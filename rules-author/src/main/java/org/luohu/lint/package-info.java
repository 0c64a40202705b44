/**
 * Faults of policies beyond what loading refuses: what is never used, never cited, too weakly
 * sourced or not proved. May use cases, document, drl, newborn, policy, problem, text.
 */
@NullMarked
package org.luohu.lint;

import org.jspecify.annotations.NullMarked;
