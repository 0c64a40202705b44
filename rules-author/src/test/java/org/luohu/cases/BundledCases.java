package org.luohu.cases;

import java.util.ArrayList;
import java.util.List;
import org.luohu.Luohu;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;

/** The cases that come with the policies. */
final class BundledCases {

  private BundledCases() {}

  static List<PolicyCase> all(Luohu luohu) {
    PolicyFiles files = PolicyFiles.bundled();
    List<Problem> problems = new ArrayList<>();
    KnownCodes known =
        KnownCodes.of(
            luohu.library(),
            Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList());
    CaseReader reader = new CaseReader(known, problems);
    List<PolicyCase> cases =
        files.folders().stream().flatMap(policy -> reader.readAll(files, policy).stream()).toList();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return cases;
  }

  static CaseCoverage coverage(Luohu luohu) {
    return new CaseCoverage(
        all(luohu),
        (application, consumer) ->
            luohu
                .standings(application)
                .forEach(standing -> consumer.accept(standing.rule(), standing.truth())));
  }
}
