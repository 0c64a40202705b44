package org.luohu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.luohu.Law;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseReader;
import org.luohu.cases.Difference.Aspect;
import org.luohu.cases.Expectation;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.DecisionMaker;
import org.luohu.decision.Outcome;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;

/** A mutant is killed by what a case states, and by nothing else. */
class TrialTest {

  private static final String NATIONAL = "national/birth-registration/2021-10-01";

  private final PolicyLibrary library = Law.bundled();
  private final PolicyCase late =
      new CaseReader(Workshop.SERVICES, null, new ArrayList<>())
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
    DecisionMaker judge = DecisionMaker.byFormulas(Newborn.SERVICE, library);
    assertEquals(
        List.of(),
        expectation.differences(
            Trial.answer(judge, late.application(), judge.situation(late.application()))));
  }

  /**
   * The case, expecting this, if it kills the mutant in which the note `late-filing` has become
   * another.
   */
  private @Nullable PolicyCase killer(
      Outcome outcome, @Nullable Set<String> notes, @Nullable Set<String> materials) {
    Map<Aspect, SortedSet<String>> codes = new EnumMap<>(Aspect.class);
    codes.put(Aspect.FINDINGS, late.expectation().codes().get(Aspect.FINDINGS));
    if (notes != null) {
      codes.put(Aspect.NOTES, new TreeSet<>(notes));
    }
    if (materials != null) {
      codes.put(Aspect.MATERIALS, new TreeSet<>(materials));
    }
    Expectation expectation = new Expectation(outcome, codes, null);
    PolicyCase policyCase =
        new PolicyCase(NATIONAL, late.file(), late.claim(), late.application(), expectation);
    return new Trial(Newborn.SERVICE, library, List.of(policyCase)).killer(otherNote());
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
