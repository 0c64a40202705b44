/**
 * The data of the world beside the law: regions, ethnicities and calendars, bundled and as the
 * directory of policies adds to them. A leaf that every room may use.
 */
@NullMarked
package org.luohu.world;

import org.jspecify.annotations.NullMarked;
