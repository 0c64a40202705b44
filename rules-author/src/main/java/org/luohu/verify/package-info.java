/** What a library of policies can never say or always says twice, proved over all families. */
@NullMarked
package org.luohu.verify;

import org.jspecify.annotations.NullMarked;
