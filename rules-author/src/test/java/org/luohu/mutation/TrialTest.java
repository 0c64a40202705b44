package org.luohu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.author.Proofs;
import org.luohu.cases.CaseReader;
import org.luohu.cases.Expectation;
import org.luohu.cases.PolicyCase;
import org.luohu.decision.Outcome;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;

/** A mutant is killed by what a case states, and by nothing else. */
class TrialTest {

  private static final String NATIONAL = "national/birth-registration/2021-10-01";

  private final PolicyLibrary library = Luohu.bundled().library();
  private final PolicyCase late =
      new CaseReader(null, new ArrayList<>())
          .readAll(PolicyFiles.bundled(), NATIONAL).stream()
              .filter(policyCase -> policyCase.claim().equals("超过一个月仍予登记"))
              .findFirst()
              .orElseThrow();

  @Test
  void aNoteIsNoticedOnlyWhereTheCaseStatesItsNotes() {
    assertNull(killer(late.expectation().outcome(), null, null));
    assertNotNull(killer(late.expectation().outcome(), Set.of("late-filing"), null));
  }

  @Test
  void aCaseThatFailsAnyhowKillsNothing() {
    assertNull(killer(Outcome.REFUSE, Set.of("late-filing"), null));
    assertNull(killer(late.expectation().outcome(), Set.of(), null));
  }

  @Test
  void notesAndMaterialsAreToldApart() {
    assertNull(
        killer(
            late.expectation().outcome(),
            null,
            Set.of("birth-certificate", "father-hukou-booklet", "marriage-certificate")));
  }

  @Test
  void whoeverStatesAllIsToldOfEveryDifference() {
    Expectation expectation = late.expectation();
    assertEquals(
        List.of(),
        expectation.differences(
            Proofs.judge(library)
                .answer(late.application(), Proofs.judge(library).situation(late.application()))));
  }

  /**
   * The case, expecting this, if it kills the mutant in which the note `late-filing` has become
   * another.
   */
  private @Nullable PolicyCase killer(
      Outcome outcome, @Nullable Set<String> notes, @Nullable Set<String> materials) {
    Expectation expectation =
        new Expectation(
            outcome,
            late.expectation().findings(),
            notes == null ? null : new TreeSet<>(notes),
            materials == null ? null : new TreeSet<>(materials),
            null,
            null);
    PolicyCase policyCase =
        new PolicyCase(NATIONAL, late.file(), late.claim(), late.application(), expectation);
    return new Trial(library, Proofs::judge, List.of(policyCase)).killer(otherNote());
  }

  private Mutant otherNote() {
    Policy policy = library.version(NATIONAL).orElseThrow();
    return new Mutations(library)
        .of(policy).stream()
            .filter(
                mutant ->
                    mutant.kind() == MutationKind.CODE
                        && mutant.before().equals("note(\"late-filing\")"))
            .findFirst()
            .orElseThrow();
  }
}
