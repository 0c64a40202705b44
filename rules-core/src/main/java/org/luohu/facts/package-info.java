/**
 * The shared domain model that rules see: fact records, their enumerations and the collector of
 * findings. A leaf; rule files import it.
 */
@NullMarked
package org.luohu.facts;

import org.jspecify.annotations.NullMarked;
