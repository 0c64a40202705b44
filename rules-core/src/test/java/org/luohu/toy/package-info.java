/** A second service, small enough to be read at a glance: library cards (图书证). For tests. */
@NullMarked
package org.luohu.toy;

import org.jspecify.annotations.NullMarked;
