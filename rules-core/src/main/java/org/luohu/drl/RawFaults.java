package org.luohu.drl;

import org.luohu.text.Text;

/** What no part of a rule file may hold, comments and names included. */
final class RawFaults {

  private RawFaults() {}

  static void note(String text, Faults faults) {
    unicodeEscapes(text, faults);
    carriageReturns(text, faults);
  }

  /** Java reads a Unicode escape anywhere, in comments too; nothing in a rule file needs one. */
  private static void unicodeEscapes(String text, Faults faults) {
    if (text.indexOf('\\') < 0) {
      return;
    }
    int row = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        row++;
        start = i + 1;
      } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        Span span = new Span(row, i - start + 1, 2);
        faults.name(
            "unicode-escape",
            span,
            Text.of("规则文件里不能有 Unicode 转义", "a rule file has no Unicode escapes"),
            Text.of("直接写出这个字", "write the character itself"));
      }
    }
  }

  /**
   * A carriage return alone ends a line, and with it a comment, for Drools; for others it does not.
   */
  private static void carriageReturns(String text, Faults faults) {
    if (text.indexOf('\r') < 0) {
      return;
    }
    int row = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        row++;
        start = i + 1;
      } else if (c == '\r' && !text.startsWith("\n", i + 1)) {
        faults.add(
            "carriage-return",
            new Span(row, i - start + 1, 1),
            Text.of(
                "单独的回车符，有的程序看作换行，有的不看作",
                "a carriage return alone ends a line for some programs and not for others"),
            Text.of("用换行符换行", "end lines with a line feed"));
      }
    }
  }
}
