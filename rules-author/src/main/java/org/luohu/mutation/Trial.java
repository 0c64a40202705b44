package org.luohu.mutation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.Situation;

/**
 * Puts mutants before the cases that hold as things stand; one that fails anyhow shows nothing.
 * Thread-safe.
 */
final class Trial {

  private final PolicyLibrary library;
  private final Function<PolicyLibrary, Judge> judges;
  private final List<Exhibit> exhibits;

  Trial(PolicyLibrary library, Function<PolicyLibrary, Judge> judges, List<PolicyCase> cases) {
    this.library = library;
    this.judges = judges;
    Judge judge = judges.apply(library);
    this.exhibits =
        cases.parallelStream()
            .map(policyCase -> Exhibit.of(policyCase, judge))
            .filter(exhibit -> holds(exhibit, judge, exhibit.situation()))
            .toList();
  }

  List<Exhibit> exhibits() {
    return exhibits;
  }

  Judge judge(Mutant mutant) {
    return judges.apply(mutant.in(library));
  }

  /**
   * A case whose expectation fails under the mutant, in what the case states; null where there is
   * none.
   */
  @Nullable PolicyCase killer(Mutant mutant) {
    Judge judge = judge(mutant);
    for (Exhibit exhibit : exhibits) {
      if (exhibit.concerns(mutant) && fails(judge, mutant, exhibit)) {
        return exhibit.policyCase();
      }
    }
    return null;
  }

  private static boolean fails(Judge judge, Mutant mutant, Exhibit exhibit) {
    try {
      return !holds(
          exhibit,
          judge,
          mutant.movesBorders()
              ? judge.situation(exhibit.policyCase().application())
              : exhibit.situation());
    } catch (ProblemsException e) {
      return true;
    }
  }

  private static boolean holds(Exhibit exhibit, Judge judge, Situation situation) {
    PolicyCase policyCase = exhibit.policyCase();
    return policyCase
        .expectation()
        .differences(judge.answer(policyCase.application(), situation))
        .isEmpty();
  }
}
