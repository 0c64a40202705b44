/** The safe subset of DRL: lexer, parser, tree, formulas. */
@NullMarked
package org.luohu.drl;

import org.jspecify.annotations.NullMarked;
