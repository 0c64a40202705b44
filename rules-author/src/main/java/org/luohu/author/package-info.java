/** The authors' façade: {@link org.luohu.author.Workshop}, and the cases of a tree run again. */
@NullMarked
package org.luohu.author;

import org.jspecify.annotations.NullMarked;
