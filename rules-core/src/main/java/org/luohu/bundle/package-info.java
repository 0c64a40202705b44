/** A signed file of law: what a tree has published, in one zip that is whole or is refused. */
@NullMarked
package org.luohu.bundle;

import org.jspecify.annotations.NullMarked;
