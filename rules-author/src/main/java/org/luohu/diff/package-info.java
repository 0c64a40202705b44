/** What a change of law changes, in words and for whom, proved over all families. */
@NullMarked
package org.luohu.diff;

import org.jspecify.annotations.NullMarked;
