package org.luohu.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.policy.Policy;

/** policies/NOT-ENCODED.md is what the data makes it. */
class NotEncodedMarkdownTest {

  private static final Path PAGE = Path.of("..", "policies", "NOT-ENCODED.md");

  @Test
  void pageIsWhatTheDataMakes() throws IOException {
    String page = NotEncodedMarkdown.of(Workshop.bundled().library());
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page, "rewrite it with -Dluohu.golden=write");
  }

  @Test
  void everyVersionSaysWhatItLeavesOut() {
    for (Policy policy : Workshop.bundled().library().all()) {
      assertFalse(policy.notEncoded().articles().isEmpty(), policy.id());
    }
  }

  @Test
  void rowsOfSeveralVersionsStandOnce() {
    String page = NotEncodedMarkdown.of(Workshop.bundled().library());
    assertTrue(page.lines().filter(line -> line.startsWith("| ")).count() > 150);
    assertEquals(page.lines().filter(line -> line.contains("长三角承诺书的正文")).count(), 1, "told twice");
  }
}
