package org.luohu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private static final List<String> WORDS =
      List.of(
          "family",
          "unit-collective",
          "student-collective",
          "none",
          "follow",
          "father",
          "mother",
          "child",
          "HK");

  @ParameterizedTest
  @CsvSource({
    "famly, family",
    "familly, family",
    "afmily, family",
    "FAMILY, family",
    "fahter, father",
    "studnet-colective, student-collective",
    "folow, follow",
    "nnoe, none",
    "hk, HK",
    "collective, unit-collective",
    "xyz, ",
    "fam, ",
    "f, ",
    "mather, father"
  })
  void theNearestIsFoundIfNearEnough(String word, String nearest) {
    assertEquals(Optional.ofNullable(nearest), Spelling.nearest(word, WORDS));
  }

  @Test
  void theFirstOfEquallyNearWordsWins() {
    assertEquals(Optional.of("ab"), Spelling.nearest("aa", List.of("ab", "ac")));
    assertEquals(Optional.empty(), Spelling.nearest("aa", List.of()));
    assertEquals(Optional.empty(), Spelling.nearest("a".repeat(1_000_000), WORDS));
  }

  @Test
  void theMachinesLanguageDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(Optional.of("child"), Spelling.nearest("CHILD", WORDS));
    } finally {
      Locale.setDefault(before);
    }
  }
}
