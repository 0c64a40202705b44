/** The kinds of values that facts have: choices, yes or no, days, regions, ethnicities, numbers. */
@NullMarked
package org.luohu.domain;

import org.jspecify.annotations.NullMarked;
