package org.luohu.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.author.Workshop;
import org.luohu.lint.Linter;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;

/** An editor and the server, over the protocol's own streams. */
class EditorsTest {

  /** How often something is typed; {@code -Dluohu.edits=10000} for a long run. */
  private static final int EDITS = Integer.getInteger("luohu.edits", 400);

  private static final Path SHIPPED = Path.of("..", "policies");

  @TempDir Path law;
  private Path rules;
  private Path manifest;

  @BeforeEach
  void copyTheLaw() throws IOException {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = SHIPPED.relativize(file).toString();
        if (path.matches("(national|fujian|world)/.*|[a-zA-Z]+\\.yaml")) {
          Path to = law.resolve(path);
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    rules = law.resolve("fujian/birth-registration/2021-12-31/fujian.drl");
    manifest = rules.resolveSibling("policy.yaml");
  }

  private static List<String> labels(Editor editor, Path file, String behind) {
    return Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .completion(new CompletionParams(editor.id(file), editor.behind(file, behind))))
        .getLeft()
        .stream()
        .map(item -> item.getLabel() + " " + item.getDetail())
        .toList();
  }

  private static String hover(Editor editor, Path file, String behind) {
    return Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .hover(new HoverParams(editor.id(file), editor.behind(file, behind))))
        .getContents()
        .getRight()
        .getValue();
  }

  @Test
  void a_fault_is_shown_while_it_is_typed_and_goes_with_its_mend() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      String sound = Files.readString(rules);
      editor.open(rules, sound);
      editor.type(rules, sound.replaceFirst("ageYears >= 6", "ageYear >= 6"));
      List<String> fault = List.of("drl/unknown-property 12:65");
      assertEquals(fault, editor.shown(rules, fault));
      String message = editor.diagnostics(rules).get(0).getMessage().getLeft();
      assertTrue(message.contains("是否想写 `ageYears`"), message);
      editor.type(rules, sound);
      assertEquals(List.of(), editor.shown(rules, List.of()));
    }
  }

  @Test
  void faults_of_a_case_stay_however_many_a_rule_file_has() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      Path proof = aCase();
      editor.open(rules, Files.readString(rules) + "rule \"新\" when Chld() then end\n".repeat(60));
      editor.open(proof, Files.readString(proof).replaceFirst("outcome: \\w+", "outcome: 符合"));
      List<String> fault = List.of("case/unknown-value 19:12");
      assertEquals(fault, editor.shown(proof, fault));
    }
  }

  @Test
  void what_may_be_written_is_offered_with_its_chinese_words() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      String sound = Files.readString(rules);
      String half = sound + "\nrule \"新\"\nwhen\n    Father( ";
      editor.open(rules, half);
      assertTrue(
          labels(editor, rules, "\"新\"\nwhen\n    Father( ").stream()
              .anyMatch(each -> each.startsWith("activeSoldier ") && each.contains("现役军人")));
      editor.type(rules, half + "activeSoldier == ");
      assertEquals(
          List.of("true", "false"),
          labels(editor, rules, "\n    Father( activeSoldier == ").stream()
              .map(each -> each.split(" ")[0])
              .toList()
              .subList(0, 2));
      editor.type(rules, sound.replace("findings.need(\"paternity-test\")", "findings.need(\"p"));
      assertTrue(
          labels(editor, rules, "findings.need(\"p").stream()
              .anyMatch(each -> each.startsWith("paternity-test 亲子司法鉴定书")));
      String yaml = Files.readString(manifest);
      editor.open(manifest, yaml.replaceFirst("source: fj-2021-275, article: 国内出生登记", "source: "));
      assertTrue(
          labels(editor, manifest, "basis: [{source: ").stream()
              .anyMatch(each -> each.startsWith("mps-2021-12 户口居民身份证管理工作规范")));
    }
  }

  @Test
  void what_stands_under_the_cursor_is_explained() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      editor.open(rules, Files.readString(rules));
      String property = hover(editor, rules, "Father( active");
      assertTrue(property.contains("father.active-soldier"), property);
      String finding = hover(editor, rules, "findings.review(\"fj-six");
      assertTrue(finding.contains("六周岁以下") && finding.contains("国内出生登记"), finding);
      assertTrue(finding.contains("事项写的是六周岁以下的儿童"), finding);
      String constant = hover(editor, rules, "origin == Origin.BI");
      assertTrue(constant.contains("Origin.BIRTH"), constant);
    }
  }

  @Test
  void whatever_is_typed_the_server_lives_and_says_what_lint_says() throws Exception {
    Random random = new Random(7);
    List<Path> files = List.of(rules, manifest, law.resolve("sources.yaml"), aCase());
    Map<Path, String> texts = new HashMap<>();
    try (Editor editor = Editor.inProcess()) {
      for (Path file : files) {
        texts.put(file, Files.readString(file));
        editor.open(file, texts.get(file));
      }
      for (int i = 0; i < EDITS; i++) {
        Path file = files.get(random.nextInt(files.size()));
        String text = random.nextInt(8) == 0 ? Files.readString(file) : texts.get(file);
        texts.put(file, edited(text, random));
        editor.type(file, texts.get(file));
        Position anywhere = new Position(random.nextInt(80), random.nextInt(60));
        Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .completion(new CompletionParams(editor.id(file), anywhere)));
        if (i % 40 == 0) {
          Map<Path, List<String>> expected = linted(texts);
          Map<Path, List<String>> shown = settled(editor, expected);
          for (Path each : shown.keySet()) {
            assertEquals(expected.get(each), shown.get(each), each + " after edit " + i);
          }
          assertEquals(expected.keySet(), shown.keySet(), "after edit " + i);
        }
      }
    }
  }

  private Path aCase() throws IOException {
    try (Stream<Path> cases = Files.list(rules.resolveSibling("cases"))) {
      return cases.sorted().findFirst().orElseThrow();
    }
  }

  private static String edited(String text, Random random) {
    String typed = "(){}[]\",:.;|&= \n\tabz019中，“”\u00a0\ud83d#-";
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + (random.nextInt(3) == 0 ? random.nextInt(30) : 0));
    char c = typed.charAt(random.nextInt(typed.length()));
    return text.substring(0, at) + c + text.substring(end);
  }

  private Map<Path, List<String>> settled(Editor editor, Map<Path, List<String>> expected)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!editor.all().equals(expected) && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    return editor.all();
  }

  /** What {@code policy lint} says of the tree with these texts. */
  private Map<Path, List<String>> linted(Map<Path, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>(PolicyFiles.in(law).files());
    texts.forEach(
        (file, text) ->
            files.put(law.relativize(file).toString(), text.getBytes(StandardCharsets.UTF_8)));
    Map<Path, List<String>> linted = new HashMap<>();
    PolicyFiles tree = new PolicyFiles(law.toString(), files);
    for (Problem problem : new Linter(Workshop.SERVICES).look(tree).report().problems()) {
      Path file = Path.of(problem.place().source());
      linted
          .computeIfAbsent(file, key -> new ArrayList<>())
          .add(
              problem.code()
                  + " "
                  + Math.max(1, problem.place().line())
                  + ":"
                  + Math.max(1, problem.place().column()));
    }
    return linted;
  }

  @Test
  void a_family_is_checked_as_the_command_does() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      Path family = law.resolveSibling("family-" + System.nanoTime() + ".yaml");
      editor.open(family, "filed-on: 2023-10-10\nfiled-at: \"3501\"\nfollow: fahter\n");
      List<String> expected = List.of("application/unknown-value 3:9");
      assertEquals(expected, editor.shown(family, expected));
    }
  }

  @Test
  void from_a_code_one_comes_to_its_definition_its_uses_and_its_source() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      editor.open(rules, Files.readString(rules));
      editor.open(manifest, Files.readString(manifest));
      Position code = editor.behind(rules, "findings.review(\"fj-six");
      assertEquals(List.of("policy.yaml:  fj-six-or-older:"), definition(editor, rules, code));
      Position key = editor.behind(manifest, "  fj-six-or");
      assertEquals(
          List.of("fujian.drl:    findings.review(\"fj-six-or-older\");"),
          definition(editor, manifest, key));
      Position source = editor.behind(manifest, "{source: fj-2021");
      assertEquals(List.of("sources.yaml:fj-2021-275:"), definition(editor, manifest, source));
      List<String> uses =
          Editor.get(
                  editor
                      .server()
                      .getTextDocumentService()
                      .references(
                          new ReferenceParams(editor.id(rules), code, new ReferenceContext(true))))
              .stream()
              .map(this::line)
              .toList();
      assertTrue(uses.contains("policy.yaml:  fj-six-or-older:"), uses.toString());
      assertTrue(uses.stream().anyMatch(each -> each.contains("findings: [")), uses.toString());
    }
  }

  private List<String> definition(Editor editor, Path file, Position at) {
    return Editor.get(
            editor
                .server()
                .getTextDocumentService()
                .definition(new DefinitionParams(editor.id(file), at)))
        .getLeft()
        .stream()
        .map(this::line)
        .toList();
  }

  private String line(Location location) {
    try {
      Path file = Desk.file(location.getUri());
      int row = location.getRange().getStart().getLine();
      return file.getFileName() + ":" + Files.readAllLines(file).get(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All faults of the tree; there are some, for only some law is copied. */
  private List<Problem> faults() {
    return new Linter(Workshop.SERVICES).look(PolicyFiles.in(law)).report().problems();
  }

  private static List<String> lenses(Editor editor, Path file) {
    return Editor.get(
            editor.server().getTextDocumentService().codeLens(new CodeLensParams(editor.id(file))))
        .stream()
        .map(lens -> lens.getCommand().getTitle())
        .toList();
  }

  private static String command(Editor editor, String command, Path file, String rule) {
    List<Object> which = List.of(editor.id(file).getUri(), rule);
    return Editor.get(
            editor
                .server()
                .getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(command, which)))
        .toString();
  }

  @Test
  void over_each_rule_stands_in_how_many_cases_it_holds() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      String sound = Files.readString(rules);
      editor.open(rules, sound);
      List<String> lenses = lenses(editor, rules);
      assertTrue(lenses.get(0).matches("在 [1-9][0-9]* 个案例里成立 · 跑案例"), lenses.toString());
      assertEquals("查没有案例发现的改动", lenses.get(1));
      String name = Navigation.rules(new Lines(sound)).get(0).getName();
      String ran = command(editor, "luohu.runCases", rules, name);
      assertTrue(ran.contains("全部符合"), ran);
      String left = command(editor, "luohu.findMutants", rules, name);
      assertTrue(left.matches("「.*」：[0-9]+ 处改动没有案例发现.*"), left);
      assertTrue(lenses(editor, rules).get(1).matches("[0-9]+ 处改动没有案例发现"), left);
      editor.type(rules, sound.replaceFirst("ageYears >= 6", "ageYears >= 7"));
      assertEquals("查没有案例发现的改动", lenses(editor, rules).get(1));
      assertTrue(command(editor, "luohu.runCases", rules, name).contains("不符"), name);
      editor.type(rules, sound.replaceFirst("ageYears >= 6", "ageYear >= 6"));
      assertEquals("改好错误以后再数案例", lenses(editor, rules).get(0));
      assertEquals("", command(editor, "luohu.unknown", rules, name));
    }
  }

  @Test
  void a_code_is_renamed_everywhere_and_the_tree_is_as_sound_as_before() throws Exception {
    List<Problem> before = faults();
    try (Editor editor = Editor.inProcess()) {
      editor.open(rules, Files.readString(rules));
      Position code = editor.behind(rules, "findings.need(\"custody");
      WorkspaceEdit edit =
          Editor.get(
              editor
                  .server()
                  .getTextDocumentService()
                  .rename(new RenameParams(editor.id(rules), code, "who-raises")));
      assertTrue(edit.getChanges().size() > 5, edit.getChanges().keySet().toString());
      for (Map.Entry<String, List<TextEdit>> each : edit.getChanges().entrySet()) {
        Path file = Desk.file(each.getKey());
        Files.writeString(file, edited(Files.readString(file), each.getValue()));
      }
      assertEquals(before, faults());
      assertFalse(Files.readString(manifest).contains("custody-proof:\n"));
    }
  }

  private static String edited(String text, List<TextEdit> edits) {
    String now = text;
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort((a, b) -> before(b.getRange().getStart(), a.getRange().getStart()));
    for (TextEdit edit : last) {
      Lines lines = new Lines(now);
      now =
          now.substring(0, lines.offset(edit.getRange().getStart()))
              + edit.getNewText()
              + now.substring(lines.offset(edit.getRange().getEnd()));
    }
    return now;
  }

  private static int before(Position a, Position b) {
    return a.getLine() != b.getLine()
        ? Integer.compare(a.getLine(), b.getLine())
        : Integer.compare(a.getCharacter(), b.getCharacter());
  }

  @Test
  void what_a_word_processor_made_of_a_file_is_mended_at_once() throws Exception {
    String sound = Files.readString(rules);
    String pasted =
        sound
            .replaceFirst("\\( origin == ", "（\u00a0origin ＝＝ ")
            .replaceFirst("\"fj-six-or-older\"\\);", "“fj-six-or-older”）；")
            .replaceFirst("ageYears >= 6", "ageYears\u3000≥ ６");
    try (Editor editor = Editor.inProcess()) {
      editor.open(rules, sound);
      editor.type(rules, pasted);
      while (editor.diagnostics(rules).isEmpty()) {
        Thread.sleep(20);
      }
      Range all = new Range(new Position(0, 0), new Position(999, 0));
      List<String> mended =
          Editor.get(
                  editor
                      .server()
                      .getTextDocumentService()
                      .codeAction(
                          new CodeActionParams(
                              editor.id(rules), all, new CodeActionContext(List.of()))))
              .stream()
              .map(mend -> mend.getRight().getEdit().getChanges().values().iterator().next())
              .map(edits -> edited(pasted, edits))
              .toList();
      assertTrue(mended.contains(sound), String.join("\n======\n", mended));
    }
  }

  @Test
  void a_mend_is_offered_only_where_it_mends() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      String sound = Files.readString(rules);
      editor.open(rules, sound);
      Map<String, String> mistakes =
          Map.of(
              "ageYears >= 6", "ageYear >= 6",
              "MAINLAND, ageYears >= 6", "MAINLAND, ageYears => 6",
              "origin == Origin.BIRTH, bornPlace == ", "origin == 亲生, bornPlace == ",
              "Child( origin == Origin.BIRTH, bornPlace",
                  "Child（ origin == Origin.BIRTH, bornPlace",
              "findings.review(\"fj-six-or-older\");", "findings.review(“fj-six-or-older”);",
              "Origin.BIRTH, bornPlace == Place.MAINLAND, age",
                  "BIRTH, bornPlace == Place.MAINLAND, age");
      for (Map.Entry<String, String> each : mistakes.entrySet()) {
        String wrong = sound.replaceFirst(Pattern.quote(each.getKey()), each.getValue());
        editor.type(rules, wrong);
        while (editor.diagnostics(rules).isEmpty()) {
          Thread.sleep(20);
        }
        Range all = new Range(new Position(0, 0), new Position(999, 0));
        List<CodeAction> mends =
            Editor.get(
                    editor
                        .server()
                        .getTextDocumentService()
                        .codeAction(
                            new CodeActionParams(
                                editor.id(rules), all, new CodeActionContext(List.of()))))
                .stream()
                .map(Either::getRight)
                .toList();
        assertTrue(
            mends.stream()
                .map(mend -> mend.getEdit().getChanges().values().iterator().next())
                .anyMatch(edits -> edited(wrong, edits).equals(sound)),
            each.getValue() + ": " + mends.stream().map(CodeAction::getTitle).toList());
        editor.type(rules, sound);
        editor.shown(rules, List.of());
      }
    }
  }

  @Test
  void a_text_is_laid_out_as_the_command_does_and_left_where_it_cannot_be_read() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      String sound = Files.readString(rules);
      String untidy = sound.replace("    ", "\t").replace(" == ", "==");
      editor.open(rules, untidy);
      DocumentFormattingParams params =
          new DocumentFormattingParams(editor.id(rules), new FormattingOptions(2, true));
      List<? extends TextEdit> edits =
          Editor.get(editor.server().getTextDocumentService().formatting(params));
      assertEquals(sound, edited(untidy, List.copyOf(edits)));
      editor.type(rules, untidy + "rule");
      assertEquals(
          List.of(), Editor.get(editor.server().getTextDocumentService().formatting(params)));
    }
  }

  @Test
  void a_text_of_another_service_is_written_in_its_words() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      Path family = law.resolveSibling("card-" + System.nanoTime() + ".yaml");
      editor.open(family, "service: id-card\nfiled-on: 2023-10-10\nfiled-at: \"3501\"\n\n");
      List<String> keys =
          Editor.get(
                  editor
                      .server()
                      .getTextDocumentService()
                      .completion(new CompletionParams(editor.id(family), new Position(3, 0))))
              .getLeft()
              .stream()
              .map(CompletionItem::getLabel)
              .toList();
      assertTrue(keys.contains("card") && !keys.contains("mother"), keys.toString());
    }
  }

  @Test
  void the_rules_of_a_file_are_its_sentences() throws Exception {
    try (Editor editor = Editor.inProcess()) {
      editor.open(rules, Files.readString(rules));
      DocumentSymbol first =
          Editor.get(
                  editor
                      .server()
                      .getTextDocumentService()
                      .documentSymbol(new DocumentSymbolParams(editor.id(rules))))
              .get(0)
              .getRight();
      assertEquals("事项写的是六周岁以下的儿童，满六周岁的怎么办没有读到，核实", first.getName());
      assertEquals("review fj-six-or-older", first.getDetail());
    }
  }

  @Test
  void a_process_serves_and_ends_when_told_to() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LanguageServerMain.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Editor editor = Editor.of(process)) {
      String wrong = Files.readString(rules).replaceFirst("ageYears >= 6", "ageYear >= 6");
      editor.open(rules, wrong);
      List<String> fault = List.of("drl/unknown-property 12:65");
      assertEquals(fault, editor.shown(rules, fault));
      Editor.get(editor.server().shutdown());
      editor.server().exit();
      assertTrue(process.waitFor(10, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }
}
