package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.author.Workshop;
import org.luohu.cases.GivenApplications;
import org.luohu.diff.DiffReport;
import org.luohu.diff.Recount;
import org.luohu.forms.HtmlPage;
import org.luohu.forms.ReportHtml;
import org.luohu.policy.PolicyFiles;
import org.luohu.render.Style;
import org.luohu.report.ProofJson;
import org.luohu.report.ProofPage;
import org.luohu.synthetic.SyntheticFamilies;
import org.luohu.text.Language;

/** What was filed, decided by the law before and after one rule changed: once by each, counted. */
class RecountTest {

  private static final String NATIONAL = "national/birth-registration/2021-10-01/";
  private static final String FAMILY =
      """
      {"filed-on": "2022-03-15", "filed-at": "410102", "follow": "father",%s\
       "applicant": "father", "child": {%s"born-on": "2022-03-01", "born-in": "410102",\
       "birth-certificate": "held"},\
       "father": {"hukou": {"region": "410102", "household": "family"}, "ethnicity": "汉"},\
       "mother": {"hukou": {"region": "410305", "household": "family"}, "ethnicity": "汉"},\
       "marriage": {"at-birth": "married", "now": "married", "certificate": "held"}}
      """
          .strip();

  private static final String UNREGISTERED = "\"registered\": false, ";
  private static final String LOSER = FAMILY.formatted(" \"case-no\": \"A-1\",", UNREGISTERED);
  private static final String PLAIN = FAMILY.formatted("", UNREGISTERED);
  private static final String GAINER = FAMILY.formatted("", "\"registered\": true, ");
  private static final String UNDECIDED = FAMILY.formatted("", "");

  @TempDir Path folder;
  private Workshop before;
  private Workshop after;

  /** The nation's rules alone; after the change those are refused who are not registered yet. */
  @BeforeEach
  void laws() throws IOException {
    Path tree = Files.createDirectory(folder.resolve("law"));
    for (String name : List.of("sources.yaml", "checked.yaml")) {
      Files.copy(Run.ROOT.resolve("policies/" + name), tree.resolve(name));
    }
    Path version = Files.createDirectories(tree.resolve(NATIONAL));
    try (var files = Files.list(Run.ROOT.resolve("policies/" + NATIONAL))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.copy(file, version.resolve(file.getFileName().toString()));
      }
    }
    before = Workshop.open(PolicyFiles.in(tree));
    Trees.change(version.resolve("birth.drl"), "registered == true", "registered == false");
    after = Workshop.open(PolicyFiles.in(tree));
  }

  private Recount count(Path filed, int threads, long remembered) throws IOException {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Style.PLAIN,
            Style.PLAIN,
            () -> LocalDate.of(2026, 11, 24));
    try (FiledInput input = FiledInput.open(filed.toString())) {
      return new Recounter(
              Workshop.beside(before, after, remembered),
              new GivenApplications(after.services(), after.library().world()))
          .count(input, threads, new BatchMeter(terminal, Language.ZH, 0, 0, 0, true));
    }
  }

  private static DiffReport report(Recount recount) {
    return new DiffReport("old", "new", List.of(), List.of(), 0, List.of(), recount);
  }

  private Path rows(String... rows) throws IOException {
    return Files.writeString(folder.resolve("filed.jsonl"), String.join("\n", rows) + "\n");
  }

  @Test
  void rows_are_counted_on_both_sides_with_the_first_of_each_and_the_broken_one() throws Exception {
    Recount recount = count(rows(LOSER, GAINER, "{\"follow\":", PLAIN, "", UNDECIDED), 2, 4096);
    assertEquals(
        """
        old → new

        所给的申报，两边各判一遍：
          读了 5 件：决定相同 1，不同 3，用不了 1

        结论从什么变成什么：
          - 符合办理条件 → 不予登记  2  如第 1 行，案号 A-1
          - 不予登记 → 符合办理条件  1  如第 2 行
          - 不变                     1

        谁受影响：
          - 原来符合，现在不符合  2  如第 1 行，案号 A-1
          - 原来不符合，现在符合  1  如第 2 行

        按规则（只数决定不同的）：
          - 现在成立「公民只能在一个地方登记常住户口，已经登记的不再办理出生登记」（national/birth-registration）  2  如第 1 行，案号 A-1
          - 不再成立「公民只能在一个地方登记常住户口，已经登记的不再办理出生登记」（national/birth-registration）  1  如第 2 行

        用不了的：
          第 3 行：%s（%s）

        对所有可能的家庭证明：决定完全相同（结论、意见、材料都没有变化）
        """
            .formatted(recount.unusable().get(0).why().zh(), recount.unusable().get(0).code()),
        ProofPage.of(report(recount), Language.ZH));
    String json = ProofJson.of(report(recount));
    assertTrue(
        json.contains(
            "\"cases\":{\"ACCEPT → REFUSE\":2,\"REFUSE → ACCEPT\":1,"
                + "\"UNDETERMINED → UNDETERMINED\":1}"),
        json);
    assertTrue(json.contains("\"problems\":[{\"line\":3,\"code\":"), json);
  }

  @Test
  void a_folder_names_its_files() throws IOException {
    Path filed = Files.createDirectories(folder.resolve("filed/below"));
    Path loser = Files.writeString(filed.resolve("a.json"), LOSER);
    Files.writeString(filed.resolve("b.yaml"), GAINER);
    Path broken = Files.writeString(filed.resolve("c.yaml"), "follow: nobody\n");
    Recount recount = count(folder.resolve("filed"), 2, 0);
    assertEquals(2, recount.changed());
    assertEquals(loser.toString(), recount.ways().values().iterator().next().first().file());
    assertEquals(broken.toString(), recount.unusable().get(0).where().file());
  }

  @Test
  void a_log_of_decisions_is_decided_anew() throws IOException {
    Path family = Files.writeString(folder.resolve("family.json"), LOSER);
    Path log = folder.resolve("log.jsonl");
    Run run = Run.luohu("check", "--record", log.toString(), family.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    Recount recount = count(log, 1, 0);
    assertEquals(1, recount.changed());
    assertEquals(
        new Recount.Filed("", 1, null), recount.kinds().values().iterator().next().first());
  }

  @Test
  void neither_threads_nor_memory_change_a_byte() throws IOException {
    SyntheticFamilies families =
        new SyntheticFamilies(5, LocalDate.of(2021, 11, 1), LocalDate.of(2026, 11, 24));
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 1_500; i++) {
      rows.append(i % 700 == 3 ? "no row" : families.line(i)).append('\n');
    }
    Path filed = rows(rows.toString().strip());
    String one = ProofJson.of(report(count(filed, 1, 0)));
    assertTrue(one.contains("\"unusable\":3"), one);
    assertFalse(one.contains("\"changed\":0,"), one);
    assertEquals(one, ProofJson.of(report(count(filed, 2, 4096))));
    assertEquals(one, ProofJson.of(report(count(filed, 3, 64))));
  }

  @Test
  void at_most_fifty_that_cannot_be_used_are_named() throws IOException {
    Recount recount = count(rows("x\n".repeat(60) + PLAIN), 2, 0);
    assertEquals(60, recount.unusables());
    assertEquals(Recount.NAMED, recount.unusable().size());
    assertTrue(ProofPage.of(report(recount), Language.EN).contains("and 10 more"));
  }

  /** The same law decides once; that is what it decides. */
  @Test
  void the_same_law_changes_nothing() throws IOException {
    after = before;
    Recount recount = count(rows(LOSER, GAINER), 1, 0);
    assertEquals(0, recount.changed());
    assertEquals(2, recount.ways().size());
  }

  @Test
  void the_page_of_html_is_escaped_and_shows_no_identity_number() throws IOException {
    String id = "11010519491231002X";
    Recount recount =
        count(rows(FAMILY.formatted(" \"case-no\": \"<b>" + id + "\",", UNREGISTERED)), 1, 0);
    HtmlPage page = new HtmlPage(Language.ZH);
    ProofPage.write(page, report(recount));
    String html = ReportHtml.render("<i>", page, "");
    assertTrue(html.contains("案号 &lt;b&gt;110105*"), html);
    assertTrue(html.contains("<h1>&lt;i&gt;</h1>"), html);
    assertFalse(html.contains(id) || ProofJson.of(report(recount)).contains(id), html);
  }

  @Test
  void the_command_writes_a_page_that_stands_alone_and_tells_of_what_it_could_not_use()
      throws IOException {
    Run run =
        Run.luohu(
            "policy",
            "diff",
            "bundled",
            "bundled",
            "--over",
            rows(LOSER, "{\"a\": 1}").toString(),
            "--format",
            "html");
    assertEquals(Exit.APPLICATION, run.exit(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
    assertTrue(run.out().contains("读了 2 件：决定相同 1，不同 0，用不了 1"), run.out());
    assertFalse(run.out().contains("src=") || run.out().contains("href="), run.out());
  }
}
