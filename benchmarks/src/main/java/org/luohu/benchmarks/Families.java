package org.luohu.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Jurisdiction;
import org.luohu.decision.Effect;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.facts.Child;
import org.luohu.facts.Father;
import org.luohu.facts.Filing;
import org.luohu.facts.Followed;
import org.luohu.facts.Household;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.Marriage;
import org.luohu.facts.Mother;
import org.luohu.facts.Other;
import org.luohu.facts.Parents;
import org.luohu.facts.Target;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.RuleConstants;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** The families that every engine decides, and what Luohu itself decides of them. */
final class Families {

  static final long SEED = 20211123;
  static final int COUNT = 3000;
  static final Jurisdiction JURISDICTION = Newborn.SERVICE.jurisdiction();

  /** The facts by which counter and target are known. */
  private static final List<StatedFact<?>> PLACES =
      List.of(
          StatedFacts.FILED_AT,
          StatedFacts.FOLLOW,
          StatedFacts.FATHER.region(),
          StatedFacts.FATHER.household(),
          StatedFacts.MOTHER.region(),
          StatedFacts.MOTHER.household(),
          StatedFacts.GRANDPARENTS_REGION,
          StatedFacts.GRANDPARENTS_HOUSEHOLD,
          StatedFacts.INSTITUTION_REGION);

  private final Law law;
  private final FamilyText text;
  private final RuleConstants constants;

  /** How many families were left out since they contradict themselves or leave a rule open. */
  int leftOut;

  private Families(Law law, long seed) {
    this.law = law;
    text = new FamilyText(seed);
    constants = RuleConstants.of(law.policies);
  }

  /** As many families as asked for, of which no rule is open. */
  static List<Family> of(Law law, int count) {
    return of(law, count, SEED);
  }

  /** The same of another seed. */
  static List<Family> of(Law law, int count, long seed) {
    Families families = new Families(law, seed);
    List<Family> all = new ArrayList<>();
    while (all.size() < count) {
      Family family = families.family(all.size());
      if (family == null) {
        families.leftOut++;
      } else {
        all.add(family);
      }
    }
    if (families.leftOut > count / 2) {
      throw new IllegalStateException(families.leftOut + " families had to be left out");
    }
    return all;
  }

  /**
   * As many families with three stated facts blank, none of which is then presumed, so that some
   * rule is open. Counter and target stay known.
   */
  static List<Family> withBlanks(Law law, List<Family> complete, int count) {
    Families families = new Families(law, SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    List<Family> all = new ArrayList<>();
    for (int i = 0; all.size() < count; i++) {
      Family from = complete.get(i % complete.size());
      List<StatedFact<?>> stated = new ArrayList<>(Newborn.VOCABULARY.statedFacts());
      stated.removeIf(fact -> from.application().get(fact) == null);
      stated.removeAll(Newborn.SERVICE.required());
      stated.removeAll(PLACES);
      Application.Builder builder = from.application().toBuilder();
      List<StatedFact<?>> blank = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        blank.add(stated.remove(random.nextInt(stated.size())));
        builder.state(blank.get(j), null);
      }
      Application application = builder.build();
      Situation situation = families.situation(application);
      if (blank.stream().noneMatch(situation::presumed) && families.open(situation, from.sheet())) {
        all.add(
            new Family(
                all.size(),
                from.number(),
                from.yaml() + "\nblank: " + blank,
                application,
                situation,
                families.sheet(application, situation)));
      }
    }
    return all;
  }

  private boolean open(Situation situation, Sheet sheet) {
    int count = sheet.overTheChannel() ? law.rules.size() : law.firstOfChannel;
    return law.rules.subList(0, count).stream()
        .anyMatch(rule -> rule.evaluate(situation::value) == Truth.OPEN);
  }

  private @Nullable Family family(int number) {
    String yaml = text.next();
    Application application =
        law.luohu.read(yaml.getBytes(StandardCharsets.UTF_8), "family-" + number, null);
    Situation situation = situation(application);
    boolean deducedDeath =
        application.get(StatedFacts.NOW) == MaritalNow.WIDOWED; // who lives follows from who files
    if (deducedDeath
        || !situation.contradictions().isEmpty()
        || !JURISDICTION.essentials().apply(situation).isEmpty()
        || JURISDICTION.target().apply(known(situation)).none()) {
      return null;
    }
    for (Rule rule : law.rules) {
      if (rule.evaluate(situation::value) == Truth.OPEN) {
        return null;
      }
    }
    return new Family(number, number, yaml, application, situation, sheet(application, situation));
  }

  /** What is known of a family, as a decision works it out. */
  Situation situation(Application application) {
    var statements = application.stated();
    return Situation.of(Newborn.VOCABULARY, statements, constants.landmarks(statements));
  }

  private static Completion known(Situation situation) {
    return new Completion() {
      @Override
      public <T> T get(StatedFact<T> fact) {
        return Objects.requireNonNull(situation.value(fact), fact::key);
      }
    };
  }

  private Sheet sheet(Application application, Situation situation) {
    Map<String, Object> facts = facts(situation);
    Sheet.Place place =
        JURISDICTION.atTarget().test(known(situation))
            ? Sheet.Place.AT_TARGET
            : law.channel()
                    .manifest()
                    .applies()
                    .applies(application.filedAt(), JURISDICTION.target().apply(known(situation)))
                ? Sheet.Place.OVER_THE_CHANNEL
                : Sheet.Place.NO_CHANNEL;
    return new Sheet(
        (Filing) facts.get("Filing"),
        (Target) facts.get("Target"),
        (Child) facts.get("Child"),
        (Father) facts.get("Father"),
        (Mother) facts.get("Mother"),
        (Followed) facts.get("Followed"),
        (Other) facts.get("Other"),
        (Parents) facts.get("Parents"),
        (Marriage) facts.get("Marriage"),
        (Household) facts.get("Household"),
        List.copyOf(facts.values()),
        place,
        missing(application, situation));
  }

  /**
   * The needs whose material was not brought, where the application says what was, or does not
   * exist.
   */
  private BitSet missing(Application application, Situation situation) {
    BitSet missing = new BitSet();
    for (int i = 0; i < law.sayings.size(); i++) {
      Law.Saying saying = law.sayings.get(i);
      if (saying.effect() == Effect.NEED) {
        MaterialEntry entry = saying.policy().manifest().materials().get(saying.code());
        missing.set(i, notBrought(entry, application.materials()) || absent(entry, situation));
      }
    }
    return missing;
  }

  private static boolean notBrought(MaterialEntry entry, @Nullable SortedSet<String> brought) {
    return brought != null
        && !brought.contains(entry.code())
        && entry.anyOf().stream().noneMatch(brought::contains);
  }

  private static boolean absent(MaterialEntry entry, Situation situation) {
    return !entry.absentWhen().isEmpty()
        && entry.absentWhen().entrySet().stream()
            .allMatch(
                condition -> condition.getValue().equals(code(condition.getKey(), situation)));
  }

  private static @Nullable String code(String key, Situation situation) {
    return code(Newborn.VOCABULARY.statedFact(key).orElseThrow(), situation);
  }

  private static <T> @Nullable String code(StatedFact<T> fact, Situation situation) {
    T value = situation.value(fact);
    return value == null ? null : fact.code(value);
  }

  private static Map<String, Object> facts(Situation situation) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
      Object[] values = new Object[type.properties().size()];
      for (int i = 0; i < values.length; i++) {
        Property<?> property = type.properties().get(i);
        values[i] = situation.value(property);
      }
      facts.put(type.name(), FactObjects.make(type, values));
    }
    return facts;
  }
}
