package org.luohu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.luohu.Law;
import org.luohu.Luohu;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseReader;
import org.luohu.cases.Difference.Aspect;
import org.luohu.cases.Expectation;
import org.luohu.cases.PolicyCase;
import org.luohu.decision.Decision;
import org.luohu.logic.Bench;
import org.luohu.logic.Budget;
import org.luohu.mutation.MutationReport.Result;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.render.Style;
import org.luohu.report.MutationPage;
import org.luohu.text.Language;

/**
 * A mutant that no case kills is listed with a family that would; one that none can kill is
 * excused.
 */
class MutationRunTest {

  private static final String PILOT = "shaoxing-fuyang/cross-province-newborn/2021-04-26";

  private final PolicyLibrary library = Law.bundled();

  @Test
  void thePilotHasNoSurvivors() {
    assertEquals(List.of(), run(PILOT, policyCase -> true).survivors());
  }

  @Test
  void aCaseTakenAwayLeavesSurvivorsWithFamiliesThatKillThem() {
    String claim = "收养的孩子没有写明要核实";
    List<Result> survivors =
        run(PILOT, policyCase -> !policyCase.claim().equals(claim)).survivors();
    assertFalse(survivors.isEmpty());
    survivors.forEach(this::assertKilledByItsFamily);
  }

  /**
   * Filed elsewhere, these families are redirected whatever the rule says; a family that tells the
   * effect is filed at the target's own place.
   */
  @Test
  void aFamilyIsFoundWhereAnotherRuleWouldHideTheEffect() {
    Predicate<PolicyCase> kept = policyCase -> policyCase.claim().hashCode() % 5 == 0;
    List<Result> survivors = run("shanghai/birth-registration/2026-07-21", kept).survivors();
    assertTrue(survivors.size() > 50, survivors.size() + " survivors");
    assertEquals(
        List.of(),
        survivors.stream()
            .filter(survivor -> survivor.family() == null)
            .map(survivor -> survivor.mutant().original().name())
            .toList());
  }

  private void assertKilledByItsFamily(Result survivor) {
    KillingFamily family = Objects.requireNonNull(survivor.family(), survivor.mutant().toString());
    assertNotEquals(family.before(), family.after());
    assertNotEquals(
        decided(library, family.file()), decided(survivor.mutant().in(library), family.file()));
  }

  /** Outcome, findings and materials by the engine, along the public way. */
  private static List<Object> decided(PolicyLibrary library, String file) {
    Decision decision = Bench.of(Newborn.SERVICE, library).decide(file);
    return List.of(
        decision.outcome(),
        decision.findings().stream()
            .map(finding -> finding.verdict() + " " + finding.effect() + " " + finding.code())
            .toList(),
        decision.materials().stream()
            .map(material -> material.code() + " " + material.state())
            .toList());
  }

  @Test
  void mutantsThatChangeNothingAreExcused() {
    MutationReport report = run("anhui/birth-registration/2017-12-31", policyCase -> true);
    List<Result> excused =
        report.results().stream().filter(result -> result.excuse() != null).toList();
    assertEquals(report.total().excused(), excused.size());
    excused.forEach(result -> assertTrue(result.family() == null && result.killer() == null));
  }

  /** No case is to be written where one has only to expect more. */
  @Test
  void aCaseThatStatesTooLittleIsItselfTheFamilyThatTells() {
    String id = "hunan/in-province-newborn/2017-01-01";
    MutationReport report = run(id, cases(id).stream().map(MutationRunTest::withoutNotes).toList());
    List<Result> there =
        report.survivors().stream()
            .filter(result -> Objects.requireNonNull(result.family()).changed().isEmpty())
            .toList();
    assertFalse(there.isEmpty());
    String page = MutationPage.of(report, true, Language.ZH, Style.PLAIN);
    assertTrue(page.contains("在那里的 expect 写上现在的提示"), page);
    assertEquals(List.of(), new NewCases(Newborn.SERVICE, library, Budget.ENDLESS).of(there));
  }

  private static PolicyCase withoutNotes(PolicyCase all) {
    Map<Aspect, SortedSet<String>> codes = new EnumMap<>(all.expectation().codes());
    codes.remove(Aspect.NOTES);
    return new PolicyCase(
        all.policy(),
        all.file(),
        all.claim(),
        all.application(),
        new Expectation(all.expectation().outcome(), codes, null));
  }

  @Test
  void talliesAddUp() {
    MutationReport report = run(PILOT, policyCase -> policyCase.claim().length() % 2 == 0);
    MutationReport.Tally total = report.total();
    assertEquals(report.results().size(), total.mutants());
    assertEquals(total.mutants(), total.killed() + total.excused() + total.surviving());
    assertEquals(
        total.mutants(),
        report.byKind().values().stream().mapToInt(MutationReport.Tally::mutants).sum());
  }

  private MutationReport run(String id, Predicate<PolicyCase> kept) {
    return run(id, cases(id).stream().filter(kept).toList());
  }

  private MutationReport run(String id, List<PolicyCase> cases) {
    return new MutationRun(library, Newborn.SERVICE, cases, Budget.ENDLESS)
        .of(List.of(library.version(id).orElseThrow()));
  }

  private static List<PolicyCase> cases(String id) {
    return new CaseReader(Workshop.SERVICES, null, new ArrayList<>())
        .readAll(PolicyFiles.bundled(), id);
  }

  @Test
  void familiesAreReadableFiles() {
    String file = "收养的孩子没有写明要核实";
    for (Result survivor : run(PILOT, policyCase -> !policyCase.claim().equals(file)).survivors()) {
      byte[] bytes =
          Objects.requireNonNull(survivor.family()).file().getBytes(StandardCharsets.UTF_8);
      Luohu.bundled().read(bytes, "family.yaml", null);
    }
  }
}
