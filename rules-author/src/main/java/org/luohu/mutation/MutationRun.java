package org.luohu.mutation;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.DecisionMaker;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.logic.Budget;
import org.luohu.mutation.MutationReport.Result;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/**
 * Mutates versions and puts every mutant before the cases; what no case kills is proved equal or
 * given a family.
 */
public final class MutationRun {

  private static final int EXAMPLES = 4;

  private final PolicyLibrary library;
  private final Service service;
  private final DecisionMaker judge;
  private final Trial trial;
  private final Budget budget;

  /**
   * A run.
   *
   * @param cases the cases of the whole library: any may kill a mutant of any version
   * @param budget what is not looked at within it is counted
   */
  public MutationRun(
      PolicyLibrary library, Service service, List<PolicyCase> cases, Budget budget) {
    this.budget = budget;
    this.library = library;
    this.service = service;
    this.judge = DecisionMaker.byFormulas(service, library);
    this.trial = new Trial(service, library, cases);
  }

  /** Mutates these versions. */
  public MutationReport of(Collection<Policy> policies) {
    return of(policies, rule -> true);
  }

  /** Mutates some rules of these versions. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public MutationReport of(Collection<Policy> policies, Predicate<Rule> wanted) {
    Mutations mutations = new Mutations(library);
    List<Mutant> mutants =
        policies.stream()
            .flatMap(policy -> mutations.of(policy).stream())
            .filter(mutant -> wanted.test(mutant.original()))
            .toList();
    budget.expect(mutants.size());
    List<Result> tried = mutants.parallelStream().flatMap(this::tried).toList();
    IdentityHashMap<Mutant, Result> explained = new IdentityHashMap<>();
    long survivors = tried.stream().filter(Result::survives).count();
    budget.expect((int) survivors);
    policies.parallelStream()
        .map(
            policy ->
                explained(
                    policy,
                    tried.stream()
                        .filter(result -> result.survives() && result.mutant().policy() == policy)
                        .toList()))
        .toList()
        .forEach(results -> results.forEach(result -> explained.put(result.mutant(), result)));
    return new MutationReport(
        tried.stream().map(result -> explained.getOrDefault(result.mutant(), result)).toList(),
        mutants.size() - tried.size(),
        (int) survivors - explained.size());
  }

  private Stream<Result> tried(Mutant mutant) {
    return budget.part(() -> new Result(mutant, trial.killer(mutant), null, null)).stream();
  }

  private List<Result> explained(Policy policy, List<Result> survivors) {
    if (survivors.isEmpty()) {
      return List.of();
    }
    List<Rule> changed = survivors.stream().map(result -> result.mutant().changed()).toList();
    Alterations alterations =
        budget.part(() -> new Alterations(service, library, policy, changed, budget)).orElse(null);
    return alterations == null
        ? List.of()
        : survivors.stream()
            .flatMap(
                survivor -> budget.part(() -> explained(alterations, survivor.mutant())).stream())
            .toList();
  }

  private Result explained(Alterations alterations, Mutant mutant) {
    Excuse excuse = excuse(alterations, mutant);
    return new Result(mutant, null, excuse, excuse == null ? family(alterations, mutant) : null);
  }

  private static @Nullable Excuse excuse(Alterations alterations, Mutant mutant) {
    if (!mutant.saysOtherwise() && alterations.sameCondition(mutant.original(), mutant.changed())) {
      return Excuse.SAME_CONDITION;
    }
    return alterations.saidAnyhow(mutant.original(), mutant.changed()) ? Excuse.SAID_ANYHOW : null;
  }

  /** Of some cases near the rule, the neighbour that needs the fewest facts changed. */
  private @Nullable KillingFamily family(Alterations alterations, Mutant mutant) {
    DecisionMaker mutated = trial.judge(mutant);
    KillingFamily best = null;
    for (Exhibit example : examples(mutant)) {
      FamilySearch search = new FamilySearch(service, judge, mutated, example);
      KillingFamily family =
          alterations.<KillingFamily>find(
              mutant.original(), mutant.changed(), List.of(search.known()), search::neighbour);
      if (family != null && (best == null || family.changed().size() < best.changed().size())) {
        best = family;
      }
    }
    return best;
  }

  /** The version's own cases, those first in which the rule or its mutant holds. */
  private List<Exhibit> examples(Mutant mutant) {
    return trial.exhibits().stream()
        .filter(exhibit -> exhibit.inForce().contains(mutant.policy()))
        .sorted(
            Comparator.comparing((Exhibit exhibit) -> !holds(exhibit, mutant))
                .thenComparing(
                    exhibit -> !exhibit.policyCase().policy().equals(mutant.policy().id())))
        .limit(EXAMPLES)
        .toList();
  }

  private static boolean holds(Exhibit exhibit, Mutant mutant) {
    return exhibit.truth(mutant.original()) == Truth.TRUE
        || exhibit.truth(mutant.changed()) == Truth.TRUE;
  }
}
