package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.lint.FaultPages;
import org.luohu.text.Columns;

/** {@code luohu policy explain}. */
class PolicyExplainCommandTest {

  @Test
  void pageOfACode() throws IOException {
    Golden.check(
        "explain.zh.txt", Run.luohu("policy", "explain", "drl/unqualified-constant").out());
    Golden.check(
        "explain.en.txt",
        Run.luohu("policy", "explain", "drl/unqualified-constant", "--lang", "en").out());
  }

  @Test
  void listOfAll() throws IOException {
    Run run = Run.luohu("policy", "explain");
    assertEquals(Exit.DONE, run.exit());
    assertEquals(FaultPages.all().size(), run.out().lines().count());
    run.out().lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
    assertEquals(
        FaultPages.all().size(),
        new ObjectMapper()
            .readTree(Run.luohu("policy", "explain", "--format", "json").out())
            .size());
  }

  @ParameterizedTest
  @CsvSource({
    "unqualified-constant, drl/unqualified-constant",
    "policy/unused-findin, policy/unused-finding"
  })
  void didYouMean(String typed, String meant) {
    Run run = Run.luohu("policy", "explain", typed);
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("是否想写 `" + meant + "`"), run.err());
  }
}
