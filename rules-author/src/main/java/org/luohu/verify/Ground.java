package org.luohu.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.drl.Rule;
import org.luohu.logic.Bench;
import org.luohu.logic.Budget;
import org.luohu.logic.Clauses;
import org.luohu.logic.Families;
import org.luohu.logic.Period;
import org.luohu.logic.Rulings;
import org.luohu.logic.Says;
import org.luohu.logic.Specimen;
import org.luohu.logic.Specimens;
import org.luohu.logic.Voice;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/**
 * What proofs about one period stand on: its families, what is decided of them, and the public way
 * to confirm it. Worked out when first asked for. For one thread.
 */
final class Ground {

  private final Period period;
  private final Service service;
  private final PolicyLibrary library;
  private final Bench bench;
  private final Budget budget;
  private @Nullable Rulings rulings;

  /**
   * Grounds of a period.
   *
   * @param bench the public way, with the library as it is
   * @param budget is left, by throwing, as soon as it is spent
   */
  Ground(Period period, Service service, PolicyLibrary library, Bench bench, Budget budget) {
    this.period = period;
    this.service = service;
    this.library = library;
    this.bench = bench;
    this.budget = budget;
  }

  Period period() {
    return period;
  }

  Service service() {
    return service;
  }

  PolicyLibrary library() {
    return library;
  }

  Rulings rulings() {
    Rulings known = rulings;
    if (known == null) {
      List<Policy> policies = period.policies();
      known = new Rulings(period.families(service, policies, budget), service, policies);
      rulings = known;
    }
    return known;
  }

  Families families() {
    return rulings().families();
  }

  Clauses clauses() {
    return rulings().clauses();
  }

  boolean has(Policy policy) {
    return period.policies().contains(policy);
  }

  /** The rules of a version. */
  List<Voice> voices(Policy policy) {
    return rulings().voices(policy);
  }

  /** A family that shows something; see {@link Specimens#smallest}. */
  Specimens specimens() {
    return new Specimens(service, families());
  }

  /**
   * The smallest family for which some propositions are true and whose decision shows something;
   * null where there is none.
   */
  @Nullable Specimen family(Collection<Integer> propositions, Predicate<Decision> shows) {
    return specimens().smallest(propositions, bench(), shows).orElse(null);
  }

  /** Whether other rules say all that a rule says, wherever it holds. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  boolean saidBy(Collection<Voice> others, Voice voice) {
    return voice.rule().consequences().stream()
        .allMatch(
            consequence -> {
              List<Integer> unsaid = new ArrayList<>(List.of(voice.holds()));
              others.stream()
                  .filter(other -> other != voice && other.says(consequence))
                  .forEach(other -> unsaid.add(-other.holds()));
              return unsaid.size() > 1 && !clauses().satisfiable(unsaid);
            });
  }

  /** Whether a decision says what a rule says with some effects. */
  static boolean says(Decision decision, Rule rule, Predicate<Effect> effects) {
    return rule.consequences().stream()
        .filter(consequence -> effects.test(Effect.of(consequence.effect())))
        .allMatch(consequence -> Says.says(decision, consequence));
  }

  /** The public way, with the library as it is. */
  Bench bench() {
    return bench;
  }
}
