/**
 * The façade: {@link org.luohu.Luohu} opens a library of policies and decides applications. No room
 * uses it.
 */
@NullMarked
package org.luohu;

import org.jspecify.annotations.NullMarked;
