package org.luohu.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.drl.Consequence;
import org.luohu.drl.Expression;
import org.luohu.logic.Clauses;
import org.luohu.logic.Rulings;
import org.luohu.logic.Voice;

/**
 * A rule that holds for other families than before, or says something else.
 *
 * @param before the rule as it stood; null where it was not there
 * @param after the rule as it stands; null where it is gone
 */
record RuleChange(@Nullable Voice before, @Nullable Voice after) {

  /**
   * The rules that changed, by policy and name; a rule that was only given another name did not.
   */
  static List<RuleChange> between(Rulings before, Rulings after) {
    Map<String, Voice> old = byName(before.voices());
    Map<String, Voice> now = byName(after.voices());
    List<Voice> gone = without(old, now);
    List<Voice> come = without(now, old);
    List<RuleChange> changes = new ArrayList<>();
    old.forEach(
        (name, voice) -> {
          Voice other = now.get(name);
          if (other != null && !alike(voice, other)) {
            changes.add(new RuleChange(voice, other));
          }
        });
    gone.stream()
        .filter(voice -> come.stream().noneMatch(other -> alike(voice, other)))
        .forEach(voice -> changes.add(new RuleChange(voice, null)));
    come.stream()
        .filter(voice -> gone.stream().noneMatch(other -> alike(voice, other)))
        .forEach(voice -> changes.add(new RuleChange(null, voice)));
    return changes;
  }

  private static List<Voice> without(Map<String, Voice> some, Map<String, Voice> others) {
    Map<String, Voice> left = new LinkedHashMap<>(some);
    left.keySet().removeAll(others.keySet());
    return List.copyOf(left.values());
  }

  private static Map<String, Voice> byName(List<Voice> voices) {
    Map<String, Voice> byName = new LinkedHashMap<>();
    voices.forEach(voice -> byName.put(voice.policy().name() + "\n" + voice.rule().name(), voice));
    return byName;
  }

  private static boolean alike(Voice one, Voice other) {
    return one.policy().name().equals(other.policy().name())
        && one.holds() == other.holds()
        && one.raises().equals(other.raises())
        && one.rule().consequences().stream().allMatch(other::says)
        && other.rule().consequences().stream().allMatch(one::says);
  }

  private Voice any() {
    return Objects.requireNonNull(after == null ? before : after);
  }

  String policy() {
    return any().policy().name();
  }

  String rule() {
    return any().rule().name();
  }

  Cause cause() {
    return new Cause(
        before == null ? Cause.Way.ADDED : after == null ? Cause.Way.REMOVED : Cause.Way.CHANGED,
        rule());
  }

  /**
   * Whether this rule may take another's place, or the other this one's: one came, the other went.
   */
  boolean mayReplace(RuleChange other) {
    return policy().equals(other.policy())
        && !any().onlyNotes()
        && ((before == null && other.after() == null) || (after == null && other.before() == null));
  }

  int heldBefore() {
    return before == null ? Clauses.FALSE : before.holds();
  }

  int holdsAfter() {
    return after == null ? Clauses.FALSE : after.holds();
  }

  int raisedBefore(Outcome level) {
    return before == null ? Clauses.FALSE : before.raises().atLeast(level);
  }

  int raisesAfter(Outcome level) {
    return after == null ? Clauses.FALSE : after.raises().atLeast(level);
  }

  int grantedBefore() {
    return before != null && before.grants() ? before.holds() : Clauses.FALSE;
  }

  int grantsAfter() {
    return after != null && after.grants() ? after.holds() : Clauses.FALSE;
  }

  /** Everything said before or after, but notes. */
  List<Consequence> consequences() {
    return voices().stream()
        .flatMap(voice -> voice.rule().consequences().stream())
        .filter(consequence -> !consequence.effect().equals("note"))
        .toList();
  }

  List<Expression.Comparison> comparisons() {
    List<Expression.Comparison> all = new ArrayList<>();
    voices().forEach(voice -> voice.rule().forEachComparison(all::add));
    return all;
  }

  private List<Voice> voices() {
    return Stream.of(before, after).filter(Objects::nonNull).toList();
  }
}
