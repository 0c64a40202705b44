package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.render.Style;

/** Colour and width by what the environment says. */
class SystemTerminalTest {

  @ParameterizedTest
  @CsvSource({"'', 80", "72, 72", "250, 100", "0, 80", "-5, 80", "many, 80", "20, 40"})
  void width(String columns, int width) {
    assertEquals(width, SystemTerminal.style(Map.of("COLUMNS", columns), true).width());
  }

  @Test
  void colourOnlyWhereSomebodySeesItAndWantsIt() {
    assertEquals(
        new Style(true, 80), SystemTerminal.style(Map.of("TERM", "xterm", "NO_COLOR", ""), true));
    assertEquals(Style.PLAIN, SystemTerminal.style(Map.of("TERM", "xterm"), false));
    assertEquals(Style.PLAIN, SystemTerminal.style(Map.of("NO_COLOR", "1"), true));
    assertEquals(Style.PLAIN, SystemTerminal.style(Map.of("TERM", "dumb"), true));
  }

  @Test
  void aScreenIsWrittenInItsOwnEncodingWhereThatHasChinese() {
    assertEquals("GBK", SystemTerminal.charset("GBK").name());
    assertEquals("UTF-8", SystemTerminal.charset("US-ASCII").name());
    assertEquals("UTF-8", SystemTerminal.charset("no-such").name());
    assertEquals("UTF-8", SystemTerminal.charset(null).name());
  }
}
