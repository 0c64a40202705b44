/**
 * New versions of policies as an author begins them: from a template that teaches, or from an
 * earlier version.
 */
@NullMarked
package org.luohu.draft;

import org.jspecify.annotations.NullMarked;
