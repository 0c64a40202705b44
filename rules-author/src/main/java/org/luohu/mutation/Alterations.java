package org.luohu.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.logic.Budget;
import org.luohu.logic.Clauses;
import org.luohu.logic.Families;
import org.luohu.logic.Period;
import org.luohu.logic.Rulings;
import org.luohu.logic.Voice;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.vocabulary.StatedFact;

/**
 * Whether a change of one rule can be told by any family, and by which: exact over all families of
 * each period in which the rule's version is in force. For one thread.
 */
final class Alterations {

  private final ServiceDescription service;
  private final Policy policy;
  private final List<Rulings> periods = new ArrayList<>();
  private final Map<Trial, Integer> outcomes = new HashMap<>();

  /** A changed rule in one period. */
  private record Trial(Rulings rulings, Rule original, Rule changed) {}

  /**
   * Changes of one version's rules.
   *
   * @param changed the rules as changed, all of them: what they name is told apart
   * @param budget is left, by throwing, as soon as it is spent
   */
  Alterations(
      Service service,
      PolicyLibrary library,
      Policy policy,
      Collection<Rule> changed,
      Budget budget) {
    this.service = ServiceDescription.of(service);
    this.policy = policy;
    Policy borders = policy.with(List.copyOf(changed));
    for (Period period : Period.of(library)) {
      if (period.policies().contains(policy)) {
        List<Policy> tellingApart = new ArrayList<>(period.policies());
        tellingApart.add(borders);
        periods.add(
            new Rulings(
                period.families(service, tellingApart, budget), service, period.policies()));
      }
    }
  }

  /** Whether there is no family for which the two rules' conditions differ in truth. */
  boolean sameCondition(Rule original, Rule changed) {
    return periods.stream()
        .noneMatch(
            rulings ->
                rulings
                    .clauses()
                    .satisfiable(
                        rulings.applies(policy),
                        rulings
                            .clauses()
                            .differ(
                                rulings.families().condition(original),
                                rulings.families().condition(changed))));
  }

  /**
   * Whether no family is told anything that it would not be told anyhow: what differs, other rules
   * say as well.
   */
  boolean saidAnyhow(Rule original, Rule changed) {
    return periods.stream()
        .noneMatch(
            rulings ->
                rulings
                    .clauses()
                    .satisfiable(rulings.applies(policy), toldApart(rulings, original, changed)));
  }

  /**
   * Looks for a family that is told something else, the nearest to an example first; where no such
   * family shows it, as other rules decide it anyhow, for one whose outcome is another.
   *
   * @param examples values to be kept as far as possible, each set in turn
   * @param confirm what a family shows; null if it does not after all
   */
  <R> @Nullable R find(
      Rule original,
      Rule changed,
      List<Map<StatedFact<?>, Object>> examples,
      Function<Map<StatedFact<?>, Object>, @Nullable R> confirm) {
    for (Rulings rulings : periods) {
      int apart = toldApart(rulings, original, changed);
      for (List<Integer> wanted :
          List.of(
              List.of(rulings.chosen(policy), apart), List.of(rulings.applies(policy), apart))) {
        R shown = find(rulings.families(), wanted, examples, confirm);
        if (shown != null) {
          return shown;
        }
      }
    }
    for (Rulings rulings : periods) {
      R shown =
          find(
              rulings.families(),
              List.of(outcomeDiffers(rulings, original, changed)),
              examples,
              confirm);
      if (shown != null) {
        return shown;
      }
    }
    return null;
  }

  private <R> @Nullable R find(
      Families families,
      List<Integer> wanted,
      List<Map<StatedFact<?>, Object>> examples,
      Function<Map<StatedFact<?>, Object>, @Nullable R> confirm) {
    if (families.clauses().satisfiable(wanted)) {
      for (Map<StatedFact<?>, Object> example : examples) {
        R shown = confirm.apply(nearest(families, wanted, example));
        if (shown != null) {
          return shown;
        }
      }
    }
    return null;
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private int outcomeDiffers(Rulings rulings, Rule original, Rule changed) {
    return outcomes.computeIfAbsent(
        new Trial(rulings, original, changed),
        trial -> {
          Policy other = Mutant.changed(policy, original, changed);
          List<Policy> policies =
              rulings.policies().stream().map(one -> one == policy ? other : one).toList();
          return rulings
              .law()
              .differ(
                  rulings.outcome(), new Rulings(rulings.families(), service, policies).outcome());
        });
  }

  private Map<StatedFact<?>, Object> nearest(
      Families families, List<Integer> wanted, Map<StatedFact<?>, Object> example) {
    List<Integer> kept = new ArrayList<>(wanted);
    Map<StatedFact<?>, Object> settled = new LinkedHashMap<>();
    for (StatedFact<?> fact : families.facts()) {
      List<Object> values = families.values(fact);
      Object stated = example.get(fact);
      Object preferred =
          stated != null && values.contains(stated)
              ? stated
              : service.plain().value(fact, values, settled);
      settled.put(fact, preferred);
      kept.add(families.has(fact, values.indexOf(preferred)));
      if (!families.clauses().satisfiable(kept)) {
        kept.remove(kept.size() - 1);
      }
    }
    families.clauses().satisfiable(kept);
    return new LinkedHashMap<>(families.found());
  }

  /** That the two rules say different things of a family, and no other rule says them too. */
  private int toldApart(Rulings rulings, Rule original, Rule changed) {
    Clauses clauses = rulings.clauses();
    int before = rulings.families().condition(original);
    int after = rulings.families().condition(changed);
    List<Integer> any = new ArrayList<>();
    List<Consequence> all = new ArrayList<>(original.consequences());
    all.addAll(changed.consequences());
    for (Consequence consequence : all) {
      int saidBefore = says(original, consequence) ? before : Clauses.FALSE;
      int saidAfter = says(changed, consequence) ? after : Clauses.FALSE;
      int differ = clauses.differ(saidBefore, saidAfter);
      any.add(clauses.and(differ, -elsewhere(rulings, original, consequence)));
    }
    return clauses.or(any);
  }

  /** That another rule says the same, where it is shown together with this one's. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private int elsewhere(Rulings rulings, Rule original, Consequence consequence) {
    List<Integer> others = new ArrayList<>();
    for (Voice voice : rulings.voices()) {
      boolean together =
          voice.policy() == policy
              || (!voice.channel()
                  && (consequence.effect().equals(Effect.NEED.code()) || !channel()));
      if (together
          && voice.rule() != original
          && says(voice.rule(), consequence)
          && sameMaterial(voice.policy(), consequence)) {
        others.add(voice.holds());
      }
    }
    return rulings.clauses().or(others);
  }

  private boolean channel() {
    return policy.manifest().kind() == org.luohu.policy.PolicyKind.CHANNEL;
  }

  /** A material of two policies is the same if it is missing on the same facts. */
  private boolean sameMaterial(Policy other, Consequence consequence) {
    MaterialEntry one = policy.manifest().materials().get(consequence.code());
    MaterialEntry two = other.manifest().materials().get(consequence.code());
    return !consequence.effect().equals(Effect.NEED.code())
        || (one != null
            && two != null
            && one.absentWhen().equals(two.absentWhen())
            && one.anyOf().equals(two.anyOf()));
  }

  private static boolean says(Rule rule, Consequence wanted) {
    return rule.consequences().stream()
        .anyMatch(own -> own.effect().equals(wanted.effect()) && own.code().equals(wanted.code()));
  }
}
