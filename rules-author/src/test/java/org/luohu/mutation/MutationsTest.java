package org.luohu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.drl.Rule;
import org.luohu.drl.RuleFileReader;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;

/** Every way to change a place is tried once. */
class MutationsTest {

  @Test
  void aComparisonIsDroppedTurnedRoundAndGivenOtherConstants() {
    assertEquals(
        List.of("dropped-clause ", "operator married != true"),
        changes("Parents( married == true )"));
    assertEquals(
        List.of(
            "dropped-clause ",
            "operator ageYears <= 16",
            "operator ageYears >= 16",
            "constant ageYears < 15",
            "constant ageYears < 17"),
        changes("Child( ageYears < 16 )"));
    assertEquals(
        List.of(
            "dropped-clause ",
            "operator follows not in (Follows.FATHER, Follows.MOTHER)",
            "constant follows in (Follows.MOTHER)",
            "constant follows in (Follows.FATHER)"),
        changes("Target( follows in (Follows.FATHER, Follows.MOTHER) )"));
  }

  @Test
  void compoundConditionsAreChangedInsideAndOut() {
    assertEquals(
        List.of(
            "dropped-clause ",
            "negation !(married == true || sameCity == true)",
            "connective married == true && sameCity == true",
            "dropped-clause ",
            "operator married != true",
            "dropped-clause ",
            "operator sameCity != true"),
        changes("Parents( married == true || sameCity == true )"));
  }

  private static List<String> changes(String pattern) {
    String file =
        "package luohu.a.b.v2021_01_01\n"
            + "import org.luohu.facts.*\n"
            + "global org.luohu.facts.Findings findings\n"
            + "rule \"r\"\n"
            + "when\n"
            + "  "
            + pattern
            + "\nthen\n  findings.grant(\"x\");\nend\n";
    List<Problem> problems = new ArrayList<>();
    Rule rule =
        RuleFileReader.read(
                file.getBytes(StandardCharsets.UTF_8),
                "a.drl",
                "luohu.a.b.v2021_01_01",
                Newborn.VOCABULARY,
                problems)
            .orElseThrow()
            .rules()
            .get(0);
    return new ExpressionMutations(java.util.Map.of(), 1000)
        .of(rule.patterns().get(0).expressions().get(0)).stream()
            .map(change -> change.kind().code() + " " + change.after())
            .toList();
  }
}
