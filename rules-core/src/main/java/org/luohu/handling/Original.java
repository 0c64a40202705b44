package org.luohu.handling;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fate;
import org.luohu.decision.Form;
import org.luohu.decision.Material;
import org.luohu.decision.Party;
import org.luohu.decision.Step;

/**
 * An original and what becomes of it in a procedure: as its policy says, or, where that says
 * nothing of these steps, as its retention does.
 */
record Original(Material material, List<Fate> fate) {

  static boolean is(Material material) {
    return material.form() == Form.ORIGINAL || material.form() == Form.ORIGINAL_AND_COPY;
  }

  static Original of(Material material, List<Step> steps) {
    Set<String> names = steps.stream().map(Step::step).collect(Collectors.toSet());
    boolean said = material.fate().stream().allMatch(fate -> names.contains(fate.at()));
    return new Original(
        material, said && !material.fate().isEmpty() ? material.fate() : usual(material, steps));
  }

  private static List<Fate> usual(Material material, List<Step> steps) {
    Step taken = steps.get(Math.min(1, steps.size() - 1));
    Step last = steps.get(steps.size() - 1);
    return switch (material.retention()) {
      case RETURNED, COPY_KEPT -> List.of(fate(taken, Fate.Act.RETURN, null));
      case KEPT -> List.of(fate(taken, Fate.Act.KEEP, null));
      case UNTIL_CONFIRMED ->
          List.of(fate(taken, Fate.Act.KEEP, null), fate(last, Fate.Act.RETURN, null));
      case COLLECTED ->
          List.of(fate(taken, Fate.Act.KEEP, null), fate(last, Fate.Act.DESTROY, null));
      case PART_KEPT -> List.of(fate(taken, Fate.Act.RETURN, Fate.Part.MAIN_PAGE));
    };
  }

  private static Fate fate(Step step, Fate.Act act, Fate.@Nullable Part part) {
    return new Fate(step.step(), act, step.party(), part);
  }

  /** Whether the police keep the whole of it for good, even where nothing is entered. */
  boolean keptForGood() {
    return fate.stream().allMatch(each -> each.act() == Fate.Act.KEEP);
  }

  /** Where it is after a step, having been there before. */
  Whereabouts after(String step, Whereabouts before) {
    Whereabouts now = before;
    for (Fate each : fate) {
      if (each.at().equals(step)) {
        now = after(each, now);
      }
    }
    return now;
  }

  private static Whereabouts after(Fate fate, Whereabouts before) {
    Fate.Part part = fate.part();
    if (!(before instanceof Whereabouts.Held held)) {
      return before;
    }
    return switch (fate.act()) {
      case KEEP -> new Whereabouts.Held(fate.by());
      case RETURN ->
          part == null ? new Whereabouts.WithApplicant() : new Whereabouts.Split(part, held.by());
      case DESTROY -> new Whereabouts.Destroyed(fate.by());
    };
  }

  /** Who takes it in. */
  static Party taker(List<Step> steps) {
    return steps.stream()
        .map(Step::party)
        .filter(party -> party != Party.APPLICANT)
        .findFirst()
        .orElse(Party.COUNTER_POLICE);
  }

  /** Whether an application may name it so. */
  boolean called(String code) {
    return material.code().equals(code) || material.anyOf().contains(code);
  }
}
