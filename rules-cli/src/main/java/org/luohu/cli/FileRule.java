package org.luohu.cli;

import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.text.Columns;
import org.luohu.text.Visible;

/** The line that stands above each of several answers and names the file. */
final class FileRule {

  private FileRule() {}

  /** The line, ended by a line feed and an empty line. */
  static String of(String file, Style style) {
    String name = file.equals("-") ? "标准输入 standard input" : Visible.of(file);
    String start = "━━ " + name + " ";
    int left = Math.max(3, style.width() - Columns.width(start));
    return Ink.BOLD.paint(start + "━".repeat(left), style) + "\n\n";
  }
}
