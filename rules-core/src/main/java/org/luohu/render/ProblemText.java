package org.luohu.render;

import java.util.List;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.text.Visible;

/** Problems as text for people: what, where with the line shown, and how to mend it. */
public final class ProblemText {

  private final Language language;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private ProblemText(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /**
   * The problems in the order given, an empty line between two of them and the number of those that
   * are not shown at the end, each line ended by a line feed. No line is wider than the style says,
   * but for the place, which is never broken. Characters that a terminal would obey or hide are
   * shown as their codes.
   */
  public static String render(List<Problem> problems, Language language, Style style) {
    Problems shown = Problems.copyOf(problems);
    ProblemText text = new ProblemText(language, style);
    shown.forEach(text::problem);
    if (shown.more() > 0) {
      text.line("");
      text.line(shown.andMore().in(language));
    }
    return text.out.toString();
  }

  private void problem(Problem problem) {
    if (out.length() > 0) {
      out.append('\n');
    }
    message(problem);
    Place place = problem.place();
    int gutter = place.line() == 0 ? 1 : String.valueOf(place.line()).length();
    line(" ".repeat(gutter) + Ink.BLUE.paint("-->", style) + " " + Visible.of(place.toString()));
    if (place.line() > 0 && place.lineText() != null) {
      excerpt(place, place.lineText(), gutter);
    }
    problem.help().forEach(help -> help(help, gutter));
  }

  private void message(Problem problem) {
    String label = language == Language.ZH ? "错误" : "error";
    List<String> lines =
        lines(label + " " + problem.code() + ": " + problem.message().in(language), style.width());
    for (int i = 0; i < lines.size(); i++) {
      boolean labelled = i == 0 && lines.get(i).startsWith(label);
      line(
          labelled
              ? Ink.RED.paint(label, style) + lines.get(i).substring(label.length())
              : lines.get(i));
    }
  }

  private void excerpt(Place place, String text, int gutter) {
    Excerpt excerpt =
        Excerpt.of(
            text, place.shownColumn(), place.length(), style.width() - gutter - " | ".length());
    String empty = " ".repeat(gutter) + Ink.BLUE.paint(" |", style);
    line(empty);
    line(Ink.BLUE.paint(place.line() + " |", style) + " " + excerpt.text());
    int marks = excerpt.marks().indexOf('^');
    line(empty + " " + " ".repeat(marks) + Ink.RED.paint(excerpt.marks().substring(marks), style));
  }

  private void help(Text help, int gutter) {
    String mark = " ".repeat(gutter) + " = ";
    int hang = Columns.width(mark);
    List<String> lines = lines(help.in(language), style.width() - hang);
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? Ink.BLUE.paint(mark, style) : " ".repeat(hang)) + lines.get(i));
    }
  }

  private static List<String> lines(String text, int width) {
    return LineBreaker.lines(Visible.of(text), width);
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
