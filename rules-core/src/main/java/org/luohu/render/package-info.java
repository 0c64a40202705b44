/**
 * A decision as a letter and as JSON, and problems as text for people. May use decision, facts
 * (enumerations), problem, region, text and Jackson core.
 */
@NullMarked
package org.luohu.render;

import org.jspecify.annotations.NullMarked;
