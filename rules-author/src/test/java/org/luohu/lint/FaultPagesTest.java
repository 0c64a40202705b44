package org.luohu.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseReader;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.report.FaultMarkdown;

/** Every code has a page, and what the page shows is true. */
class FaultPagesTest {

  private static final Path DOCS = Path.of("..", "docs", "lint");

  private static Collection<FaultPage> pages() {
    return FaultPages.all();
  }

  private static Collection<FaultPage> shown() {
    return pages().stream().filter(page -> page.where() != FaultPage.Where.WORDS).toList();
  }

  private static Collection<FaultPage> told() {
    return pages().stream()
        .filter(page -> page.where() == FaultPage.Where.WORDS && !page.code().startsWith("stock/"))
        .toList();
  }

  /** What lint finds, and what deciding the tree's cases finds. */
  private static TreeSet<String> faults(PolicyFiles files) {
    LintReport report = PolicyLint.report(Workshop.SERVICES, files);
    List<Problem> problems = new ArrayList<>(report.problems());
    problems.addAll(report.warnings());
    if (problems.isEmpty()) {
      Workshop workshop = Workshop.open(files);
      for (String folder : files.folders()) {
        new CaseReader(Workshop.SERVICES, null, problems)
            .readAll(files, folder)
            .forEach(
                each -> {
                  try {
                    workshop.decide(each.application());
                  } catch (ProblemsException e) {
                    problems.addAll(e.problems());
                  }
                });
      }
    }
    TreeSet<String> codes = new TreeSet<>();
    problems.forEach(problem -> codes.add(problem.code()));
    return codes;
  }

  @Test
  void treeOfTheExamplesIsClean() {
    assertEquals(new TreeSet<>(), faults(new ExampleTree().files()));
  }

  @Test
  void everyCodeInTheSourcesHasItsPageAndNoPageIsIdle() throws Exception {
    TreeSet<String> codes = SourceCodes.all();
    assertTrue(codes.size() > 100, codes.toString());
    TreeSet<String> paged = new TreeSet<>();
    pages().stream()
        .map(FaultPage::code)
        .filter(code -> !code.startsWith("stock/"))
        .forEach(paged::add);
    assertEquals(String.join("\n", codes), String.join("\n", paged));
  }

  @ParameterizedTest
  @MethodSource("shown")
  void badExampleHasTheFault(FaultPage page) {
    TreeSet<String> found = faults(ExampleTree.of(page.where(), page.bad()).files());
    assertTrue(found.contains(page.code()), page.code() + " is not among " + found);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void goodExampleHasNone(FaultPage page) {
    assertEquals(
        new TreeSet<>(), faults(ExampleTree.of(page.where(), page.good()).files()), page.code());
  }

  @ParameterizedTest
  @MethodSource("told")
  void faultToldInWordsIsFound(FaultPage page, @TempDir Path directory) {
    assertTrue(FaultsInWords.BY_CODE.containsKey(page.code()), page.code());
    TreeSet<String> found = new TreeSet<>();
    try {
      PolicyFiles files = FaultsInWords.BY_CODE.get(page.code()).apply(directory);
      found.addAll(faults(files));
    } catch (ProblemsException e) {
      e.problems().forEach(problem -> found.add(problem.code()));
    }
    assertTrue(found.contains(page.code()), page.code() + " is not among " + found);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsAmongTheDocuments(FaultPage page) throws Exception {
    check(DOCS.resolve(page.code() + ".md"), FaultMarkdown.of(page));
  }

  @Test
  void documentsListThePages() throws Exception {
    check(DOCS.resolve("README.md"), FaultMarkdown.index());
    try (Stream<Path> files = Files.walk(DOCS)) {
      long pages = files.filter(file -> file.toString().endsWith(".md")).count();
      assertEquals(pages().size() + 1, pages, "pages of codes that are no more");
    }
  }

  private static void check(Path file, String expected) throws Exception {
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected, StandardCharsets.UTF_8);
    }
    assertTrue(Files.exists(file), file + " is missing; write it with -Dluohu.golden=write");
    assertEquals(expected, Files.readString(file, StandardCharsets.UTF_8), file.toString());
  }

  @Test
  void unknownCodeHasNoPage() {
    assertFalse(FaultPages.of("drl/no-such-fault").isPresent());
  }
}
