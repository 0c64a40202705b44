package org.luohu.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.cases.Answer;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.DecisionMaker;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.ProblemsException;
import org.luohu.reasoning.Conclusion;
import org.luohu.vocabulary.Situation;

/**
 * Puts mutants before the cases that hold as things stand; one that fails anyhow shows nothing.
 * Thread-safe.
 */
final class Trial {

  private final Service service;
  private final PolicyLibrary library;
  private final List<Exhibit> exhibits;

  Trial(Service service, PolicyLibrary library, List<PolicyCase> cases) {
    this.service = service;
    this.library = library;
    DecisionMaker judge = judge(library);
    this.exhibits =
        cases.parallelStream()
            .map(policyCase -> Exhibit.of(policyCase, judge))
            .filter(exhibit -> holds(exhibit, judge, exhibit.situation()))
            .toList();
  }

  List<Exhibit> exhibits() {
    return exhibits;
  }

  DecisionMaker judge(Mutant mutant) {
    return judge(mutant.in(library));
  }

  private DecisionMaker judge(PolicyLibrary library) {
    return DecisionMaker.byFormulas(service, library.of(service.id()));
  }

  /**
   * A case whose expectation fails under the mutant, in what the case states; null where there is
   * none.
   */
  @Nullable PolicyCase killer(Mutant mutant) {
    DecisionMaker judge = judge(mutant);
    for (Exhibit exhibit : exhibits) {
      if (exhibit.concerns(mutant) && fails(judge, mutant, exhibit)) {
        return exhibit.policyCase();
      }
    }
    return null;
  }

  private static boolean fails(DecisionMaker judge, Mutant mutant, Exhibit exhibit) {
    try {
      return !exhibit
          .policyCase()
          .expectation()
          .differences(answer(judge, exhibit, mutant))
          .isEmpty();
    } catch (ProblemsException e) {
      return true;
    }
  }

  /** What is decided of an exhibit by a mutant's judge. */
  static Answer answer(DecisionMaker judge, Exhibit exhibit, Mutant mutant) {
    Application application = exhibit.policyCase().application();
    Situation situation =
        mutant.movesBorders() ? judge.situation(application) : exhibit.situation();
    return answer(judge, application, situation);
  }

  private static boolean holds(Exhibit exhibit, DecisionMaker judge, Situation situation) {
    PolicyCase policyCase = exhibit.policyCase();
    return policyCase
        .expectation()
        .differences(answer(judge, policyCase.application(), situation))
        .isEmpty();
  }

  /**
   * What is decided, in the words of a case.
   *
   * @param situation what is known, told apart at least as finely as the judge's rules can tell
   */
  static Answer answer(DecisionMaker judge, Application application, Situation situation) {
    Conclusion conclusion = judge.conclude(application, situation);
    return Answer.of(
        conclusion.outcome(),
        conclusion.findings(),
        conclusion.materials(),
        conclusion.questions());
  }
}
