/**
 * What an applicant needs: between any two places, for every kind of applicant, as the law in force
 * decides it.
 */
@org.jspecify.annotations.NullMarked
package org.luohu.need;
