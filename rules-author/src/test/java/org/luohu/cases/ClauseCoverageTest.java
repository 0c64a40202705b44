package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.cases.ClauseCoverage.Clause;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;

/** A clause is covered where it alone decided its rule, once as true and once as false. */
class ClauseCoverageTest {

  private static final String PILOT = "shaoxing-fuyang/cross-province-newborn/2021-04-26";
  private static final Workshop WORKSHOP = Workshop.bundled();

  /** The clauses that are not covered, and which way they were never seen to decide. */
  private static List<String> missing(Predicate<String> kept) {
    Policy policy = WORKSHOP.library().version(PILOT).orElseThrow();
    CaseRunner runner = new CaseRunner(WORKSHOP::decide);
    List<CaseResult> results =
        new CaseReader(WORKSHOP.services(), null, new ArrayList<>())
            .readAll(PolicyFiles.bundled(), PILOT).stream()
                .filter(each -> kept.test(each.claim()))
                .map(runner::run)
                .toList();
    List<Clause> clauses = WORKSHOP.clauses(results).of(List.of(policy));
    assertTrue(clauses.size() > 5, clauses.toString());
    return clauses.stream()
        .filter(clause -> !clause.covered())
        .map(
            clause ->
                clause.text()
                    + (clause.asTrue() == null ? " true" : "")
                    + (clause.asFalse() == null ? " false" : ""))
        .toList();
  }

  @Test
  void thePilotsClausesAreAllSeenToDecide() {
    assertEquals(List.of(), missing(claim -> true));
  }

  @Test
  void aClauseWhoseOnlyContraryCaseIsGoneNeverDecidesAsFalse() {
    assertEquals(
        List.of("Child: origin == Origin.BIRTH false"),
        missing(claim -> !claim.equals("收养的孩子没有写明要核实")));
  }

  /** It holds under the one rule, so each clause decides as true, and not under the other. */
  @Test
  void inOneCaseAClauseDecidesOneWay() {
    List<String> missing = missing(claim -> claim.equals("首例近两岁的孩子"));
    assertEquals(6, missing.stream().filter(each -> each.endsWith(" false")).count());
    assertEquals(
        List.of("Filing: applicant not in (Applicant.FATHER, Applicant.MOTHER) true"),
        missing.stream().filter(each -> each.endsWith(" true")).toList());
  }
}
