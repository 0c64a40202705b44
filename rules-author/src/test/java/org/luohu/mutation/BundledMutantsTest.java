package org.luohu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.author.Proofs;
import org.luohu.cases.CaseReader;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Problem;

/**
 * No clause of a bundled rule can be changed without a case failing, unless no family at all would
 * be decided otherwise.
 */
class BundledMutantsTest {

  @Test
  void noMutantSurvives() {
    PolicyLibrary library = Luohu.bundled().library();
    MutationReport report =
        new MutationRun(library, Proofs.SERVICE, Proofs::judge, cases()).of(library.all());
    assertFalse(report.results().isEmpty());
    assertEquals(
        List.of(),
        report.survivors().stream()
            .map(MutationReport.Result::mutant)
            .map(BundledMutantsTest::told)
            .toList());
  }

  private static String told(Mutant mutant) {
    return mutant.policy().id()
        + " "
        + mutant.original().name()
        + ": "
        + mutant.before()
        + " → "
        + mutant.after();
  }

  private static List<PolicyCase> cases() {
    PolicyFiles files = PolicyFiles.bundled();
    List<Problem> problems = new ArrayList<>();
    CaseReader reader = new CaseReader(null, problems);
    List<PolicyCase> cases =
        files.folders().stream().flatMap(policy -> reader.readAll(files, policy).stream()).toList();
    assertEquals(List.of(), problems);
    return cases;
  }
}
