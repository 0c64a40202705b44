/** What is wrong with an input and where. Public values. */
@NullMarked
package org.luohu.problem;

import org.jspecify.annotations.NullMarked;
