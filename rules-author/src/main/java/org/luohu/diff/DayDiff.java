package org.luohu.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.luohu.application.ApplicationText;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.drl.Consequence;
import org.luohu.drl.Expression;
import org.luohu.logic.Bench;
import org.luohu.logic.Clauses;
import org.luohu.logic.Families;
import org.luohu.logic.Period;
import org.luohu.logic.Projection;
import org.luohu.logic.Rulings;
import org.luohu.logic.Says;
import org.luohu.logic.Specimen;
import org.luohu.logic.Specimens;
import org.luohu.logic.Utterance;
import org.luohu.logic.Voice;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;

/** The families that file on one day and are decided differently by two sets of policies. */
final class DayDiff {

  /**
   * Of what a change did: a level raised or no longer raised, a grant given or lost, or anything
   * else.
   */
  private enum Reason {
    LEVEL,
    GRANT,
    ANY
  }

  /** How many alternatives a condition may have before fewer facts are told. */
  private static final int ALTERNATIVES = 4;

  private final Service service;
  private final Period day;
  private final Families families;
  private final Clauses clauses;
  private final Rulings before;
  private final Rulings after;
  private final Bench benchBefore;
  private final Bench benchAfter;
  private final List<RuleChange> changed;
  private final List<DiffGroup> groups = new ArrayList<>();

  DayDiff(Service service, Period before, Period after, Bench benchBefore, Bench benchAfter) {
    this.service = service;
    this.day = after;
    Set<Policy> all = new LinkedHashSet<>(before.policies());
    all.addAll(after.policies());
    this.families = after.families(service, List.copyOf(all));
    this.clauses = families.clauses();
    this.before = new Rulings(families, service, before.policies());
    this.after = new Rulings(families, service, after.policies());
    this.benchBefore = benchBefore;
    this.benchAfter = benchAfter;
    this.changed = RuleChange.between(this.before, this.after);
  }

  List<DiffGroup> groups() {
    for (Outcome from : Outcome.SETTLED) {
      for (Outcome to : Outcome.SETTLED) {
        int pair =
            clauses.and(
                before.law().is(before.outcome(), from), after.law().is(after.outcome(), to));
        if (from != to && clauses.satisfiable(pair)) {
          split(from, to, pair);
        }
      }
    }
    sameOutcomes();
    return groups;
  }

  /**
   * Splits the families that go from one outcome to another by the rule that made the difference.
   */
  private void split(Outcome from, Outcome to, int pair) {
    List<Integer> left = new ArrayList<>(List.of(pair));
    for (Reason reason : Reason.values()) {
      for (RuleChange change : changed) {
        takeEach(
            change, cause(change, from, to, reason), left, (old, now) -> old == from && now == to);
      }
    }
    take(List.of(), List.of(), Clauses.TRUE, left, (old, now) -> old == from && now == to);
  }

  private int cause(RuleChange change, Outcome from, Outcome to, Reason reason) {
    boolean graver = to.compareTo(from) > 0;
    Outcome level = graver ? to : from;
    return switch (reason) {
      case LEVEL ->
          graver
              ? clauses.and(change.raisesAfter(level), -change.raisedBefore(level))
              : clauses.and(change.raisedBefore(level), -change.raisesAfter(level));
      case GRANT ->
          graver
              ? clauses.and(change.grantedBefore(), -change.grantsAfter())
              : clauses.and(change.grantsAfter(), -change.grantedBefore());
      case ANY -> clauses.differ(change.heldBefore(), change.holdsAfter());
    };
  }

  /**
   * Makes groups of those still left for whom the cause is true: one for each rule that takes the
   * changed one's place.
   */
  private void takeEach(
      RuleChange change, int cause, List<Integer> left, BiPredicate<Outcome, Outcome> outcomes) {
    List<RuleChange> replacements = new ArrayList<>();
    for (RuleChange other : changed) {
      int both =
          other.mayReplace(change)
              ? clauses.and(cause, clauses.differ(other.heldBefore(), other.holdsAfter()))
              : Clauses.FALSE;
      if (take(List.of(change, other), List.of(), both, left, outcomes)) {
        replacements.add(other);
      }
    }
    take(List.of(change), replacements, cause, left, outcomes);
  }

  /**
   * Makes a group of those still left for whom the cause is true, and leaves the others.
   *
   * @param others rules that did not hold for them as they did for groups before: what they look at
   *     is told too
   */
  private boolean take(
      List<RuleChange> causes,
      List<RuleChange> others,
      int cause,
      List<Integer> left,
      BiPredicate<Outcome, Outcome> outcomes) {
    List<Integer> group = new ArrayList<>(left);
    group.add(cause);
    if (!clauses.satisfiable(group)) {
      return false;
    }
    List<RuleChange> looked = new ArrayList<>(causes);
    looked.addAll(others);
    Projection projection = projection(looked);
    List<Projection.Block> blocks = projection.blocks(group);
    if (blocks.size() > ALTERNATIVES) {
      projection = projection(causes);
      blocks = projection.blocks(group);
    }
    Specimen family = specimen(group, projection.told(blocks), outcomes);
    Decision was = benchBefore.decide(family.file());
    SortedMap<String, Utterance> old = Says.words(was);
    SortedMap<String, Utterance> now = Says.words(family.decision());
    List<Voice> between = causes.isEmpty() ? List.of() : between(cause, left.get(0));
    List<String> unless = causes.isEmpty() ? List.of() : unless(cause, left.get(0), between);
    groups.add(
        new DiffGroup(
            was.outcome(),
            family.decision().outcome(),
            causes.isEmpty() ? "" : causes.get(0).policy(),
            causes.stream().map(RuleChange::cause).toList(),
            causes.isEmpty() ? List.of() : blocks.stream().map(projection::text).toList(),
            unless,
            !causes.isEmpty() && exact(cause, left.get(0), between, unless),
            day.first(),
            family,
            without(old, now),
            without(now, old)));
    left.add(-cause);
    return true;
  }

  private static List<Utterance> without(
      SortedMap<String, Utterance> one, SortedMap<String, Utterance> other) {
    return one.values().stream().filter(said -> !other.containsKey(said.code())).toList();
  }

  /**
   * The smallest family of whom is no longer and newly said what is of a member of the group: few
   * facts leave more open.
   */
  private Specimen specimen(
      List<Integer> group, Set<StatedFact<?>> told, BiPredicate<Outcome, Outcome> outcomes) {
    AtomicReference<@Nullable Set<String>> difference = new AtomicReference<>();
    Optional<Specimen> family =
        new Specimens(service, families)
            .smallest(
                group,
                told,
                stated -> {
                  String file = ApplicationText.of(service, stated);
                  Decision now = benchAfter.decide(file);
                  Decision old = benchBefore.decide(file);
                  boolean shown =
                      now.outcome() != Outcome.UNDETERMINED
                          && outcomes.test(old.outcome(), now.outcome())
                          && !Says.same(old, now);
                  if (!shown
                      || !Says.difference(old, now)
                          .equals(
                              Objects.requireNonNullElse(
                                  difference.get(), Says.difference(old, now)))) {
                    return Optional.empty();
                  }
                  difference.compareAndSet(null, Says.difference(old, now));
                  return Optional.of(now);
                });
    return family.orElseThrow();
  }

  /**
   * The properties that the causes look at, their values told apart by every changed rule of the
   * policy.
   */
  private Projection projection(List<RuleChange> causes) {
    Set<Property<?>> properties = new LinkedHashSet<>();
    causes.forEach(
        change ->
            change.comparisons().forEach(comparison -> properties.add(comparison.property())));
    List<Expression.Comparison> tellingApart =
        changed.stream()
            .filter(change -> !causes.isEmpty() && change.policy().equals(causes.get(0).policy()))
            .flatMap(change -> change.comparisons().stream())
            .toList();
    return new Projection(families, properties, tellingApart);
  }

  /** What stands between the cause and the difference, by name. */
  private List<String> unless(int cause, int difference, List<Voice> between) {
    Set<String> names = new LinkedHashSet<>();
    between.forEach(voice -> names.add(voice.rule().name()));
    if (clauses.satisfiable(cause, -difference, uncovered())
        && !clauses.satisfiable(cause, difference, uncovered())) {
      names.add(Finding.UNCOVERED);
    }
    return List.copyOf(names);
  }

  /**
   * The rules that stand between the cause and the difference, changed ones first: where one holds,
   * the difference does not show.
   */
  private List<Voice> between(int cause, int difference) {
    List<Voice> all = new ArrayList<>(before.voices());
    all.addAll(after.voices());
    all.removeIf(voice -> voice.gravest() == Outcome.ACCEPT);
    Set<Integer> raises = new LinkedHashSet<>();
    all.forEach(voice -> raises.add(voice.raisesAnything()));
    Set<Integer> notShown = impossible(raises, cause, difference);
    Set<Integer> nowhere = impossible(notShown, cause, -difference);
    return all.stream()
        .filter(voice -> notShown.contains(voice.raisesAnything()))
        .filter(voice -> !nowhere.contains(voice.raisesAnything()))
        .sorted(
            Comparator.comparing((Voice voice) -> !changed(voice))
                .thenComparing(Voice::gravest, Comparator.reverseOrder()))
        .toList();
  }

  /** Those of some propositions that are true of no family of whom two others are. */
  private Set<Integer> impossible(Set<Integer> some, int one, int other) {
    Set<Integer> left = new LinkedHashSet<>(some);
    while (clauses.satisfiable(one, other, clauses.or(left))) {
      left.removeIf(clauses::found); // a family speaks for all that is true of it
    }
    return left;
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private boolean changed(Voice voice) {
    return changed.stream().anyMatch(change -> change.before() == voice || change.after() == voice);
  }

  /** That no rule covers a family, before or after. */
  private int uncovered() {
    return clauses.or(before.uncoveredAnywhere(), after.uncoveredAnywhere());
  }

  private boolean exact(int cause, int difference, List<Voice> between, List<String> unless) {
    List<Integer> rest = new ArrayList<>(List.of(cause, -difference));
    between.forEach(voice -> rest.add(-voice.raisesAnything()));
    if (unless.contains(Finding.UNCOVERED)) {
      rest.add(-uncovered());
    }
    return !clauses.satisfiable(rest);
  }

  /** Those whose outcome stays, whichever it is, and of whom something else is said. */
  private void sameOutcomes() {
    List<Integer> left = new ArrayList<>();
    left.add(clauses.and(-before.law().differ(before.outcome(), after.outcome()), saidDiffers()));
    for (RuleChange change : changed) {
      List<Integer> differ = change.consequences().stream().map(this::differs).toList();
      takeEach(
          change, clauses.and(clauses.or(differ), changes(change)), left, (old, now) -> old == now);
    }
    take(List.of(), List.of(), Clauses.TRUE, left, (old, now) -> old == now);
  }

  /** That a rule's own say is another, by its condition or by its consequences. */
  private int changes(RuleChange change) {
    int holds = clauses.differ(change.heldBefore(), change.holdsAfter());
    boolean sameSay =
        change.before() != null
            && change.after() != null
            && change.before().rule().consequences().stream().allMatch(change.after()::says)
            && change.after().rule().consequences().stream().allMatch(change.before()::says);
    return sameSay ? holds : clauses.or(change.heldBefore(), change.holdsAfter());
  }

  private int saidDiffers() {
    List<Integer> any = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Rulings rulings : List.of(before, after)) {
      for (Voice voice : rulings.voices()) {
        for (Consequence consequence : voice.rule().consequences()) {
          if (!consequence.effect().equals("note")
              && seen.add(consequence.effect() + " " + consequence.code())) {
            any.add(differs(consequence));
          }
        }
      }
    }
    any.add(clauses.differ(before.uncoveredAnywhere(), after.uncoveredAnywhere()));
    any.add(clauses.differ(before.noChannel(), after.noChannel()));
    return clauses.or(any);
  }

  private int differs(Consequence consequence) {
    return clauses.differ(before.says(consequence), after.says(consequence));
  }
}
