/**
 * The law in an editor: a language server over standard input and output. Uses the authors' rooms
 * and LSP4J; nothing uses it.
 */
@NullMarked
package org.luohu.lsp;

import org.jspecify.annotations.NullMarked;
