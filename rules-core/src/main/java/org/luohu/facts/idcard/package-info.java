/**
 * The facts of identity cards (居民身份证) that rule files see. A property that is null is a fact not
 * known.
 */
@NullMarked
package org.luohu.facts.idcard;

import org.jspecify.annotations.NullMarked;
