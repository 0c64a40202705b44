package org.luohu.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Luohu;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Slip;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The letter and the notices of every example say what the decision says. */
class FormsTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final Path EXAMPLES = Path.of("..", "examples");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  static List<Path> decided() throws IOException {
    return examples().stream().filter(f -> !f.toString().contains("undetermined")).toList();
  }

  private static Decision decide(Path file) throws IOException {
    return LUOHU.decide(
        LUOHU.read(Files.readAllBytes(file), file.toString(), LocalDate.of(2026, 11, 24)));
  }

  private static Decision decide(Outcome outcome) throws IOException {
    for (Path file : examples()) {
      Decision decision = decide(file);
      if (decision.outcome() == outcome) {
        return decision;
      }
    }
    throw new AssertionError("no example for " + outcome);
  }

  /** The words of a page as a reader of HTML sees them, read as XML, which its markup also is. */
  private static String words(String html) {
    try {
      String xml = html.replaceAll("<meta [^>]*>", "").replaceFirst("<!DOCTYPE html>", "");
      Document page =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml)));
      return bare(page.getElementsByTagName("body").item(0).getTextContent());
    } catch (Exception e) {
      throw new AssertionError(html, e);
    }
  }

  /** The characters sorted: remarks stand under a row in text and within its first cell in HTML. */
  private static String letters(String text) {
    return text.codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theLetterSaysTheSameWordsInBothForms(Path file) throws IOException {
    Decision decision = decide(file);
    for (Language language : Language.values()) {
      String text = DecisionText.render(decision, language, new Style(false, 10_000));
      assertEquals(
          letters(bare(text)),
          letters(words(LetterHtml.render(List.of(letter(decision)), language))));
    }
  }

  private static LetterHtml.Letter letter(Decision decision) {
    return new LetterHtml.Letter(Slip.BLANK, decision);
  }

  @Test
  void theLetterStandsUnderTheCaseNumberAndNothingInItIsMarkup() throws IOException {
    Slip slip = new Slip("2026-0123", "<b>急</b>");
    Decision decision = decide(Outcome.ACCEPT);
    String html = LetterHtml.render(List.of(new LetterHtml.Letter(slip, decision)), Language.ZH);
    assertTrue(html.contains("案号：2026-0123"), html);
    assertTrue(html.contains("&lt;b&gt;急&lt;/b&gt;"), html);
  }

  @Test
  void severalLettersAreOneFile() throws IOException {
    List<LetterHtml.Letter> two =
        List.of(letter(decide(Outcome.ACCEPT)), letter(decide(Outcome.REFUSE)));
    String html = LetterHtml.render(two, Language.ZH);
    assertEquals(2, html.split("<main ", -1).length - 1);
    assertEquals(1, html.split("<style>", -1).length - 1);
  }

  @ParameterizedTest
  @MethodSource("decided")
  void aNoticeNamesItsReasonsAndItsPapers(Path file) throws IOException {
    Decision decision = decide(file);
    NoticeKind kind = NoticeKind.of(decision.outcome());
    for (Language language : Language.values()) {
      Notice notice = Notice.of(kind, decision, Office.BLANK, "2026-17", language);
      String words = words(notice.html());
      String text = bare(notice.text(new Style(false, 10_000)));
      List<String> wanted =
          Stream.of(
                  Stream.of(kind.label().in(language), "2026-17"),
                  decision.findings().stream()
                      .filter(f -> f.effect().name().equals(effect(kind)))
                      .map(Finding::text)
                      .map(t -> t.in(language)),
                  decision.materials().stream()
                      .filter(m -> kind == NoticeKind.ONE_TIME || kind == NoticeKind.RECEIPT)
                      .filter(m -> m.state() == MaterialState.MISSING || kind == NoticeKind.RECEIPT)
                      .map(Material::name)
                      .map(t -> t.in(language)))
              .flatMap(s -> s)
              .map(FormsTest::bare)
              .toList();
      for (String each : wanted) {
        assertTrue(words.contains(each), () -> file + ": " + each + " in " + words);
        assertTrue(text.contains(each), () -> file + ": " + each + " in " + text);
      }
    }
  }

  private static String effect(NoticeKind kind) {
    return switch (kind) {
      case RECEIPT -> "GRANT";
      case ONE_TIME -> "SUPPLEMENT";
      case REVIEW -> "REVIEW";
      case REDIRECT -> "REDIRECT";
      case REFUSAL -> "REFUSE";
    };
  }

  @Test
  void everyOutcomeButTheUndeterminedHasItsNotice() {
    assertEquals(
        Outcome.SETTLED, Arrays.stream(NoticeKind.values()).map(NoticeKind::outcome).toList());
    assertThrows(IllegalArgumentException.class, () -> NoticeKind.of(Outcome.UNDETERMINED));
  }

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void aNoticeThatTellsAnotherOutcomeIsRefused(NoticeKind kind) throws IOException {
    Outcome other = kind == NoticeKind.RECEIPT ? Outcome.REFUSE : Outcome.ACCEPT;
    Decision decision = decide(other);
    assertThrows(
        IllegalArgumentException.class,
        () -> Notice.of(kind, decision, Office.BLANK, "", Language.ZH));
  }

  @Test
  void aCounterfoilIsASecondCopy() throws IOException {
    Decision refused = decide(Outcome.REFUSE);
    Notice notice = Notice.of(NoticeKind.REFUSAL, refused, Office.BLANK, "", Language.ZH);
    assertEquals(2, notice.html().split("<main ", -1).length - 1);
    assertTrue(words(notice.html()).contains("存根"));
    assertTrue(words(notice.html()).contains("六十日"));
  }

  @Test
  void theOfficeFillsItsLinesAndNothingItSaysIsMarkup() throws IOException {
    String yaml = "name: \"<script>alert(1)</script> \\u202E所\"\naddress: 人民路 1 号\n";
    Office office = Office.read(yaml.getBytes(StandardCharsets.UTF_8), "office.yaml");
    String html =
        Notice.of(NoticeKind.RECEIPT, decide(Outcome.ACCEPT), office, "<b>1</b>", Language.ZH)
            .html();
    assertFalse(html.contains("<script>"));
    assertFalse(html.contains("<b>1</b>"));
    assertFalse(html.contains("\u202E"));
    assertTrue(html.contains("人民路 1 号"));
    assertTrue(html.contains("&lt;script&gt;"));
  }

  @Test
  void whatIsWrongWithAnOfficeIsToldAtOnce() {
    byte[] yaml = "nme: x\naddress: [a]\n".getBytes(StandardCharsets.UTF_8);
    ProblemsException bad =
        assertThrows(ProblemsException.class, () -> Office.read(yaml, "office.yaml"));
    assertEquals(
        "office/unknown-key, office/wrong-type",
        bad.problems().stream().map(Problem::code).sorted().collect(Collectors.joining(", ")));
  }

  @Test
  void aPageNeedsNothingFromElsewhere() throws IOException {
    for (Path file : examples()) {
      String html = LetterHtml.render(List.of(letter(decide(file))), Language.ZH);
      assertFalse(html.contains("http"), html);
      assertFalse(html.contains("<link"), html);
      assertFalse(html.contains("src="), html);
    }
  }
}
