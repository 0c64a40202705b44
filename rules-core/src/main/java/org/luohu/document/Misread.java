package org.luohu.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.problem.Problem;
import org.luohu.text.Lookalikes;
import org.luohu.text.Text;

/**
 * Characters that look like YAML's own signs, where YAML's own are meant: a text of law may hold
 * them, a key, a bracket or an indentation may not.
 */
final class Misread {

  private static final String WORD = "[\"']?[a-z][a-z0-9-]*[\"']?";

  /** Where a line can hold only a sign of YAML; the first group is what stands for it. */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("^ *([\u00a0\u2000-\u200b\u202f\u3000]+)"),
          Pattern.compile("^\\s*(?:- )?" + WORD + "(：\\s?)"),
          Pattern.compile("[\\[{,]\\s*" + WORD + "(：\\s?)"),
          Pattern.compile("[\\[{:,-]\\s*([｛【［〔])"),
          Pattern.compile("[\"a-z0-9}\\]](，|、)\\s*[\"a-z{\\[]"),
          Pattern.compile("([｝】］〕])\\s*,?\\s*$"));

  private static final Pattern KEY =
      Pattern.compile("[\u00a0\u3000]*[a-z][a-z0-9-]*(?:[：\u00a0\u3000].*)?");
  private static final Pattern QUOTED = Pattern.compile("[“”‘’＂「][!-~]+[“”‘’＂」\"']");

  private Misread() {}

  /** The first such character in the lines that a parser could not read. */
  static Optional<Problem> in(SourceText source, int from, int to) {
    for (int line = from; line <= to; line++) {
      String text = source.lines().get(line - 1);
      String read = text.split("(?<= )#|^#", 2)[0];
      for (Pattern sign : SIGNS) {
        Matcher found = sign.matcher(read);
        if (found.find()) {
          int start = source.startOfLine(line) + found.start(1);
          return Optional.of(problem(source, start, found.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** Such a character in a key that is otherwise one of ASCII. */
  static Optional<Problem> inKey(SourceText source, int start, String key) {
    if (key.chars().allMatch(c -> c <= 0x7F) || !KEY.matcher(key).matches()) {
      return Optional.empty();
    }
    int at = 0;
    while (key.charAt(at) <= 0x7F) {
      at++;
    }
    int end = at + 1;
    while (key.charAt(at) != '：' && end < key.length() && key.charAt(end) == key.charAt(at)) {
      end++;
    }
    return Optional.of(problem(source, start + at, key.substring(at, end)));
  }

  /** Quotes that are not YAML's own, around a value of ASCII. */
  static Optional<Problem> inValue(SourceText source, int start, String value) {
    if (!QUOTED.matcher(value).matches()) {
      return Optional.empty();
    }
    String meant = '"' + value.substring(1, value.length() - 1) + '"';
    return Optional.of(
        Problem.of(
            "document/unknown-character",
            source.place(start, start + value.length()),
            Text.of("引号不是半角（英文）的引号", "these are not the quotes of ASCII"),
            Text.of("写 `" + meant + "`", "write `" + meant + "`")));
  }

  private static Problem problem(SourceText source, int start, String written) {
    boolean colon = written.startsWith("：");
    String meant = colon ? ": " : Lookalikes.ascii(written);
    return Problem.of(
        "document/unknown-character",
        source.place(start, start + written.length()),
        Lookalikes.fault(written.codePointAt(0)),
        colon ? Text.of("写 `: `", "write `: `") : Lookalikes.mend(meant));
  }
}
