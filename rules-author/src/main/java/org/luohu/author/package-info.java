/** The authors' façade: what the command's verbs for policies are made of. */
@NullMarked
package org.luohu.author;

import org.jspecify.annotations.NullMarked;
