/**
 * New versions of policies as an author begins them: from a template that teaches, or from an
 * earlier version. May use application, cases, decision, document, policy, problem, region, text.
 */
@NullMarked
package org.luohu.draft;

import org.jspecify.annotations.NullMarked;
