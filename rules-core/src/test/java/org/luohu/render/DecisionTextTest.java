package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.decision.Decision;
import org.luohu.text.Language;

/** Letters for people: the samples as golden files, and what holds of every letter. */
class DecisionTextTest {

  static Stream<String> samples() {
    return SampleDecisions.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void letterIsAsReviewed(String name) throws IOException {
    Decision decision = SampleDecisions.all().get(name);
    for (Language language : Language.values()) {
      String file = name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
      Golden.check(file, DecisionText.render(decision, language, Style.PLAIN));
    }
  }

  @Test
  void narrowLetterIsAsReviewed() throws IOException {
    Golden.check(
        "accept-xu-family.narrow.zh.txt",
        DecisionText.render(SampleDecisions.accept(), Language.ZH, new Style(false, 40)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void colourChangesNoWord(String name) {
    Decision decision = SampleDecisions.all().get(name);
    for (Language language : Language.values()) {
      String colored = DecisionText.render(decision, language, new Style(true, 80));
      assertTrue(colored.contains("\u001B["), name);
      assertEquals(
          DecisionText.render(decision, language, Style.PLAIN),
          colored.replaceAll("\u001B\\[[0-9;]*m", ""));
    }
  }

  @Test
  void refusalDoesNotAskForPapers() {
    String letter = DecisionText.render(SampleDecisions.refuse(), Language.ZH, Style.PLAIN);
    assertFalse(letter.contains("要带的材料"), letter);
    assertTrue(letter.indexOf("怎么办") < letter.indexOf("为什么"), letter);
  }
}
