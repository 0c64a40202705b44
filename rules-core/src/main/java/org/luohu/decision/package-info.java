/** What comes out: outcome, findings, materials, questions, steps. Public values. */
@NullMarked
package org.luohu.decision;

import org.jspecify.annotations.NullMarked;
