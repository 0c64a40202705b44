/**
 * A library of policies as a site of plain pages: rules as sentences, sources, cases, what changed.
 * May use policy, cases, drl, newborn, vocabulary, decision, facts, region, text.
 */
@NullMarked
package org.luohu.site;

import org.jspecify.annotations.NullMarked;
