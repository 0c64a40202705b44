package org.luohu.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseCoverage;
import org.luohu.policy.ArticleName;

/** policies/COVERAGE.md is what the rules and cases make it. */
class CoverageMarkdownTest {

  private static final Path POLICIES = Path.of("..", "policies");
  private static final Path PAGE = POLICIES.resolve("COVERAGE.md");

  @Test
  void pageIsUpToDate() throws IOException {
    Workshop workshop = Workshop.bundled();
    String leftOut = NotEncodedMarkdown.of(workshop.library());
    String page =
        new CoverageMarkdown(
                workshop.library(), new CaseCoverage(workshop.cases(), workshop::standings))
            .markdown(leftOut);
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page, "rewrite it with -Dluohu.golden=write");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第十九条", "第二十条", "第二十一条", "第二十二条", "第二十三条", "第二十四条", "第二十五条", "第二十六条", "第二十七条", "第二十八条",
        "第二十九条", "第三十条", "第三十六条", "第四十八条", "第四十九条", "第五十条", "第五十一条", "第五十二条", "第五十三条", "第五十四条",
        "第五十五条"
      })
  void pageNamesEachArticleOfTheWorkingNorm(String article) throws IOException {
    assertTrue(Files.readString(PAGE).contains(article), article);
  }

  @ParameterizedTest
  @CsvSource({"第五条, 5", "第十条, 10", "第十九条, 19", "第二十条第一款, 20", "第一百零三条, 103", "办理材料, 2147483647"})
  void articlesSortByNumber(String article, int number) {
    assertEquals(number, ArticleName.number(article));
  }
}
