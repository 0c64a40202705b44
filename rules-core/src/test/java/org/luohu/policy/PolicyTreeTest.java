package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Law;
import org.luohu.Luohu;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Language;

/** A tree that is not whole, or holds what is not read, does not open. */
class PolicyTreeTest {

  private static final String NATIONAL = "national/birth-registration/2021-10-01";
  private static final PolicyFiles LAW = PolicyFiles.bundledLaw();

  @TempDir private Path directory;

  @BeforeEach
  void wholeTree() throws IOException {
    for (Map.Entry<String, byte[]> file : LAW.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private Problems problems() {
    return assertThrows(ProblemsException.class, () -> Luohu.open(directory)).problems();
  }

  private String codes() {
    return problems().stream()
        .map(problem -> problem.code() + " " + shown(problem))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String shown(Problem problem) {
    return directory.relativize(Path.of(problem.place().source())).toString();
  }

  @Test
  void theWholeTreeOpens() {
    assertEquals(LAW.folders().size(), Luohu.open(directory).policies().size());
  }

  static List<String> ruleFiles() {
    return LAW.files().keySet().stream().filter(path -> path.endsWith(".drl")).toList();
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void withoutAnyOneOfItsRuleFilesItDoesNot(String path) throws IOException {
    Files.delete(directory.resolve(path));
    assertTrue(
        problems().stream()
            .allMatch(
                problem ->
                    problem.code().equals("policy/no-rules")
                        || problem.code().startsWith("policy/unused-")),
        () -> codes());
  }

  @Test
  void whatNoRuleSaysIsNamedWhereItStands() throws IOException {
    Files.writeString(
        directory.resolve(NATIONAL).resolve("policy.yaml"),
        Files.readString(directory.resolve(NATIONAL).resolve("policy.yaml"))
            .replace(
                "\nmaterials:\n",
                "\n"
                    + "materials:\n"
                    + "  unit-consent: {zh: 一, en: a, basis: [{source: mps-2021-12, article:"
                    + " 一}]}\n"));
    Problem problem = problems().get(0);
    assertEquals("policy/unused-material", problem.code());
    assertEquals("/materials/unit-consent", problem.place().pointer());
    assertTrue(problem.place().line() > 1);
  }

  @ParameterizedTest
  @CsvSource({
    "extra.DRL, policy/stray-file",
    "birth.drl.bak, policy/stray-file",
    "birth.drl~, policy/stray-file",
    "policy.yml, policy/stray-file",
    "notes.txt, policy/stray-file",
    "sub/household.drl, policy/stray-file",
    "cases/notes.txt, policy/stray-file",
    "cases/sub/随父.yaml, policy/stray-file",
    "../extra.drl, policy/stray-file",
    "../../sources.yaml, policy/stray-file",
    "../../../Sources.yml, policy/stray-file",
    "../../../checked.yml, policy/stray-file",
    "../../../a/b/c/d/extra.drl, policy/stray-file",
  })
  void whatIsNotReadIsNamed(String name, String code) throws IOException {
    Path file = directory.resolve(NATIONAL).resolve(name).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, "rule");
    assertEquals(code + " " + directory.relativize(file), codes());
  }

  @ParameterizedTest
  @CsvSource({".DS_Store", "README.md", ".git/x.drl", "../../../COVERAGE.md", "../../../pom.xml"})
  void whatIsClearlyNoLawIsPassedOver(String name) throws IOException {
    Path file = directory.resolve(NATIONAL).resolve(name).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    assertEquals(LAW.folders().size(), Luohu.open(directory).policies().size());
  }

  @Test
  void aLinkOutOfTheTreeIsRefusedAndNotShown(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("passwd"), "root:x:0:0");
    Files.createSymbolicLink(directory.resolve(NATIONAL).resolve("x.drl"), secret);
    Files.createSymbolicLink(directory.resolve("aa"), outside);
    assertEquals("policy/stray-file aa, policy/stray-file " + NATIONAL + "/x.drl", codes());
    assertFalse(problems().toString().contains("root:"));
  }

  @Test
  void aLinkWithinTheTreeIsFollowed() throws IOException {
    Path file = directory.resolve(NATIONAL).resolve("birth.drl");
    Path data = Files.createDirectory(directory.resolve("..data"));
    Files.move(file, data.resolve("birth.drl"));
    Files.createSymbolicLink(file, data.resolve("birth.drl"));
    assertEquals(
        Law.bundled().all().stream().map(Policy::digest).toList(),
        Law.in(directory).all().stream().map(Policy::digest).toList());
  }

  @Test
  void aCircleOfLinksIsToldInWords() throws IOException {
    Files.createSymbolicLink(directory.resolve("zhejiang").resolve("loop"), Path.of(".."));
    assertEquals("policy/unreadable zhejiang/loop", codes());
    for (Language language : Language.values()) {
      assertFalse(problems().get(0).message().in(language).contains("java"));
    }
  }

  @Test
  void aLinkToNothingIsNamed() throws IOException {
    Files.createSymbolicLink(directory.resolve(NATIONAL).resolve("x.drl"), Path.of("nowhere"));
    assertEquals("policy/stray-file " + NATIONAL + "/x.drl", codes());
  }

  @Test
  void aPipeIsNamedAndNotReadFrom() throws Exception {
    Path pipe = directory.resolve(NATIONAL).resolve("x.drl");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals("policy/stray-file " + NATIONAL + "/x.drl", codes());
  }

  @Test
  void ofAHugeFileOnlyAsMuchIsReadAsShowsIt() throws IOException {
    for (String name : List.of("zz.drl", "policy.yaml")) {
      try (RandomAccessFile file =
          new RandomAccessFile(directory.resolve(NATIONAL).resolve(name).toFile(), "rw")) {
        file.setLength(3L << 30);
      }
    }
    assertEquals(
        "document/too-large " + NATIONAL + "/policy.yaml, drl/too-large " + NATIONAL + "/zz.drl",
        codes());
  }

  @Test
  void aNameWithControlCharactersIsRefused() throws IOException {
    Path cases = Files.createDirectories(directory.resolve(NATIONAL).resolve("cases"));
    Files.writeString(cases.resolve("a\u001B[31m\u202Eb.yaml"), "follow: father");
    assertEquals(List.of("policy/stray-file"), problems().stream().map(Problem::code).toList());
  }

  @Test
  void aFloodOfProblemsIsCounted() throws IOException {
    Files.writeString(
        directory.resolve(NATIONAL).resolve("flood.drl"),
        "package x\n" + "query query ".repeat(20_000) + "\n“”".repeat(8_000),
        StandardCharsets.UTF_8);
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      keys.append("k").append(i).append(": 1\n");
    }
    Files.writeString(directory.resolve(NATIONAL).resolve("policy.yaml"), keys);
    Problems problems = problems();
    assertEquals(Problems.MOST, problems.size());
    assertTrue(problems.found() > 20_000, "only " + problems.found());
    assertTrue(problems.toString().length() < 100_000);
  }
}
