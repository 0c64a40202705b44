/**
 * Cases: applications with what has to come of them, the author's claims about a policy version.
 */
@NullMarked
package org.luohu.cases;

import org.jspecify.annotations.NullMarked;
