/** The only room that sees Drools: tree to model, rule bases, sessions, firings. */
@NullMarked
package org.luohu.engine;

import org.jspecify.annotations.NullMarked;
