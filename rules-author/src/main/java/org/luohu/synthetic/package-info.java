/**
 * Families made up, from a seed or as the plainest there are, for measuring and for trying things
 * out: none is real, and no law is looked at.
 */
@org.jspecify.annotations.NullMarked
package org.luohu.synthetic;
