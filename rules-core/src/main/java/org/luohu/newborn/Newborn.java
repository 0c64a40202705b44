package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;
import static org.luohu.newborn.StatedFacts.BORN_IN;
import static org.luohu.newborn.StatedFacts.BORN_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Jurisdiction;
import org.luohu.application.Presence;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.ServiceWords;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/** Newborn registration (新生儿入户) as a service: its vocabulary, and where counter and target are. */
public final class Newborn {

  /** What applicants state and rules see. */
  public static final Vocabulary VOCABULARY = NewbornVocabulary.build();

  /** What applications state, and what is checked of them. */
  public static final ServiceDescription SERVICE =
      new ServiceDescription(
          "newborn",
          Text.of("新生儿入户", "Registering a newborn"),
          NewbornPapers.all(),
          VOCABULARY,
          new ServiceWords(
              "newborn",
              Text.of("能否入户：", "The registration: "),
              Text.of("孩子可以", "The registration itself is in order"),
              Text.of(
                  "不能办理出生登记：", "The child cannot be entered by birth registration. Asked was: ")),
          Text.of("孩子姓名", "Child"),
          Text.of("不收费。", "None."),
          Text.of(
              "补录的年龄界线、材料、办理期限", "the ages of late registration, of materials and of time limits"),
          FILED_ON,
          FILED_AT,
          List.of(FILED_ON, FILED_AT, FOLLOW),
          List.of(new Presence("father", FATHER.exists()), new Presence("mother", MOTHER.exists())),
          List.of(new ServiceDescription.Dated(DIED, DIED_ON)),
          NewbornChecks.SECTIONS,
          NewbornChecks.all(),
          Map.of(BORN_IN, BORN_ON),
          NewbornChecks.MATERIALS,
          new Jurisdiction(
              Newborn::counter,
              Application::filedAt,
              Newborn::target,
              Newborn::atTarget,
              Newborn::essentials,
              application -> NewbornChoices.target(application, follow(application))),
          new NewbornChoices(),
          PlainFamily::value);

  private Newborn() {}

  /**
   * A builder of an application.
   *
   * @param filedOn the day of filing
   * @param filedAt the counter's region, a GB/T 2260 code of 2, 4 or 6 digits
   * @throws IllegalArgumentException if no such region is known
   */
  public static Application.Builder application(LocalDate filedOn, String filedAt) {
    return application(World.bundled(), filedOn, filedAt);
  }

  /**
   * A builder of an application in a world that a library of law has added to.
   *
   * @throws IllegalArgumentException if no such region is known there
   */
  public static Application.Builder application(World world, LocalDate filedOn, String filedAt) {
    return Application.builder(SERVICE, world, filedOn, filedAt);
  }

  /** Whom the child of an application follows. */
  public static Follows follow(Application application) {
    return Objects.requireNonNull(application.get(FOLLOW));
  }

  /** The region of the counter. */
  static Region counter(Completion family) {
    return family.get(FILED_AT);
  }

  /** The region of the household that the child is to join. */
  static Region target(Completion family) {
    return family.get(targetRegion(family.get(FOLLOW)));
  }

  /** The stated fact that says where the target is. */
  public static StatedFact<Region> targetRegion(Follows follow) {
    return switch (follow) {
      case FATHER -> FATHER.region();
      case MOTHER -> MOTHER.region();
      case GRANDPARENTS -> GRANDPARENTS_REGION;
      case INSTITUTION -> INSTITUTION_REGION;
    };
  }

  /**
   * Whether the counter is at the target's own place; where there is no target no other place is.
   */
  static boolean atTarget(Completion family) {
    Region target = target(family);
    return target.none() || counter(family).covers(target);
  }

  /** The facts about the target without which only national law can be applied: those not known. */
  private static List<StatedFact<?>> essentials(Situation situation) {
    Follows follow = Objects.requireNonNull(situation.value(FOLLOW));
    StatedFact<Region> region = targetRegion(follow);
    List<StatedFact<?>> missing = new ArrayList<>();
    if (!situation.stated(region) && !situation.known(region)) {
      missing.add(region);
    }
    targetHousehold(follow).filter(fact -> !situation.known(fact)).ifPresent(missing::add);
    return missing;
  }

  /** The kind of the household to be joined; null where it is not known. */
  static @Nullable HouseholdKind household(Situation situation) {
    Follows follow = Objects.requireNonNull(situation.value(FOLLOW));
    return targetHousehold(follow)
        .map(situation::value)
        .orElse(follow == Follows.INSTITUTION ? HouseholdKind.UNIT_COLLECTIVE : null);
  }

  private static Optional<StatedFact<HouseholdKind>> targetHousehold(Follows follow) {
    return switch (follow) {
      case FATHER -> Optional.of(FATHER.household());
      case MOTHER -> Optional.of(MOTHER.household());
      case GRANDPARENTS -> Optional.of(GRANDPARENTS_HOUSEHOLD);
      case INSTITUTION -> Optional.empty();
    };
  }
}
