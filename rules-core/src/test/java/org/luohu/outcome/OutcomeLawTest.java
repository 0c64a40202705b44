package org.luohu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Truth;

/** The law of outcomes, written out by hand. */
class OutcomeLawTest {

  private static final OutcomeLaw<Truth> LAW = new OutcomeLaw<>(Kleene.LOGIC);

  /**
   * Findings by effect, with what they come to. A question mark: the rule is open. A need says
   * whether its material is missing: {@code need-missing}, {@code need-there}, {@code need-open}.
   */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                               | REVIEW
          note                             | REVIEW
          grant                            | ACCEPT
          grant note                       | ACCEPT
          grant need-there                 | ACCEPT
          grant need-missing               | SUPPLEMENT
          grant supplement                 | SUPPLEMENT
          supplement                       | REVIEW
          need-missing                     | REVIEW
          grant review                     | REVIEW
          review                           | REVIEW
          grant redirect                   | REDIRECT
          redirect                         | REDIRECT
          grant redirect supplement review | REDIRECT
          grant refuse                     | REFUSE
          refuse                           | REFUSE
          refuse redirect                  | REFUSE
          redirect refuse                  | REFUSE
          grant? grant                     | ACCEPT
          grant?                           | ACCEPT SUPPLEMENT REVIEW
          grant note?                      | ACCEPT
          grant need-open                  | ACCEPT SUPPLEMENT
          grant need-missing?              | ACCEPT SUPPLEMENT
          grant need-there?                | ACCEPT
          grant supplement?                | ACCEPT SUPPLEMENT
          grant supplement supplement?     | SUPPLEMENT
          supplement?                      | REVIEW
          grant review?                    | ACCEPT SUPPLEMENT REVIEW
          grant review refuse?             | REVIEW REDIRECT REFUSE
          redirect refuse?                 | REDIRECT REFUSE
          redirect grant?                  | REDIRECT
          refuse redirect? grant?          | REFUSE
          """)
  void findings_come_to(String findings, String outcomes) {
    assertEquals(outcomes(outcomes), Kleene.possible(LAW.registration(findings(findings))));
  }

  /** What a channel's rules come to where it applies; a dash where it does not. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                  | REDIRECT
          -                   | REDIRECT
          - -                 | REDIRECT
          grant               | ACCEPT
          grant refuse        | ACCEPT
          refuse grant        | ACCEPT
          refuse redirect     | REDIRECT
          refuse refuse       | REFUSE
          refuse              | REFUSE
          refuse -            | REFUSE
          note                | REVIEW
          note supplement     | REVIEW
          - note              | REVIEW
          redirect note       | REVIEW
          """)
  void the_mildest_channel_counts(String channels, String outcome) {
    List<Channel<Truth>> all =
        words(channels)
            .map(
                channel ->
                    channel.equals("-")
                        ? new Channel<>(Truth.FALSE, LAW.registration(findings("grant")))
                        : new Channel<>(Truth.TRUE, LAW.registration(findings(channel))))
            .toList();
    assertEquals(outcomes(outcome), Kleene.possible(LAW.channel(Truth.TRUE, all)));
    assertEquals(outcomes("ACCEPT"), Kleene.possible(LAW.channel(Truth.FALSE, all)));
  }

  @Test
  void the_graver_of_both_verdicts_counts() {
    for (Outcome registration : Outcome.SETTLED) {
      for (Outcome channel : Outcome.SETTLED) {
        Outcome graver = registration.compareTo(channel) > 0 ? registration : channel;
        Levels<Truth> both = LAW.both(verdict(registration), verdict(channel));
        assertEquals(verdict(graver), both);
        assertEquals(
            Truth.of(registration != channel), LAW.differ(verdict(registration), verdict(channel)));
        assertEquals(
            Truth.of(registration.compareTo(channel) > 0),
            LAW.graver(verdict(registration), verdict(channel)));
        assertEquals(Truth.of(registration == channel), LAW.is(verdict(registration), channel));
      }
    }
  }

  @ParameterizedTest(name = "{0} is uncovered: {1}")
  @CsvSource({
    "'', TRUE",
    "note supplement, TRUE",
    "grant, FALSE",
    "review, FALSE",
    "refuse, FALSE",
    "grant?, OPEN",
    "redirect?, OPEN",
    "grant? redirect, FALSE"
  })
  void what_nothing_grants_and_nothing_raises_is_uncovered(String findings, Truth expected) {
    assertEquals(expected, LAW.uncovered(findings(findings)));
  }

  @ParameterizedTest(name = "{0} is {1}, rank {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACCEPT                   | ACCEPT       | 0
          SUPPLEMENT               | SUPPLEMENT   | 2
          REVIEW                   | REVIEW       | 4
          REDIRECT                 | REDIRECT     | 6
          REFUSE                   | REFUSE       | 8
          REDIRECT REFUSE          | REDIRECT     | 6
          ACCEPT SUPPLEMENT        | UNDETERMINED | 3
          ACCEPT REVIEW            | UNDETERMINED | 5
          REVIEW REDIRECT          | UNDETERMINED | 7
          ACCEPT REFUSE            | UNDETERMINED | 9
          REVIEW REDIRECT REFUSE   | UNDETERMINED | 9
          """)
  void possible_outcomes_settle_to(String possible, Outcome outcome, int rank) {
    assertEquals(outcome, OutcomeLaw.settle(outcomes(possible)));
    assertEquals(rank, outcome.rank(outcomes(possible)));
  }

  @Test
  void the_order_of_findings_does_not_matter() {
    List<Evaluated<Truth>> findings = findings("grant need-missing redirect refuse? review");
    List<Evaluated<Truth>> reversed = new java.util.ArrayList<>(findings);
    java.util.Collections.reverse(reversed);
    assertEquals(LAW.registration(findings), LAW.registration(reversed));
    assertTrue(Kleene.possible(LAW.registration(findings)).contains(Outcome.REFUSE));
  }

  private static Levels<Truth> verdict(Outcome outcome) {
    return new Levels<>(
        Outcome.SETTLED.stream().map(other -> Truth.of(other.compareTo(outcome) <= 0)).toList());
  }

  private static TreeSet<Outcome> outcomes(String names) {
    return words(names).map(Outcome::valueOf).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
  }

  private static List<Evaluated<Truth>> findings(String text) {
    return words(text).map(OutcomeLawTest::finding).toList();
  }

  private static Evaluated<Truth> finding(String word) {
    Truth holds = word.endsWith("?") ? Truth.OPEN : Truth.TRUE;
    String[] parts = word.replace("?", "").split("-");
    Truth missing =
        switch (parts.length == 1 ? "" : parts[1]) {
          case "missing" -> Truth.TRUE;
          case "open" -> Truth.OPEN;
          default -> Truth.FALSE;
        };
    return new Evaluated<>(Effect.of(parts[0]), holds, missing);
  }
}
