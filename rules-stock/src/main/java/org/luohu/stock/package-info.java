/**
 * Drools' own compiler as a witness. Speaks to the command in types of the JDK only, for it is
 * loaded apart from it.
 */
@NullMarked
package org.luohu.stock;

import org.jspecify.annotations.NullMarked;
