/**
 * Faults of policies beyond what loading refuses: what is never used, never cited, too weakly
 * sourced or not proved.
 */
@NullMarked
package org.luohu.lint;

import org.jspecify.annotations.NullMarked;
