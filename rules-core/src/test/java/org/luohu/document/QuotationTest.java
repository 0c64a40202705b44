package org.luohu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No identity number is shown, however it is spelt, and nothing that a terminal would obey. */
class QuotationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "11010519491231002x",
        "110105491231002",
        "110105 19491231 002X",
        "110105.19491231.002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105\u00A019491231\u00A0002X",
        "110105\u200B19491231002X",
        "110105\t19491231002X",
        "110105  19491231  002X",
        "1101 0519 4912 3100 2X",
        "110105_19491231_002X",
        "110105/19491231/002X",
        "110105–19491231–002X",
        "1-1-0-1-0-5-1-9-4-9-1-2-3-1-0-0-2-X",
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        "身份证110105194912310020号",
        "2021-11-23 110105 19491231 002X"
      })
  void identity_numbers_are_masked_in_every_spelling(String number) {
    String masked = Quotation.masked(number);
    assertEquals(number.length(), masked.length());
    String digits = digits(masked);
    assertTrue(digits.length() <= 8, masked);
    assertFalse(Quotation.of(number).contains("1949"), Quotation.of(number));
    assertTrue(digits(Quotation.of(number)).length() <= 8, Quotation.of(number));
  }

  /** What of a text is digits in any script, or the check character. */
  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> Character.isDigit(c) || c == 'X' || c == 'x')
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 110105**********2X",
    "110105 19491231 002X, 110105************2X",
    "110105194912, 110105****12"
  })
  void region_and_end_are_kept(String number, String masked) {
    assertEquals(masked, Quotation.masked(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-11-23",
        "filed-on: 2021-11-23",
        "[\"310110\", \"330127\", \"320682\"]",
        "{310110: 330127, 320682: 110105}",
        "15 岁 2 个月 3 天",
        "GB 11643-1999"
      })
  void other_numbers_are_shown(String text) {
    assertEquals(text, Quotation.masked(text));
  }

  @Test
  void what_a_terminal_would_obey_or_hide_is_a_space() {
    assertEquals("`a [31mb c d e`", Quotation.of("a\u001B[31mb\u202Ec\u009Bd\u200B\u2028e"));
  }

  @Test
  void pointers_hide_keys_that_are_numbers() {
    Document document =
        DocumentReader.read(
            "{\"mother\":{\"110105/19491231/002X\":1}}".getBytes(StandardCharsets.UTF_8), "a.json");
    Mapping mother = (Mapping) ((Mapping) document.root()).entries().get(0).value();
    assertEquals(
        "/mother/110105************2X", document.place(mother.entries().get(0).value()).pointer());
  }
}
