/**
 * All families that the domain admits as propositions, and what the policies in force decide of
 * them; the only room that sees a solver. Knows nothing of newborns: the service comes to it as a
 * description.
 */
@NullMarked
package org.luohu.logic;

import org.jspecify.annotations.NullMarked;
