package org.luohu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luohu.application.Services;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.PolicyCase;
import org.luohu.lint.LintReport;
import org.luohu.lint.PolicyLint;
import org.luohu.logic.Budget;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.toy.LibraryCards;
import org.luohu.toy.LibraryLaw;
import org.luohu.verify.Disproof;

/** What authors do, done to a service that their tools have never seen, beside newborns. */
class SecondServiceTest {

  private static final Services BOTH = LibraryCards.beside();
  private static final PolicyFiles FILES = LibraryLaw.beside(PolicyFiles.bundled());
  private static final List<String> VERSIONS = List.of(LibraryLaw.NATIONAL, LibraryLaw.ZHEJIANG);

  private final Workshop workshop = Workshop.open(BOTH, FILES);

  private static PolicyFiles with(String path, String from, String to) {
    TreeMap<String, byte[]> files = new TreeMap<>(FILES.files());
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), text);
    files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return new PolicyFiles("", files);
  }

  private List<PolicyCase> cases() {
    return workshop.cases().stream().filter(each -> VERSIONS.contains(each.policy())).toList();
  }

  private List<Policy> versions() {
    return VERSIONS.stream().flatMap(id -> workshop.named(id).stream()).toList();
  }

  @Test
  void itsTreeLintsCleanAndItsFaultsAreFound() {
    LintReport clean = PolicyLint.report(BOTH, FILES);
    assertEquals(List.of(), clean.problems());
    PolicyFiles wrong =
        with(LibraryLaw.NATIONAL + "/cards.drl", "ReaderKind.VISITOR", "ReaderKind.VISITER");
    List<Problem> problems = PolicyLint.report(BOTH, wrong).problems();
    assertEquals(List.of("drl/unknown-constant"), problems.stream().map(Problem::code).toList());
    assertTrue(problems.get(0).help().get(0).en().contains("VISITOR"), problems::toString);
  }

  @Test
  void itsCasesHoldAndTellWhatDoesNot() {
    CaseRunner runner = new CaseRunner(workshop::decide);
    List<CaseResult> results = cases().stream().map(runner::run).toList();
    assertEquals(4, results.size());
    results.forEach(result -> assertTrue(result.holds(), result::toString));
    Workshop changed =
        Workshop.open(
            BOTH,
            with(LibraryLaw.NATIONAL + "/cards.drl", "sixOrOlder == false", "sixOrOlder == true"));
    CaseRunner again = new CaseRunner(changed::decide);
    assertFalse(cases().stream().map(again::run).allMatch(CaseResult::holds));
  }

  @Test
  void itIsVerifiedForAllWhoMayAsk() {
    assertEquals(List.of(), workshop.verify(VERSIONS).faults());
    Workshop dead =
        Workshop.open(
            BOTH,
            with(
                LibraryLaw.NATIONAL + "/cards.drl",
                "Reader( kind == ReaderKind.VISITOR )",
                "Reader( kind == ReaderKind.VISITOR && kind == ReaderKind.STUDENT )"));
    List<Disproof> faults = dead.verify(VERSIONS).faults();
    assertTrue(
        faults.stream().anyMatch(fault -> fault.toString().contains("访客")), faults::toString);
  }

  @Test
  void itsMutantsMeetItsOwnCases() {
    var report = workshop.mutate(versions(), Budget.ENDLESS);
    assertTrue(report.total().mutants() > 0);
    assertTrue(report.total().killed() > 0);
  }

  @Test
  void itsVersionsHavePages() {
    assertTrue(
        workshop.site(false).keySet().stream().anyMatch(path -> path.contains("library-card")),
        () -> workshop.site(false).keySet().toString());
  }
}
