package org.luohu;

import static org.luohu.newborn.StatedFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.StatedFact;

/**
 * Random families as stated facts, the same for a seed: plain ones, plain ones with a few oddities,
 * and wild ones; told whole or in part. Every other family is an earlier one with one fact changed.
 * None breaks a truth of which it states all facts.
 */
public final class RandomFamilies {

  private static final int KEPT = 64;
  private static final int TRIES = 20;
  private static final int AIMS = 80;
  private static final double[] WILDNESS = {0, 0.03, 0.1, 0.3, 1};
  private static final double[] SILENCE = {0, 0, 0.1, 0.3, 0.7};

  /**
   * A rule and what its formula should come to.
   *
   * @param rule the rule
   * @param truth true or open
   */
  record Aim(Rule rule, Truth truth) {}

  /** The facts without which there is no application. */
  public static final Set<StatedFact<?>> ALWAYS_STATED = Set.of(FILED_ON, FILED_AT, FOLLOW);

  private final SplittableRandom random;
  private final RandomValues values;
  private final List<Map<StatedFact<?>, Object>> earlier = new ArrayList<>();
  private final Map<StatedFact<?>, List<Constraint>> constraints = new HashMap<>();

  /** Families that follow from a seed. */
  public RandomFamilies(long seed) {
    random = new SplittableRandom(seed);
    values = new RandomValues(random);
    for (Constraint constraint : Newborn.VOCABULARY.constraints()) {
      constraint
          .inputs()
          .forEach(
              fact -> constraints.computeIfAbsent(fact, f -> new ArrayList<>()).add(constraint));
    }
  }

  /**
   * A family that files on the given day.
   *
   * @param aim what is aimed at now and then, so that rare rules are reached too
   */
  Map<StatedFact<?>, Object> next(LocalDate filedOn, Aim aim) {
    Map<StatedFact<?>, Object> family =
        earlier.size() == KEPT && random.nextBoolean()
            ? changed(filedOn)
            : random.nextBoolean() ? aimed(aim, filedOn) : fresh(filedOn);
    if (earlier.size() < KEPT) {
      earlier.add(family);
    } else {
      earlier.set(random.nextInt(KEPT), family);
    }
    return family;
  }

  /**
   * A family, plain or with few oddities, that files on the given day and of which everything is
   * stated.
   */
  public Map<StatedFact<?>, Object> complete(LocalDate filedOn) {
    return tell(filedOn, WILDNESS[random.nextInt(3)], 0);
  }

  private Map<StatedFact<?>, Object> fresh(LocalDate filedOn) {
    return tell(filedOn, pick(WILDNESS), pick(SILENCE));
  }

  private Map<StatedFact<?>, Object> tell(LocalDate filedOn, double wildness, double silence) {
    Map<StatedFact<?>, Object> family = whole(filedOn, wildness);
    List<StatedFact<?>> facts = new ArrayList<>(Newborn.VOCABULARY.statedFacts());
    facts.removeIf(fact -> random.nextDouble() >= silence);
    return without(facts, family);
  }

  private Map<StatedFact<?>, Object> whole(LocalDate filedOn, double wildness) {
    Map<StatedFact<?>, Object> family = values.plain(filedOn);
    for (StatedFact<?> fact : Newborn.VOCABULARY.statedFacts()) {
      if (fact != FILED_ON && random.nextDouble() < wildness) {
        change(family, fact);
      }
    }
    return family;
  }

  /** What must be stated stays. */
  private static Map<StatedFact<?>, Object> without(
      List<StatedFact<?>> facts, Map<StatedFact<?>, Object> family) {
    for (StatedFact<?> fact : facts) {
      if (!ALWAYS_STATED.contains(fact)) {
        family.remove(fact);
      }
    }
    return tidy(family);
  }

  /**
   * A family changed fact by fact until the rule holds, or nearly; then blurred where the rule is
   * to be open.
   */
  private Map<StatedFact<?>, Object> aimed(Aim aim, LocalDate filedOn) {
    Rule rule = aim.rule();
    Map<StatedFact<?>, Object> family = whole(filedOn, WILDNESS[random.nextInt(3)]);
    List<Expression> open = unmet(rule, family);
    for (int i = 0; i < AIMS && !open.isEmpty(); i++) {
      List<StatedFact<?>> inputs = inputs(open.get(random.nextInt(open.size())));
      Map<StatedFact<?>, Object> other = new HashMap<>(family);
      change(other, inputs.get(random.nextInt(inputs.size())));
      List<Expression> left = unmet(rule, other);
      if (left.size() <= open.size()) {
        family = other;
        open = left;
      }
    }
    return aim.truth() == Truth.OPEN ? blurred(rule, family) : tidy(family);
  }

  /** Leaves out facts that a rule reads, and changes facts from which those could be deduced. */
  private Map<StatedFact<?>, Object> blurred(Rule rule, Map<StatedFact<?>, Object> family) {
    List<StatedFact<?>> silent = new ArrayList<>();
    rule.forEachComparison(comparison -> silent.addAll(comparison.property().inputs()));
    silent.removeIf(fact -> random.nextInt(3) > 0);
    without(silent, family);
    for (StatedFact<?> fact : silent) {
      List<Constraint> near = constraints.getOrDefault(fact, List.of());
      if (!near.isEmpty() && random.nextBoolean()) {
        List<StatedFact<?>> inputs = near.get(random.nextInt(near.size())).inputs();
        StatedFact<?> other = inputs.get(random.nextInt(inputs.size()));
        if (!silent.contains(other)) {
          change(family, other);
        }
      }
    }
    return tidy(family);
  }

  private static List<Expression> unmet(Rule rule, Map<StatedFact<?>, Object> family) {
    Completion completion = of(family);
    List<Expression> unmet = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        if (expression.evaluate(property -> property.derive(completion)) != Truth.TRUE) {
          unmet.add(expression);
        }
      }
    }
    return unmet;
  }

  private static List<StatedFact<?>> inputs(Expression expression) {
    List<StatedFact<?>> inputs = new ArrayList<>();
    expression.forEachComparison(comparison -> inputs.addAll(comparison.property().inputs()));
    return inputs;
  }

  private Map<StatedFact<?>, Object> changed(LocalDate filedOn) {
    Map<StatedFact<?>, Object> family = new HashMap<>(earlier.get(random.nextInt(KEPT)));
    LocalDate before = (LocalDate) family.put(FILED_ON, filedOn);
    LocalDate born = (LocalDate) family.get(BORN_ON);
    if (born != null && before != null) {
      family.put(BORN_ON, born.plusDays(filedOn.toEpochDay() - before.toEpochDay()));
    }
    List<StatedFact<?>> facts = Newborn.VOCABULARY.statedFacts();
    StatedFact<?> fact = facts.get(random.nextInt(facts.size()));
    if (!ALWAYS_STATED.contains(fact) && random.nextInt(4) == 0) {
      family.remove(fact);
    } else {
      change(family, fact);
    }
    return tidy(family);
  }

  /**
   * States another value; what can then no longer be true is stated otherwise or, failing that,
   * left as it was.
   */
  private void change(Map<StatedFact<?>, Object> family, StatedFact<?> fact) {
    if (fact == FILED_ON) {
      return;
    }
    Map<StatedFact<?>, Object> before = new HashMap<>(family);
    family.put(fact, values.any(fact, family));
    for (int i = 0; i < TRIES; i++) {
      Constraint broken = broken(family, fact);
      if (broken == null) {
        return;
      }
      mend(family, broken, i < TRIES / 2 ? fact : null);
    }
    if (anyBroken(family)) {
      family.clear();
      family.putAll(before);
    }
  }

  /** Looks for another value of one of the facts that a broken truth speaks of. */
  private void mend(
      Map<StatedFact<?>, Object> family, Constraint broken, @Nullable StatedFact<?> kept) {
    StatedFact<?> other = broken.inputs().get(random.nextInt(broken.inputs().size()));
    Object before = family.get(other);
    if (other == kept) {
      return;
    }
    for (int i = 0; i < TRIES && !holds(broken, family); i++) {
      family.put(other, values.any(other, family));
    }
    if (!holds(broken, family)) {
      family.put(other, before);
    }
  }

  private boolean anyBroken(Map<StatedFact<?>, Object> family) {
    return Newborn.VOCABULARY.constraints().stream()
        .anyMatch(constraint -> !holds(constraint, family));
  }

  private @Nullable Constraint broken(Map<StatedFact<?>, Object> family, StatedFact<?> near) {
    for (Constraint constraint : constraints.getOrDefault(near, List.of())) {
      if (!holds(constraint, family)) {
        return constraint;
      }
    }
    return Newborn.VOCABULARY.constraints().stream()
        .filter(constraint -> !holds(constraint, family))
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(Constraint constraint, Map<StatedFact<?>, Object> family) {
    return !family.keySet().containsAll(constraint.inputs()) || constraint.holds().test(of(family));
  }

  /**
   * An application states of a parent either that it cannot be found out, or facts from which it
   * follows that it can.
   */
  private static Map<StatedFact<?>, Object> tidy(Map<StatedFact<?>, Object> family) {
    for (ParentFacts parent : List.of(FATHER, MOTHER)) {
      if (Boolean.FALSE.equals(family.get(parent.exists()))) {
        family.remove(parent.citizenship());
      } else if (RandomValues.of(parent).stream().anyMatch(family::containsKey)) {
        family.put(parent.exists(), true);
      }
    }
    return family;
  }

  private double pick(double[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** Facts as a completion; all that is asked for must be there. */
  public static Completion of(Map<StatedFact<?>, Object> facts) {
    return new Completion() {
      @Override
      @SuppressWarnings("unchecked")
      public <T> T get(StatedFact<T> fact) {
        Object value = facts.get(fact);
        if (value == null) {
          throw new IllegalStateException("not stated: " + fact);
        }
        return (T) value;
      }
    };
  }
}
