package org.luohu.policy;

import org.luohu.drl.Condition;
import org.luohu.text.Text;

/**
 * A situation that no rule of a version covers, and that is meant (有意留白): those families go to
 * REVIEW.
 *
 * @param when the families
 * @param why why no rule is written for them
 * @param leftToPlaces whether the nation leaves them to the law of places: where that is on record
 *     it covers them or declares them itself
 */
public record OpenSituation(Condition when, Text why, boolean leftToPlaces) {}
