/**
 * The law by which findings become an outcome, said once over a logic, and the logics that run it
 * when deciding: three-valued truth and decision diagrams. Knows no service. May use decision, drl.
 */
@NullMarked
package org.luohu.outcome;

import org.jspecify.annotations.NullMarked;
