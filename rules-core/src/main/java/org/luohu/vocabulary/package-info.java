/**
 * How a service describes itself to the rooms that know nothing of it: stated facts with their
 * domains, fact types with derived properties, constraints and presumptions.
 */
@NullMarked
package org.luohu.vocabulary;

import org.jspecify.annotations.NullMarked;
