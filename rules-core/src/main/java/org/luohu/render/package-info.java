/** A decision as a letter and as JSON, and problems as text for people. */
@NullMarked
package org.luohu.render;

import org.jspecify.annotations.NullMarked;
