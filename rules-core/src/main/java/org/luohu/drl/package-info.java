/** The safe subset of DRL: lexer, parser, tree, formulas. May use vocabulary, problem, text. */
@NullMarked
package org.luohu.drl;

import org.jspecify.annotations.NullMarked;
