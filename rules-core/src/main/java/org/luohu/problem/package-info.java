/** What is wrong with an input and where. Public values. May use text. */
@NullMarked
package org.luohu.problem;

import org.jspecify.annotations.NullMarked;
