/**
 * The command {@code luohu}: arguments in, pages and exit codes out. The only room that touches the
 * clock, the console and applications' files.
 */
@NullMarked
package org.luohu.cli;

import org.jspecify.annotations.NullMarked;
