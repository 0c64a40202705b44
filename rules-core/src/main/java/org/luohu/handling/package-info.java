/** What a clerk does with a decided application: materials, steps, deadlines, working days. */
@NullMarked
package org.luohu.handling;

import org.jspecify.annotations.NullMarked;
