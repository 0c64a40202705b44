/**
 * Days as the law counts them: working days under the published holiday arrangements, periods of
 * days and months under the Civil Code. A leaf that every room may use.
 */
@NullMarked
package org.luohu.calendar;

import org.jspecify.annotations.NullMarked;
