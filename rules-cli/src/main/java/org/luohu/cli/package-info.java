/**
 * The command {@code luohu}: arguments in, pages and exit codes out. The only room that touches the
 * clock, the console and applications' files. May use everything of the library; nothing uses it.
 */
@NullMarked
package org.luohu.cli;

import org.jspecify.annotations.NullMarked;
