package org.luohu.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.text.Text;

/**
 * What two laws make of many applications, in numbers; each number keeps the first application that
 * it counts. Parts are counted apart and added up in the order of the applications. Not for several
 * threads at once.
 */
public final class Recount {

  /** How many that cannot be used are named. */
  public static final int NAMED = 50;

  private static final Comparator<Outcome> GRAVEST_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private final Map<Way, Group> ways =
      new TreeMap<>(
          Comparator.comparing(Way::before, GRAVEST_LAST).thenComparing(Way::after, GRAVEST_LAST));
  private final Map<Shift.Kind, Group> kinds = new EnumMap<>(Shift.Kind.class);
  private final Map<RuleShift, Group> rules = new HashMap<>();
  private final List<Unusable> unusable = new ArrayList<>();
  private long changed;
  private long unusables;

  /**
   * Where an application stands.
   *
   * @param file its file, where it has one of its own; else empty
   * @param line its line in the input or, of what cannot be used, in its file; 0 for none
   * @param caseNo the number that the counter gave it, with anything in it masked that may be an
   *     identity number; null for none
   */
  public record Filed(String file, long line, @Nullable String caseNo) {}

  /**
   * Some applications.
   *
   * @param count how many
   * @param first the first of them
   */
  public record Group(long count, Filed first) {
    private Group and(Group later) {
      return new Group(count + later.count, first);
    }
  }

  /**
   * From an outcome to an outcome.
   *
   * @param before the outcome before; null where there was no decision
   * @param after the outcome after; null likewise
   */
  public record Way(@Nullable Outcome before, @Nullable Outcome after) {}

  /** Applications for whom a rule stands differently. */
  public record ByRule(RuleShift rule, Group group) {}

  /**
   * What cannot be used.
   *
   * @param where where it stands
   * @param code the code of what is wrong with it
   * @param why what is wrong with it first of all
   */
  public record Unusable(Filed where, String code, Text why) {}

  /** Counts an application. */
  public void add(Shift shift, Filed filed) {
    Group one = new Group(1, filed);
    ways.merge(new Way(shift.before(), shift.after()), one, Group::and);
    changed += shift.differs() ? 1 : 0;
    shift.kinds().forEach(kind -> kinds.merge(kind, one, Group::and));
    shift.rules().forEach(rule -> rules.merge(rule, one, Group::and));
  }

  /** Counts one that cannot be used. */
  public void add(Unusable one) {
    unusables++;
    if (unusable.size() < NAMED) {
      unusable.add(one);
    }
  }

  /** Adds what was counted of applications that come after all these. */
  public void add(Recount later) {
    later.ways.forEach((way, group) -> ways.merge(way, group, Group::and));
    later.kinds.forEach((kind, group) -> kinds.merge(kind, group, Group::and));
    later.rules.forEach((rule, group) -> rules.merge(rule, group, Group::and));
    changed += later.changed;
    unusables += later.unusables;
    later.unusable.stream().limit(NAMED - unusable.size()).forEach(unusable::add);
  }

  /** How many were decided. */
  public long decided() {
    return ways.values().stream().mapToLong(Group::count).sum();
  }

  /** How many are decided differently. */
  public long changed() {
    return changed;
  }

  /** How many could not be used. */
  public long unusables() {
    return unusables;
  }

  /** The first that could not be used, at most {@link #NAMED}. */
  public List<Unusable> unusable() {
    return Collections.unmodifiableList(unusable);
  }

  /** How many went which way, the same outcome before and after among them. */
  public Map<Way, Group> ways() {
    return Collections.unmodifiableMap(ways);
  }

  /** For how many the decisions differ how. */
  public Map<Shift.Kind, Group> kinds() {
    return Collections.unmodifiableMap(kinds);
  }

  /** Of those decided differently, for how many which rule stands differently: most first. */
  public List<ByRule> rules() {
    return rules.entrySet().stream()
        .map(entry -> new ByRule(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((ByRule each) -> -each.group().count())
                .thenComparing(each -> each.rule().policy())
                .thenComparing(each -> each.rule().rule())
                .thenComparing(each -> each.rule().way()))
        .toList();
  }
}
