/**
 * What comes out: outcome, findings, materials, questions, steps. Public values. May use facts
 * (enumerations), region and text.
 */
@NullMarked
package org.luohu.decision;

import org.jspecify.annotations.NullMarked;
