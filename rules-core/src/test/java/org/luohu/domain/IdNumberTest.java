package org.luohu.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X", "310110199001159972", "310110199102209983", "320102199001159974",
            "320102199102209985", "320508199001159974",
        "320508199102209985", "330127199001159973", "330127199102209984", "330203199001159978",
            "330203199102209989", "340104199001159970",
        "340104199102209981", "341221199001159973", "341221199102209984", "110105199001159974",
            "110105199102209985", "410102199001159976",
        "410102199102209987", "33012720211102998X", "320102202202109978"
      })
  void aTrueNumberIsValidAndNoOtherLastCharacterIs(String number) {
    assertTrue(IdNumber.valid(number));
    for (char last : "0123456789X".toCharArray()) {
      String other = number.substring(0, 17) + last;
      assertEquals(other.equals(number), IdNumber.valid(other), other);
    }
  }

  @Test
  void oneWrongDigitOrTwoSwappedAreFound() {
    String number = "330127199001159973";
    for (int i = 0; i < 17; i++) {
      char wrong = number.charAt(i) == '9' ? '0' : (char) (number.charAt(i) + 1);
      assertFalse(IdNumber.valid(number.substring(0, i) + wrong + number.substring(i + 1)));
    }
    for (int i = 0; i < 16; i++) {
      String swapped =
          number.substring(0, i)
              + number.charAt(i + 1)
              + number.charAt(i)
              + number.substring(i + 2);
      assertEquals(swapped.equals(number), IdNumber.valid(swapped), swapped);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11010519491231002x",
        "110105194912310021",
        "11010519491331002X",
        "110105194902300023",
        "1101051949123100",
        "１１０１０５19491231002X",
        " 11010519491231002X"
      })
  void theRestIsInvalid(String number) {
    assertFalse(IdNumber.valid(number));
  }

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 110105**********2X",
    "123456789, *********",
    "1234567890, 123456**90",
    "'', ''"
  })
  void maskingKeepsTheRegionAndTheEnd(String number, String masked) {
    assertEquals(masked, IdNumber.masked(number));
  }
}
