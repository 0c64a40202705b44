/** What a family asks, as stated: public values. */
@NullMarked
package org.luohu.application;

import org.jspecify.annotations.NullMarked;
