package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu man}: the manual pages, and what groff makes of them where it is there. */
class ManCommandTest {

  @TempDir Path folder;

  private Set<String> written() throws IOException {
    Run run = Run.luohu("man", folder.resolve("man1").toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    try (Stream<Path> files = Files.list(folder.resolve("man1"))) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void each_command_has_a_page_with_all_its_options() throws IOException {
    Set<String> pages = written();
    assertTrue(
        pages.containsAll(
            Set.of("luohu.1", "luohu-check.1", "luohu-policy.1", "luohu-policy-lint.1")),
        pages::toString);
    for (String page : pages) {
      String[] verb = page.replace(".1", "").replaceFirst("^luohu-?", "").split("-");
      String help = Run.luohu((String.join(" ", verb) + " --help").strip().split(" ")).out();
      String text = Files.readString(folder.resolve("man1").resolve(page));
      for (String word : help.split("[\\s,=\\[\\]]+")) {
        if (word.matches("--[a-z-]+")) {
          assertTrue(text.contains(word.replace("-", "\\-")), page + ": " + word);
        }
      }
    }
  }

  @Test
  void groff_sets_them_without_a_warning() throws Exception {
    for (String page : written()) {
      Process groff;
      try {
        groff =
            new ProcessBuilder(
                    "groff", "-man", "-Kutf8", "-Tutf8", "-P-cbou", "-wmac", "-Wbreak", page)
                .directory(folder.resolve("man1").toFile())
                .redirectErrorStream(true)
                .start();
      } catch (IOException e) {
        Assumptions.abort("no groff");
        throw e;
      }
      String said = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, groff.waitFor(), said);
      assertTrue(!said.contains("warning") && said.contains("NAME"), said);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertEquals(Exit.USAGE, Run.luohu("man", file.toString()).exit());
  }
}
