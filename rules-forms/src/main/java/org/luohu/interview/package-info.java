/** The interview that writes an application: what is asked next, and what comes of an answer. */
@NullMarked
package org.luohu.interview;

import org.jspecify.annotations.NullMarked;
