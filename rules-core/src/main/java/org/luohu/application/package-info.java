/** What a family asks, as stated: public values. May use facts (enumerations), region and text. */
@NullMarked
package org.luohu.application;

import org.jspecify.annotations.NullMarked;
