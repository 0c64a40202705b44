package org.luohu.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.decision.Outcome;
import org.luohu.logic.Edited;
import org.luohu.logic.Says;
import org.luohu.logic.Utterance;
import org.luohu.policy.PolicyLibrary;
import org.luohu.report.ProofJson;
import org.luohu.report.ProofPage;
import org.luohu.text.Language;

/** What a change of law changes, for whom, and that nothing else does. */
class PolicyDiffTest {

  private static final String DELTA = "yangtze-delta/cross-province-newborn/";
  private static final String NEW = DELTA + "2027-03-01";
  private static final String BIRTH = "national/birth-registration/2021-10-01/birth.drl";

  private final Workshop bundled = Workshop.bundled();

  @Test
  void provesThatOtherWordsChangeNothing() {
    Workshop other =
        new Edited()
            .replace(BIRTH, "rule \"公民只能在一个地方登记常住户口，已经登记的不再办理出生登记\"", "rule \"已经登记的不再登记\"")
            .replace(BIRTH, "Child( registered == true )", "Child( !(registered == false) )")
            .open();
    DiffReport report = Workshop.diff("before", bundled, "after", other);
    assertTrue(report.equal(), ProofPage.of(report, Language.EN));
    assertTrue(ProofPage.of(report, Language.ZH).contains("决定完全相同"));
    assertEquals(
        List.of(Change.Part.RULE, Change.Part.RULE),
        report.changes().stream().map(Change::part).toList());
  }

  /** In the smallest family there is no reason to change the card, which is not for stating. */
  @Test
  void comparesVersionsOfAnotherService() {
    PolicyLibrary library = bundled.library();
    String cards = "national/id-card-away/";
    DiffReport report =
        bundled.diff(
            library.version(cards + "2021-12-01").orElseThrow(),
            library.version(cards + "2024-05-27").orElseThrow());
    assertTrue(
        report.groups().stream()
            .anyMatch(
                group ->
                    group.before() == Outcome.REVIEW
                        && group.after() == Outcome.ACCEPT
                        && group.rule().equals("首次申领分批开通，核实")),
        ProofPage.of(report, Language.ZH));
    assertTrue(report.groups().stream().noneMatch(DiffGroup::loses));
  }

  @Test
  void tellsWhomAnAmendmentLetsIn() {
    Workshop amended = amendment().open();
    DiffReport report = Workshop.diff("before", bundled, "after", amended);
    assertEquals(
        List.of(),
        report.groups().stream().filter(DiffGroup::loses).toList(),
        ProofPage.of(report, Language.ZH));
    DiffGroup first = report.groups().get(0);
    assertEquals(Outcome.REDIRECT, first.before());
    assertEquals(Outcome.ACCEPT, first.after());
    assertEquals("须在家庭户内申报出生登记", first.rule());
    assertEquals(
        List.of("拟入户的户别：单位集体户"), first.condition().stream().map(text -> text.zh()).toList());
    assertTrue(first.family().file().contains("household: unit-collective"), first.family().file());
    assertTrue(first.exact(), first.unless().toString());
    DiffGroup consent = Workshop.diff("before", bundled, "after", agreed()).groups().get(0);
    assertEquals(List.of("单位不同意的不可以"), consent.unless().subList(0, 1));
    assertFalse(report.equal());
  }

  @Test
  void namesTheRuleThatTakesAnothersPlaceAndWhoOfThoseItLeavesOut() {
    Workshop amended = rewritten();
    DiffReport report = Workshop.diff("before", bundled, "after", amended);
    DiffGroup accepted = report.groups().get(0);
    assertEquals(Outcome.ACCEPT, accepted.after());
    assertEquals(
        List.of(
            new Cause(Cause.Way.REMOVED, "须在家庭户内申报出生登记"),
            new Cause(Cause.Way.ADDED, "单位同意的，单位集体户也可以")),
        accepted.causes());
    assertEquals(
        List.of("拟入户的户别：单位集体户；孩子的来源：亲生；集体户单位同意挂靠"),
        accepted.condition().stream().map(text -> text.zh()).toList());
    assertTrue(accepted.family().file().contains("unit-consent: true"), accepted.family().file());
    DiffGroup adopted =
        report.groups().stream()
            .filter(group -> group.after() == Outcome.REVIEW && group.causes().size() == 1)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("拟入户的户别：单位集体户；孩子的来源不是：亲生；集体户单位同意挂靠"),
        adopted.condition().stream().map(text -> text.zh()).toList());
    assertEquals(
        List.of(),
        adopted.gained().stream()
            .map(Utterance::code)
            .filter("grant delta-channel"::equals)
            .toList(),
        adopted.family().file());
    assertTrue(
        ProofPage.of(report, Language.ZH).contains("告知另行申报：拟入户的不是家庭户，不能跨省（市）通办"),
        ProofPage.of(report, Language.ZH));
    assertFalse(
        ProofPage.of(report, Language.ZH).contains("redirect not-a-family-household"),
        ProofPage.of(report, Language.ZH));
  }

  /**
   * Decided once more, each family is told what its group says; none is in a group for what only a
   * fuller file would show.
   */
  @Test
  void everyFamilyShowsWhatItsGroupIsMadeOf() {
    for (DiffGroup group : Workshop.diff("before", bundled, "after", rewritten()).groups()) {
      boolean granted = Says.words(group.family().decision()).containsKey("grant delta-channel");
      boolean byNewRule =
          group.causes().stream().anyMatch(cause -> cause.rule().equals("单位同意的，单位集体户也可以"));
      assertEquals(byNewRule, granted, group.family().file());
    }
  }

  @Test
  void putsThoseWhoLoseFirst() {
    Workshop amended = amendment().open();
    DiffReport report = Workshop.diff("after", amended, "before", bundled);
    assertTrue(report.groups().get(0).loses());
    assertEquals(Outcome.ACCEPT, report.groups().get(0).before());
  }

  @Test
  void comparesTwoVersions() {
    DiffReport report =
        bundled.diff(
            bundled.library().version(DELTA + "2021-11-23").orElseThrow(),
            bundled.library().version(DELTA + "2022-12-08").orElseThrow());
    assertTrue(report.groups().size() <= DiffReport.SHOWN);
    DiffGroup first = report.groups().get(0);
    assertEquals(Outcome.ACCEPT, first.before());
    assertEquals(Outcome.REVIEW, first.after());
    assertTrue(
        report.changes().stream()
            .anyMatch(
                change -> change.part() == Change.Part.STEP && change.code().equals("print")));
    assertTrue(ProofJson.of(report).contains("\"equal\":false"));
  }

  /** The same, with a rule for units that do not consent. */
  private static Workshop agreed() {
    return amendment()
        .rule(
            NEW + "/channel.drl",
            """
            rule "单位不同意的不可以"
            when
                Target( household == HouseholdKind.UNIT_COLLECTIVE )
                Household( unitConsent == false )
            then
                findings.redirect("not-a-family-household");
            end
            """)
        .open();
  }

  /** The same amendment by rules of other names. */
  private static Workshop rewritten() {
    return new Edited()
        .version(DELTA + "2022-12-08", NEW)
        .replace(
            NEW + "/channel.drl",
            "rule \"须在家庭户内申报出生登记\"\nwhen\n    Target( household != HouseholdKind.FAMILY )",
            """
            rule "单位同意的，单位集体户也可以"
            when
                Target( household == HouseholdKind.UNIT_COLLECTIVE )
                Child( origin == Origin.BIRTH )
                Household( unitConsent == true )
            then
                findings.grant("delta-channel");
            end

            rule "单位不同意的不可以"
            when
                Target( household == HouseholdKind.UNIT_COLLECTIVE )
                Household( unitConsent == false )
            then
                findings.redirect("not-a-family-household");
            end

            rule "其他集体户不可以"
            when
                Target( household not in (HouseholdKind.FAMILY, HouseholdKind.UNIT_COLLECTIVE) )\
            """)
        .open();
  }

  /** The delta admits unit collective households from 2027-03-01, where the unit consents. */
  private static Edited amendment() {
    return new Edited()
        .version(DELTA + "2022-12-08", NEW)
        .replace(
            NEW + "/channel.drl",
            "household == HouseholdKind.FAMILY",
            "household in (HouseholdKind.FAMILY, HouseholdKind.UNIT_COLLECTIVE)")
        .replace(
            NEW + "/channel.drl",
            "household != HouseholdKind.FAMILY",
            "household not in (HouseholdKind.FAMILY, HouseholdKind.UNIT_COLLECTIVE)");
  }
}
