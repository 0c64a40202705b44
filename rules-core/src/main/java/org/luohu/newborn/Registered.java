package org.luohu.newborn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.facts.Custody;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.movechild.Guardian;
import org.luohu.facts.movechild.JoinedHousehold;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.facts.movechild.ParentsTie;
import org.luohu.movechild.MoveChild;
import org.luohu.movechild.MoveFacts;
import org.luohu.region.Region;

/** A child who is registered already is not registered again: it moves to the parent. */
final class Registered {

  private Registered() {}

  /** The move to the parent followed; none where the child is not registered or follows another. */
  static List<Application> move(Application application) {
    Follows follow = Newborn.follow(application);
    boolean father = follow == Follows.FATHER;
    Region target = NewbornChoices.target(application, follow);
    if (!Boolean.TRUE.equals(application.get(StatedFacts.REGISTERED))
        || (!father && follow != Follows.MOTHER)
        || target == null
        || !target.mainland()) {
      return List.of();
    }
    StatedFacts.ParentFacts parent = father ? StatedFacts.FATHER : StatedFacts.MOTHER;
    ParentsTie tie = tie(application.get(StatedFacts.NOW));
    Custody custody = application.get(StatedFacts.CUSTODY);
    return List.of(
        Application.builder(MoveChild.SERVICE, application.world())
            .state(MoveFacts.FILED_ON, application.filedOn())
            .state(MoveFacts.FILED_AT, target)
            .state(MoveFacts.JOINED, father ? JoinedParent.FATHER : JoinedParent.MOTHER)
            .state(MoveFacts.TARGET, target)
            .state(MoveFacts.HOUSEHOLD, household(application.get(parent.household())))
            .state(MoveFacts.REGISTERED, true)
            .state(MoveFacts.BORN_ON, application.get(StatedFacts.BORN_ON))
            .state(MoveFacts.PARENTS, tie)
            .state(
                MoveFacts.GUARDIAN,
                tie == ParentsTie.MARRIED ? Guardian.SHARED : guardian(custody, father))
            .unchecked());
  }

  private static @Nullable JoinedHousehold household(@Nullable HouseholdKind kind) {
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case FAMILY -> JoinedHousehold.FAMILY;
      case STUDENT_COLLECTIVE -> JoinedHousehold.STUDENT_COLLECTIVE;
      case UNIT_COLLECTIVE, TALENT_COLLECTIVE, COMMUNITY_COLLECTIVE, MILITARY_COLLECTIVE ->
          JoinedHousehold.UNIT_COLLECTIVE;
      case NONE -> null;
    };
  }

  private static @Nullable ParentsTie tie(@Nullable MaritalNow now) {
    if (now == null) {
      return null;
    }
    return switch (now) {
      case MARRIED -> ParentsTie.MARRIED;
      case DIVORCED -> ParentsTie.DIVORCED;
      case WIDOWED -> ParentsTie.WIDOWED;
      case UNMARRIED, ANNULLED -> ParentsTie.UNMARRIED;
    };
  }

  private static @Nullable Guardian guardian(@Nullable Custody custody, boolean father) {
    if (custody == null) {
      return null;
    }
    return switch (custody) {
      case SHARED -> Guardian.SHARED;
      case FATHER -> father ? Guardian.JOINED : Guardian.OTHER;
      case MOTHER -> father ? Guardian.OTHER : Guardian.JOINED;
    };
  }
}
