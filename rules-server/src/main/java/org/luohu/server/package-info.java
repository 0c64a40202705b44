/** Decisions over HTTP. */
@NullMarked
package org.luohu.server;

import org.jspecify.annotations.NullMarked;
