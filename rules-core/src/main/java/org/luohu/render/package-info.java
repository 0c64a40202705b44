/**
 * A decision as text and as JSON. May use decision, text.
 */
@NullMarked
package org.luohu.render;

import org.jspecify.annotations.NullMarked;
