/**
 * Identity cards (居民身份证) as a service: first cards, new ones for old or lost ones, and temporary
 * cards, at the place of the hukou and away from it.
 */
@NullMarked
package org.luohu.idcard;

import org.jspecify.annotations.NullMarked;
