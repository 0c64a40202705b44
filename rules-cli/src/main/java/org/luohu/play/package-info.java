/** Law tried out in a browser on the author's own machine: {@code luohu policy play}. */
@NullMarked
package org.luohu.play;

import org.jspecify.annotations.NullMarked;
