package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.luohu.decision.Decision;
import org.luohu.text.Columns;
import org.luohu.text.Language;

/** What holds of the letter of any decision, at any width. */
class LetterPropertyTest {

  private static final String NEVER_FIRST = "，。；：、）》”！？";
  private static final String NEVER_LAST = "（《“";

  @Test
  void linesKeepTheWidthAndTheRulesOfLineBreaking() {
    for (int seed = 0; seed < 400; seed++) {
      Decision decision = RandomDecisions.next(new Random(seed));
      for (Language language : Language.values()) {
        int width = 40 + seed % 81;
        String where = "seed " + seed + " " + language + ": ";
        DecisionText.render(decision, language, new Style(false, width))
            .lines()
            .forEach(line -> assertLine(line, width, where));
      }
    }
  }

  private static void assertLine(String line, int width, String where) {
    assertTrue(
        Columns.width(line) <= width, () -> where + Columns.width(line) + " columns in " + line);
    assertEquals(line.stripTrailing(), line, where);
    assertFalse(
        line.chars().anyMatch(Character::isISOControl), () -> where + "a control in " + line);
    if (!line.isBlank()) {
      String text = line.strip();
      assertTrue(
          NEVER_FIRST.indexOf(text.charAt(0)) < 0,
          () -> where + "starts with a closing sign: " + line);
      assertTrue(
          NEVER_LAST.indexOf(text.charAt(text.length() - 1)) < 0,
          () -> where + "ends with an opening sign: " + line);
    }
  }

  @Test
  void equalDecisionsGiveEqualTexts() {
    for (int seed = 0; seed < 100; seed++) {
      Decision one = RandomDecisions.next(new Random(seed));
      Decision other = RandomDecisions.next(new Random(seed));
      assertEquals(one, other);
      assertEquals(DecisionJson.render(one), DecisionJson.render(other));
      for (Language language : Language.values()) {
        assertEquals(
            DecisionText.render(one, language, Style.PLAIN),
            DecisionText.render(other, language, Style.PLAIN));
      }
    }
  }

  @Test
  void letterEndsWithTheDisclaimer() {
    for (int seed = 0; seed < 100; seed++) {
      Decision decision = RandomDecisions.next(new Random(seed));
      String letter = DecisionText.render(decision, Language.ZH, Style.PLAIN);
      assertTrue(letter.endsWith(Decision.DISCLAIMER.zh() + "\n"), letter);
    }
  }
}
