package org.luohu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "汉, 2",
    "落户 luohu, 10",
    "：, 2",
    "“, 2",
    "😀, 2",
    "𠀀, 2",
    "é, 1",
    "e\u0301, 1",
    "'', 0",
    "ﾊ, 1",
    "한, 2",
    "→, 1",
    "\u200B, 0",
    "《法》, 6"
  })
  void chineseTakesTwoColumns(String text, int width) {
    assertEquals(width, Columns.width(text));
  }
}
