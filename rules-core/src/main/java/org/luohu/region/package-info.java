/**
 * Administrative regions by GB/T 2260 code and the places outside the mainland: a leaf that every
 * room may use.
 */
@NullMarked
package org.luohu.region;

import org.jspecify.annotations.NullMarked;
