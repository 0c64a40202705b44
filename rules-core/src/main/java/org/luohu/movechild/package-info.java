/**
 * The move of a registered child to the hukou of a parent (子女投靠父母) as a service: who may move, by
 * which route, with what papers.
 */
@NullMarked
package org.luohu.movechild;

import org.jspecify.annotations.NullMarked;
