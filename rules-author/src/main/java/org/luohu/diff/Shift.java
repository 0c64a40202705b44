package org.luohu.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.decision.Step;
import org.luohu.decision.Upshot;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * What two laws make of one application: outcome, findings, materials and steps are compared, not
 * wording, citations, questions or other choices.
 *
 * @param before the outcome under the earlier law; null where it decides nothing
 * @param after the outcome under the later law; null likewise
 * @param kinds how the decisions differ; empty where they are the same
 * @param rules the rules that stand differently; empty where the decisions are the same
 */
public record Shift(
    @Nullable Outcome before, @Nullable Outcome after, Set<Kind> kinds, List<RuleShift> rules) {

  /** How two decisions differ. */
  public enum Kind implements Choice {
    /** Accepted before and not any more. */
    LOSES("原来符合，现在不符合", "accepted before, not now"),
    /** Accepted now and not before. */
    GAINS("原来不符合，现在符合", "not accepted before, accepted now"),
    /** Another outcome, accepted neither before nor now. */
    OTHERWISE("结论另有变化", "another outcome, accepted neither way"),
    /** The same outcome, other findings. */
    FINDINGS("结论不变，意见不同", "same outcome, other findings"),
    /** The same outcome, other materials, or the same in another form. */
    MATERIALS("结论不变，材料不同", "same outcome, other materials"),
    /** The same outcome, other steps or time limits. */
    LIMITS("结论不变，步骤或者期限不同", "same outcome, other steps or time limits");

    private final Text label;

    Kind(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Copies the collections in. */
  public Shift {
    kinds = Set.copyOf(kinds);
    rules = List.copyOf(rules);
  }

  /** One decision under both laws. */
  public static Shift none(Outcome outcome) {
    return new Shift(outcome, outcome, Set.of(), List.of());
  }

  /**
   * What becomes of a decision.
   *
   * @param before what came of it before; null where nothing did
   * @param after what comes of it now; null likewise
   * @param sameSteps whether its steps and their days are the same
   */
  public static Shift between(@Nullable Upshot before, @Nullable Upshot after, boolean sameSteps) {
    Outcome from = before == null ? null : before.outcome();
    Outcome to = after == null ? null : after.outcome();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (from != to) {
      kinds.add(
          from == Outcome.ACCEPT ? Kind.LOSES : to == Outcome.ACCEPT ? Kind.GAINS : Kind.OTHERWISE);
    } else if (before != null && after != null) {
      if (!same(before.findings(), after.findings(), Shift::same)) {
        kinds.add(Kind.FINDINGS);
      }
      if (!same(before.materials(), after.materials(), Shift::same)) {
        kinds.add(Kind.MATERIALS);
      }
      if (!sameSteps) {
        kinds.add(Kind.LIMITS);
      }
    }
    return new Shift(from, to, kinds, List.of());
  }

  /** Whether two procedures are the same steps by the same offices in the same time. */
  public static boolean sameSteps(List<Step> before, List<Step> after) {
    return same(before, after, Shift::same);
  }

  private static boolean same(Finding one, Finding other) {
    return one.effect() == other.effect() && one.code().equals(other.code());
  }

  private static boolean same(Material one, Material other) {
    return one.code().equals(other.code())
        && one.form() == other.form()
        && one.state() == other.state()
        && one.retention() == other.retention()
        && one.anyOf().equals(other.anyOf());
  }

  private static boolean same(Step one, Step other) {
    return one.step().equals(other.step())
        && one.party() == other.party()
        && Objects.equals(one.limit(), other.limit())
        && Objects.equals(one.due(), other.due());
  }

  private static <T> boolean same(List<T> ones, List<T> others, BiPredicate<T, T> same) {
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      if (!same.test(ones.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the decisions differ. */
  public boolean differs() {
    return !kinds.isEmpty();
  }

  /** The same with the rules that stand differently. */
  public Shift by(List<RuleShift> rules) {
    return new Shift(before, after, kinds, rules);
  }
}
