package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Problems as people read them. */
class ProblemTextTest {

  private static final String LONG =
      "materials: ["
          + "出生医学证明, ".repeat(40)
          + "marriage-certificat, "
          + "father-id-card, ".repeat(40)
          + "]";

  static List<Problem> problems() {
    return List.of(
        Problem.of(
            "application/household",
            at("family.yaml", 12, "  hukou: {region: \"330127\", household: famly}", "famly"),
            Text.of("`famly` 不是户别", "`famly` is not a kind of household"),
            Text.of(
                "可填: family, unit-collective, student-collective, talent-collective,"
                    + " community-collective, military-collective, none",
                "one of: family, unit-collective, student-collective, talent-collective,"
                    + " community-collective, military-collective, none"),
            Text.of("是否想写 `family`？", "did you mean `family`?")),
        Problem.of(
            "application/ethnicity",
            at("徐家.yaml", 7, "\tethnicity: 汉族人  # 民族", "汉族人"),
            Text.of("`汉族人` 不是民族", "`汉族人` is not an ethnicity"),
            Text.of("是否想写 `汉`？", "did you mean `汉`?")),
        Problem.of(
            "application/material",
            at("-", 103, LONG, "marriage-certificat"),
            Text.of(
                "没有 `marriage-certificat` 这种材料", "no material is called `marriage-certificat`")),
        Problem.of(
            "application/control",
            at("family.yaml", 3, "follow: fa\u001B[31mther\u202E", "\u001B"),
            Text.of("第 11 个字符是控制字符", "character 11 is a control")),
        Problem.of(
            "application/incomplete",
            Place.of("family.yaml", 9, 8, 1, "child: "),
            Text.of("`child` 没有内容", "`child` says nothing")),
        Problem.of(
            "application/bytes",
            Place.whole("family.yaml"),
            Text.of("不是 UTF-8 文本", "not text in UTF-8"),
            Text.of("另存为 UTF-8", "save it as UTF-8")));
  }

  private static Place at(String source, int line, String text, String part) {
    return Place.of(source, line, text.indexOf(part) + 1, part.length(), text);
  }

  @Test
  void problemsAreAsReviewed() throws IOException {
    Golden.check("problems.zh.txt", ProblemText.render(problems(), Language.ZH, Style.PLAIN));
    Golden.check("problems.en.txt", ProblemText.render(problems(), Language.EN, Style.PLAIN));
  }

  @Test
  void colourChangesNoWord() {
    String colored = ProblemText.render(problems(), Language.ZH, new Style(true, 80));
    assertTrue(colored.contains("\u001B["), colored);
    assertEquals(
        ProblemText.render(problems(), Language.ZH, Style.PLAIN),
        colored.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void nothingReachesTheTerminalThatItWouldObey() {
    String text = ProblemText.render(problems(), Language.ZH, Style.PLAIN);
    assertFalse(
        text.codePoints()
            .anyMatch(
                c ->
                    c != '\n'
                        && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)),
        text);
  }

  @Test
  void anyMarkOnAnyLineIsShownWithinTheWidth() {
    for (int column = 1; column <= LONG.length() + 1; column++) {
      for (int length : new int[] {1, 20, 2000}) {
        Excerpt excerpt = Excerpt.of(LONG, column, length, 60);
        assertTrue(Columns.width(excerpt.text()) <= 60, excerpt.text());
        assertTrue(excerpt.marks().length() <= 61, excerpt.marks());
        assertTrue(excerpt.marks().endsWith("^"), excerpt.marks());
      }
    }
  }

  @Test
  void caretStandsUnderTheRightColumn() {
    assertEquals(new Excerpt("民族: 汉", "      ^^"), Excerpt.of("民族: 汉", 5, 1, 60));
    assertEquals(new Excerpt("    a: b", "       ^"), Excerpt.of("\ta: b", 5, 1, 60));
    assertEquals(new Excerpt("a:", "  ^"), Excerpt.of("a:", 3, 1, 60));
    assertEquals(new Excerpt("<1B>x", "^^^^"), Excerpt.of("\u001Bx", 1, 1, 60));
  }
}
