/** An application through selection, reasoning and handling to a decision. */
@NullMarked
package org.luohu.deciding;

import org.jspecify.annotations.NullMarked;
