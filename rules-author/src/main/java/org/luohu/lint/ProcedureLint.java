package org.luohu.lint;

import java.util.List;
import org.luohu.decision.Fate;
import org.luohu.decision.Retention;
import org.luohu.policy.FateEntry;
import org.luohu.policy.Manifest;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.StepEntry;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/**
 * Faults in a procedure: limits that no law sets, steps that no course takes, originals that are
 * kept without an end.
 */
final class ProcedureLint {

  private static final Text ONLY_WHEN =
      Text.of(
          "only-when 没有列出任何值；写上取哪些值时才办，或者去掉 only-when",
          "only-when lists no value; list those with which it is taken, or take only-when away");
  private static final Text ENDED =
      Text.of(
          "不同意以后的那一步办完就办结了，它自己不能再有 on-reject",
          "the step after a no ends the case, so it can have no on-reject of its own");
  private static final Text NAMED_TWICE =
      Text.of(
          "不同意以后的那一步也叫这个名字，事件分不清；换一个名字",
          "the step after a no has the same name, and events cannot tell them apart; rename one");

  private final Manifest manifest;
  private final ManifestPlaces places;
  private final List<Problem> problems;

  ProcedureLint(Manifest manifest, ManifestPlaces places, List<Problem> problems) {
    this.manifest = manifest;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    for (StepEntry step : manifest.steps()) {
      limit(step, step);
      if (step.onlyWhen().values().stream().anyMatch(List::isEmpty)) {
        unreached(step, step, ONLY_WHEN);
      }
      StepEntry onReject = step.onReject();
      if (onReject != null) {
        limit(onReject, step);
        rejected(onReject, step);
      }
    }
    if (!manifest.steps().isEmpty()) {
      manifest.materials().values().stream().filter(this::endless).forEach(this::endlessAt);
    }
  }

  /** What handling goes on with after a no, and ends with. */
  private void rejected(StepEntry onReject, StepEntry step) {
    if (onReject.onReject() != null) {
      unreached(onReject.onReject(), step, ENDED);
    }
    manifest.steps().stream()
        .filter(other -> other.step().equals(onReject.step()))
        .forEach(other -> unreached(other, other, NAMED_TWICE));
  }

  private void unreached(StepEntry step, StepEntry place, Text why) {
    problems.add(
        Problem.of(
            "lint/unreached-step",
            places.step(place.step()),
            Text.format("没有哪个办理过程走到步骤 `%s`", "no course takes the step `%s`", step.step()),
            why));
  }

  private void limit(StepEntry step, StepEntry place) {
    if (step.due() != null && step.basis().isEmpty()) {
      problems.add(
          Problem.of(
              "lint/limit-without-basis",
              places.step(place.step()),
              Text.format(
                  "步骤 `%s` 有期限，没有写依据", "the step `%s` has a limit and no basis", step.step()),
              Text.of(
                  "写 basis: [{source: …, article: …}]；条文没有写期限的，去掉 due",
                  "write basis: [{source: …, article: …}]; where no article sets a limit, take"
                      + " due away")));
    }
  }

  /**
   * Whether it is said to be kept for a time, and not when that ends, or collected, and not when.
   */
  private boolean endless(MaterialEntry entry) {
    boolean collected = entry.retention() == Retention.COLLECTED;
    boolean ends =
        entry.fate().stream()
            .map(FateEntry::fate)
            .anyMatch(fate -> collected || fate.act() != Fate.Act.KEEP);
    boolean mustEnd =
        entry.retention() == Retention.UNTIL_CONFIRMED
            || collected
            || (!entry.fate().isEmpty() && entry.retention() != Retention.KEPT);
    return mustEnd && !ends;
  }

  private void endlessAt(MaterialEntry entry) {
    problems.add(
        Problem.of(
            "lint/original-without-end",
            places.entry("materials", entry.code()),
            Text.format(
                "`%s` 要暂留或者收缴，没有写到哪一步退还、销毁",
                "`%s` is kept for a time or collected, and no step hands it back or destroys it",
                entry.code()),
            Text.of(
                "写 fate: [{at: transmit, do: keep}, {at: confirm, do: return}]，at 是 steps 里的步骤",
                "write fate: [{at: transmit, do: keep}, {at: confirm, do: return}], at being one of"
                    + " the steps")));
  }
}
