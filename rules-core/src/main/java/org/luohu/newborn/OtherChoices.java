package org.luohu.newborn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.facts.Follows;
import org.luohu.region.Region;

/**
 * The other choices that applicants have: whom the child follows, and whether to file here or at
 * the target's own place. What spoke only of the old choice is no longer known.
 */
public final class OtherChoices {

  private static final List<Follows> PERSONS =
      List.of(Follows.FATHER, Follows.MOTHER, Follows.GRANDPARENTS);

  private OtherChoices() {}

  /** Every other pair of whom to follow and where to file. */
  public static List<Application> of(Application application) {
    List<Application> others = new ArrayList<>();
    for (Follows follow : PERSONS) {
      if (open(application, follow)) {
        add(application, follow, application.filedAt(), others);
        Region target = target(application, follow);
        if (target != null && target.mainland() && !application.filedAt().covers(target)) {
          add(application, follow, target, others);
        }
      }
    }
    if (Newborn.follow(application) == Follows.INSTITUTION) {
      Region target = target(application, Follows.INSTITUTION);
      if (target != null && target.mainland() && !application.filedAt().covers(target)) {
        add(application, Follows.INSTITUTION, target, others);
      }
    }
    return others;
  }

  /** How many of the two choices differ. */
  public static int changed(Application from, Application to) {
    return (Newborn.follow(from) == Newborn.follow(to) ? 0 : 1)
        + (from.filedAt().equals(to.filedAt()) ? 0 : 1);
  }

  /** The region of the household that a child would join, as stated. */
  public static @Nullable Region target(Application application, Follows follow) {
    return application.get(Newborn.targetRegion(follow));
  }

  /**
   * A parent who cannot be found out is not followed; a child of an institution has no other
   * choice.
   */
  private static boolean open(Application application, Follows follow) {
    return Newborn.follow(application) != Follows.INSTITUTION
        && !(follow == Follows.FATHER
            && Boolean.FALSE.equals(application.get(StatedFacts.FATHER.exists())))
        && !(follow == Follows.MOTHER
            && Boolean.FALSE.equals(application.get(StatedFacts.MOTHER.exists())));
  }

  private static void add(
      Application from, Follows follow, Region filedAt, List<Application> others) {
    boolean sameHousehold = follow == Newborn.follow(from);
    if (sameHousehold && filedAt.equals(from.filedAt())) {
      return;
    }
    Application.Builder other =
        from.toBuilder()
            .state(StatedFacts.FOLLOW, follow)
            .state(StatedFacts.FILED_AT, filedAt)
            .materials(null)
            .state(StatedFacts.COMMITMENT_SIGNED, null)
            .state(StatedFacts.DELIVERY_ADDRESS, null);
    if (!sameHousehold) {
      other.state(StatedFacts.UNIT_CONSENT, null).state(StatedFacts.HOME_OWNED_IN_CITY, null);
    }
    others.add(other.unchecked());
  }
}
