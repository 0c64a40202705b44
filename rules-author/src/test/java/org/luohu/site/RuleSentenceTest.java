package org.luohu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.Law;
import org.luohu.drl.Rule;
import org.luohu.drl.RuleFileReader;
import org.luohu.newborn.Newborn;
import org.luohu.text.Text;

/** Conditions read as sentences. */
class RuleSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Parents( sameCity == true ) ~ 父母户口在同一设区市的 ~ where the parents' hukou are in one city",
        "Parents( sameCity != true ) ~ 父母户口不在同一设区市的 ~ where the parents' hukou are not in one city",
        "Child( origin == Origin.BIRTH ) ~ 孩子是亲生的 ~ where the child is born to the parents",
        "Child( ageYears < 16 ) ~ 孩子不满 16 周岁的 ~ where the child is less than 16 years old",
        "Target( follows in (Follows.FATHER, Follows.MOTHER), collective == true ) ~"
            + " 随父亲或者母亲落户，拟入户的是集体户的 ~ where the child follows the father or the mother, and the"
            + " target is a collective household",
        "Other( household != HouseholdKind.FAMILY ) ~ 另一方的户别不是家庭户的 ~ where the other parent's"
            + " household is not family household",
        "Parents( !(married == true || sameCity == true) ) ~ 并非“（父母现在是夫妻，或者父母户口在同一设区市）”的 ~ where it"
            + " is not so that (the parents are married to each other, or the parents' hukou are in"
            + " one city)",
        "Filing( counterProvince == \"31\" ) ~ 在上海市申报的 ~ where it is filed in Shanghai",
        "Filing() ~ 任何情形 ~ in every case"
      })
  void reads(String pattern, String zh, String en) {
    assertEquals(Text.of(zh, en), RuleSentence.condition(rule(pattern)));
  }

  private static Rule rule(String pattern) {
    String file =
        "package luohu.a.b.v2021_01_01\n"
            + "import org.luohu.facts.*\n"
            + "global org.luohu.facts.Findings findings\n"
            + "rule \"r\"\n"
            + "when\n"
            + "  "
            + pattern
            + "\nthen\n  findings.grant(\"x\");\nend\n";
    return RuleFileReader.read(
            file.getBytes(StandardCharsets.UTF_8),
            "a.drl",
            "luohu.a.b.v2021_01_01",
            Newborn.VOCABULARY,
            new ArrayList<>())
        .orElseThrow()
        .rules()
        .get(0);
  }

  @Test
  void noSentenceOfTheLibraryShowsASignOfTheLanguageOfRules() {
    Law.bundled().all().stream()
        .flatMap(policy -> policy.rules().stream())
        .map(RuleSentence::condition)
        .forEach(
            sentence -> {
              assertFalse(sentence.zh().matches(".*[{}=!&|].*|.*的的.*"), sentence.zh());
              assertFalse(sentence.en().matches(".*[{}=!&|].*"), sentence.en());
            });
  }
}
