package org.luohu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luohu.render.Style;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** The table under several answers: each file with its outcome. */
final class CheckSummary {

  /** What stands for a file that could not be used. */
  static final Text BAD = Text.of("文件有错", "bad file");

  private static final Text TITLE = Text.of("汇总", "summary");

  private final List<Map.Entry<String, Text>> rows = new ArrayList<>();

  /** Adds a file with what came of it. */
  void add(String file, Text outcome) {
    rows.add(Map.entry(file, outcome));
  }

  /** The lines, each ended by a line feed. */
  String lines(Language language, Style style) {
    int width =
        rows.stream().mapToInt(r -> Columns.width(r.getValue().in(language))).max().orElse(0);
    StringBuilder text = new StringBuilder(FileRule.of(TITLE.in(language), style));
    for (Map.Entry<String, Text> row : rows) {
      String outcome = row.getValue().in(language);
      text.append("  ")
          .append(outcome)
          .append(" ".repeat(width - Columns.width(outcome) + 2))
          .append(row.getKey())
          .append('\n');
    }
    return text.toString();
  }
}
