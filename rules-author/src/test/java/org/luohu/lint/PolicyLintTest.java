package org.luohu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;

/** One fault planted in a clean little tree is the one fault found, at its place. */
class PolicyLintTest {

  private static final String FOLDER = "national/birth-registration/2021-10-01";
  private static final String MANIFEST =
      """
      title: {zh: 出生登记, en: birth registration}
      kind: registration
      findings:
        follow-parent:
          zh: 随父或者随母
          en: follows a parent
          basis: [{source: law, article: 第七条}]
        elsewhere:
          zh: 另行申报
          en: elsewhere
          to: {zh: 派出所, en: police}
          basis: [{source: law, article: 第七条}]
        registered:
          zh: 已登记
          en: registered
          basis: [{source: law, article: 第六条}]
      materials:
        birth-certificate:
          zh: 出生医学证明
          en: birth certificate
          basis: [{source: law, article: 第七条}]
      """;
  private static final String SOURCES =
      """
      law:
        title: {zh: 条例, en: regulation}
        date: 1958-01-09
        trust: verified
      """;
  private static final String RULES =
      """
      package luohu.national.birth_registration.v2021_10_01
      import org.luohu.facts.*
      global org.luohu.facts.Findings findings

      rule "随父或者随母"
      when
          Target( follows in (Follows.FATHER, Follows.MOTHER) )
      then
          findings.grant("follow-parent");
          findings.need("birth-certificate");
      end

      rule "随祖父母另行申报"
      when
          Target( follows == Follows.GRANDPARENTS )
      then
          findings.redirect("elsewhere");
      end

      rule "已登记"
      when
          Child( registered == true )
      then
          findings.refuse("registered");
      end
      """;
  private static final String CASE =
      """
      filed-on: 2022-03-15
      filed-at: "410102"
      follow: father
      expect: {outcome: ACCEPT, findings: [follow-parent]}
      """;

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  private PolicyLintTest() {
    put(FOLDER + "/policy.yaml", MANIFEST);
    put(FOLDER + "/birth.drl", RULES);
    put("sources.yaml", SOURCES);
    put("checked.yaml", "law: 2026-11-24\n");
    put(FOLDER + "/cases/随父.yaml", CASE);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void manifest(String old, String replacement) {
    assertTrue(MANIFEST.contains(old), old);
    put(FOLDER + "/policy.yaml", MANIFEST.replace(old, replacement));
  }

  private void rules(String old, String replacement) {
    assertTrue(RULES.contains(old), old);
    put(FOLDER + "/birth.drl", RULES.replace(old, replacement));
  }

  private List<Problem> problems() {
    return PolicyLint.report(Workshop.SERVICES, new PolicyFiles("", files)).problems();
  }

  private void assertFault(String code, String place) {
    assertEquals(List.of(code + " " + FOLDER + place), places());
  }

  private List<String> places() {
    return problems().stream().map(problem -> problem.code() + " " + problem.place()).toList();
  }

  @Test
  void cleanTreeIsClean() {
    assertEquals(List.of(), problems());
    assertEquals(
        new LintReport(List.of(), 1, 3, 1),
        PolicyLint.report(Workshop.SERVICES, new PolicyFiles("", files)));
  }

  @Test
  void findingNobodySays() {
    rules("findings.redirect(\"elsewhere\")", "findings.note(\"registered\")");
    assertEquals(List.of("policy/unused-finding"), problems().stream().map(Problem::code).toList());
  }

  @Test
  void materialNobodyWants() {
    rules("    findings.need(\"birth-certificate\");\n", "");
    assertFault("policy/unused-material", "/policy.yaml:18:3");
  }

  @Test
  void materialOfAGroupIsUsed() {
    manifest(
        "materials:\n",
        "materials:\n"
            + "  either:\n"
            + "    zh: 其一\n"
            + "    en: either\n"
            + "    any-of: [birth-certificate]\n"
            + "    basis: [{source: law, article: 第七条}]\n");
    rules("need(\"birth-certificate\")", "need(\"either\")");
    assertEquals(List.of(), problems());
  }

  @Test
  void sourceNobodyCites() {
    put("sources.yaml", SOURCES + "other: {title: {zh: 一, en: a}, trust: verified}\n");
    put("checked.yaml", "law: 2026-11-24\nother: 2026-11-24\n");
    assertEquals(List.of("lint/unused-source sources.yaml:5:1"), places());
  }

  @Test
  void refusalWantsAVerifiedSource() {
    put("sources.yaml", SOURCES.replace("trust: verified", "trust: reported"));
    assertFault("lint/trust-too-low", "/birth.drl:24:14");
  }

  @Test
  void reportIsOnlyGoodWithADate() {
    put(
        "sources.yaml",
        SOURCES.replace("trust: verified", "trust: reported").replace("  date: 1958-01-09\n", ""));
    assertEquals(
        List.of("lint/trust-too-low", "lint/trust-too-low", "lint/trust-too-low"),
        problems().stream().map(Problem::code).toList());
  }

  @Test
  void limitCitesAnArticle() {
    String steps =
        "steps:\n  - {step: apply, by: applicant, zh: 申请, en: ask}\n"
            + "  - {step: review, by: target-police, zh: 审核, en: examine,"
            + " due: {working-days: 2, after: apply}%s}\nmaterials:\n";
    manifest("materials:\n", steps.formatted(""));
    assertFault("lint/limit-without-basis", "/policy.yaml:19:12");
    manifest("materials:\n", steps.formatted(", basis: [{source: law, article: 第七条}]"));
    assertEquals(List.of(), problems());
  }

  @Test
  void everyStepIsTakenInSomeCourse() {
    String steps =
        "steps:\n  - {step: apply, by: applicant, zh: 申请, en: ask}\n"
            + "  - {step: review, by: target-police, zh: 审核, en: examine, on-reject: {step: %s,"
            + " by: counter-police, zh: 退, en: hand back%s}}\n"
            + "  - {step: tell, by: counter-police, zh: 告知, en: tell, only-when: {follow: %s}}\n"
            + "materials:\n";
    String nested = ", on-reject: {step: appeal, by: applicant, zh: 复核, en: appeal}";
    manifest("materials:\n", steps.formatted("back", "", "father"));
    assertEquals(List.of(), problems());
    manifest("materials:\n", steps.formatted("tell", "", "father"));
    assertFault("lint/unreached-step", "/policy.yaml:20:12");
    manifest("materials:\n", steps.formatted("back", nested, "father"));
    assertFault("lint/unreached-step", "/policy.yaml:19:12");
    manifest("materials:\n", steps.formatted("back", "", "[]"));
    assertFault("lint/unreached-step", "/policy.yaml:20:12");
  }

  @Test
  void keptOriginalHasAnEnd() {
    String kept =
        "steps:\n  - {step: apply, by: applicant, zh: 申请, en: ask}\nmaterials:\n"
            + "  birth-certificate:\n    retention: until-confirmed\n%s";
    manifest("materials:\n  birth-certificate:\n", kept.formatted(""));
    assertFault("lint/original-without-end", "/policy.yaml:20:3");
    manifest(
        "materials:\n  birth-certificate:\n",
        kept.formatted("    fate: [{at: apply, do: return}]\n"));
    assertEquals(List.of(), problems());
  }

  @Test
  void redirectSaysWhere() {
    manifest("    to: {zh: 派出所, en: police}\n", "");
    assertFault("lint/redirect-without-to", "/policy.yaml:8:3");
  }

  @Test
  void nationalLawMustGrant() {
    rules("findings.grant(\"follow-parent\")", "findings.note(\"follow-parent\")");
    assertFault("lint/never-grants", "/policy.yaml:2:1");
  }

  @Test
  void textInBothLanguages() {
    manifest("en: follows a parent", "en: \"\"");
    assertFault("policy/missing-key", "/policy.yaml:6:5");
  }

  @Test
  void ruleNameRepeated() {
    rules("rule \"已登记\"", "rule \"随父或者随母\"");
    assertFault("drl/duplicate-rule", "/birth.drl:20:6");
  }

  @Test
  void versionWithoutCases() {
    files.remove(FOLDER + "/cases/随父.yaml");
    assertFault("lint/no-cases", "");
  }

  @Test
  void caseWithOnlyAnOutcome() {
    put(FOLDER + "/cases/随父.yaml", CASE.replace(", findings: [follow-parent]", ""));
    assertFault("case/only-an-outcome", "/cases/随父.yaml:4:19");
  }

  @Test
  void caseFarFromItsVersion() {
    put(FOLDER + "/cases/随父.yaml", CASE.replace("2022-03-15", "2021-09-29"));
    assertFault("lint/case-outside-version", "/cases/随父.yaml");
    put(FOLDER + "/cases/随父.yaml", CASE.replace("2022-03-15", "2021-09-30"));
    assertEquals(List.of(), problems());
  }

  @Test
  void folderThatIsNoDay() {
    files.clear();
    put("national/birth-registration/2021-13-01/policy.yaml", MANIFEST);
    assertTrue(
        problems().stream().anyMatch(problem -> problem.code().equals("policy/folder-date")));
  }

  @Test
  void libraryWithoutNationalLaw() {
    manifest("kind: registration\n", "kind: registration\napplies: {target: [\"41\"]}\n");
    assertEquals(
        List.of("lint/no-national-policy"), problems().stream().map(Problem::code).toList());
  }

  @Test
  void repealBeforeTheFirstDay() {
    manifest("kind: registration\n", "kind: registration\nrepealed-from: 2021-10-01\n");
    assertTrue(
        problems().stream()
            .anyMatch(problem -> problem.code().equals("lint/repealed-before-in-force")));
  }
}
