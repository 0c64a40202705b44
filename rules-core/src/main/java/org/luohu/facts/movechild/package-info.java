/**
 * The facts of a child's move to a parent's hukou (子女投靠父母) that rule files see. A property that is
 * null is a fact not known.
 */
@NullMarked
package org.luohu.facts.movechild;

import org.jspecify.annotations.NullMarked;
