package org.luohu.newborn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Choices;
import org.luohu.decision.Chosen;
import org.luohu.facts.Custody;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * The choices that applicants have: whom the child follows, and whether to file here or at the
 * target's own place. What spoke only of the old choice is no longer known.
 */
final class NewbornChoices implements Choices {

  private static final String FOLLOW = "follow";
  private static final String HOUSEHOLD = "household";
  private static final List<Follows> PERSONS =
      List.of(Follows.FATHER, Follows.MOTHER, Follows.GRANDPARENTS);

  @Override
  public List<StatedFact<?>> chosen() {
    return List.of(StatedFacts.FOLLOW);
  }

  /** Every other pair of whom to follow and where to file. */
  @Override
  public List<Application> others(Application application) {
    List<Application> others = new ArrayList<>();
    for (Follows follow : PERSONS) {
      if (open(application, follow)) {
        add(application, follow, application.filedAt(), others);
        addAtTarget(application, follow, others);
      }
    }
    if (Newborn.follow(application) == Follows.INSTITUTION) {
      addAtTarget(application, Follows.INSTITUTION, others);
    }
    return others;
  }

  @Override
  public List<Application> ofOtherServices(Application application) {
    return Registered.move(application);
  }

  @Override
  public boolean onlyWhereOpen(Application other) {
    return Newborn.follow(other) == Follows.GRANDPARENTS;
  }

  @Override
  public List<Region> targets(Application application) {
    List<Region> targets = new ArrayList<>(4);
    for (Follows follow : Follows.values()) {
      Region target = target(application, follow);
      if (target != null) {
        targets.add(target);
      }
    }
    return targets;
  }

  @Override
  public List<Repeated> repeats() {
    return List.of(
        new Repeated(
            HOUSEHOLD,
            Domain.of(StatedFacts.FATHER.household()),
            "The kind of that household; absent where not known.",
            false),
        new Repeated(FOLLOW, Domain.of(StatedFacts.FOLLOW), "Whom the child follows.", true));
  }

  @Override
  public List<Chosen> told(Application application) {
    Follows follow = Newborn.follow(application);
    return List.of(new Chosen(FOLLOW, follow.code(), follow.label()));
  }

  @Override
  public List<Chosen> repeated(Application application, Situation situation) {
    List<Chosen> repeated = new ArrayList<>();
    HouseholdKind household = Newborn.household(situation);
    if (household != null) {
      repeated.add(new Chosen(HOUSEHOLD, household.code(), household.label()));
    }
    repeated.addAll(told(application));
    return repeated;
  }

  @Override
  public Text asked(Application application, List<Chosen> repeated) {
    Follows follow = Newborn.follow(application);
    Region target = target(application, follow);
    Text place = target == null || target.none() ? Text.of("", "") : target.name();
    boolean placed = !place.zh().isEmpty();
    Text kind =
        repeated.stream()
            .filter(chosen -> chosen.key().equals(HOUSEHOLD))
            .map(Chosen::label)
            .findFirst()
            .orElse(Text.of("", ""));
    return Text.of(
        "随" + follow.label().zh() + "落户" + (placed ? " " + place.zh() : "") + kind(kind.zh()),
        "the child joins "
            + possessive(follow)
            + " household"
            + (kind.en().isEmpty() ? "" : ", " + article(kind.en()))
            + (placed ? " in " + place.en() : ""));
  }

  private static String kind(String zh) {
    boolean nested = zh.contains("（");
    return zh.isEmpty() ? "" : nested ? " " + zh : "（" + zh + "）";
  }

  private static String article(String kind) {
    return kind.startsWith("no ") ? kind : "a " + kind;
  }

  private static String possessive(Follows follow) {
    return follow == Follows.GRANDPARENTS ? "the grandparents'" : follow.label().en() + "'s";
  }

  @Override
  public Text instead(Application from, Application to) {
    Follows follow = Newborn.follow(to);
    boolean same = follow == Newborn.follow(from);
    return Text.of(
        (same ? "仍随" : "改随") + follow.label().zh() + "落户",
        (same ? "Still following " : "Following ") + follow.label().en());
  }

  @Override
  public @Nullable Region target(Application application, List<Chosen> choice) {
    for (Chosen chosen : choice) {
      for (Follows follow : Follows.values()) {
        if (chosen.key().equals(FOLLOW) && chosen.code().equals(follow.code())) {
          return target(application, follow);
        }
      }
    }
    return null;
  }

  /** The region of the household that a child would join, as stated. */
  static @Nullable Region target(Application application, Follows follow) {
    return application.get(Newborn.targetRegion(follow));
  }

  /** A child of an institution has no other choice. */
  private static boolean open(Application application, Follows follow) {
    return Newborn.follow(application) != Follows.INSTITUTION
        && switch (follow) {
          case FATHER -> open(application, follow, StatedFacts.FATHER, Custody.MOTHER);
          case MOTHER -> open(application, follow, StatedFacts.MOTHER, Custody.FATHER);
          case GRANDPARENTS, INSTITUTION -> true;
        };
  }

  /**
   * A parent who cannot be found out or has died is not followed; nor is one followed instead while
   * the other alone has custody.
   */
  private static boolean open(
      Application application, Follows follow, StatedFacts.ParentFacts parent, Custody others) {
    return !Boolean.FALSE.equals(application.get(parent.exists()))
        && !Boolean.FALSE.equals(application.get(parent.alive()))
        && (Newborn.follow(application) == follow
            || application.get(StatedFacts.CUSTODY) != others);
  }

  private static void addAtTarget(Application from, Follows follow, List<Application> others) {
    Region target = target(from, follow);
    if (target != null && target.mainland() && !from.filedAt().covers(target)) {
      add(from, follow, target, others);
    }
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
