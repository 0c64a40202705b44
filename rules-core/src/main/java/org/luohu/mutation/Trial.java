package org.luohu.mutation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.ProblemsException;
import org.luohu.reasoning.Conclusion;

/** Puts mutants before the cases. Thread-safe. */
final class Trial {

  private final PolicyLibrary library;
  private final Function<PolicyLibrary, Judge> judges;
  private final List<Exhibit> exhibits;

  Trial(PolicyLibrary library, Function<PolicyLibrary, Judge> judges, List<PolicyCase> cases) {
    this.library = library;
    this.judges = judges;
    Judge judge = judges.apply(library);
    this.exhibits = cases.parallelStream().map(policyCase -> Exhibit.of(policyCase, judge)).toList();
  }

  /**
   * How a mutant fared.
   *
   * @param failed a case whose expectation fails; null where there is none
   * @param told a case whose decision differs, be it in what the case does not speak of; null where there is none
   */
  record Fate(@Nullable PolicyCase failed, @Nullable PolicyCase told) {
    boolean survived() {
      return failed == null && told == null;
    }
  }

  List<Exhibit> exhibits() {
    return exhibits;
  }

  Judge judge(Mutant mutant) {
    return judges.apply(mutant.in(library));
  }

  Fate of(Mutant mutant) {
    Judge judge = judge(mutant);
    PolicyCase told = null;
    for (Exhibit exhibit : exhibits) {
      if (exhibit.concerns(mutant)) {
        Conclusion conclusion = concluded(judge, mutant, exhibit);
        if (conclusion == null || Said.fails(exhibit.policyCase().expectation(), conclusion)) {
          return new Fate(exhibit.policyCase(), exhibit.policyCase());
        }
        if (told == null && !Said.of(conclusion).equals(exhibit.said())) {
          told = exhibit.policyCase();
        }
      }
    }
    return new Fate(null, told);
  }

  private static @Nullable Conclusion concluded(Judge judge, Mutant mutant, Exhibit exhibit) {
    Application application = exhibit.policyCase().application();
    try {
      return judge.conclude(application, mutant.movesBorders() ? judge.situation(application) : exhibit.situation());
    } catch (ProblemsException e) {
      return null;
    }
  }
}
