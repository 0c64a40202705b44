package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.Vocabulary;

/** A source is written once, and a version is known by what it cites. */
class SourcesTest {

  private static final Map<String, Vocabulary> VOCABULARIES =
      ServiceDescription.vocabularies(Luohu.bundledServices());
  private static final String CITING = "national/birth-registration/2021-10-01";
  private static final String OTHER = "chongqing/cross-province-newborn/2024-01-19";

  private final TreeMap<String, byte[]> files = new TreeMap<>(PolicyFiles.bundledLaw().files());

  private PolicyLibrary library() {
    return PolicyReader.readAll(new PolicyFiles("", files), VOCABULARIES);
  }

  private PolicyLibrary library(PolicyLibrary before) {
    return PolicyReader.readAll(new PolicyFiles("", files), VOCABULARIES, before);
  }

  private static Policy version(PolicyLibrary library, String id) {
    return library.version(id).orElseThrow();
  }

  private String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  private void put(String path, String text) {
    assertTrue(!files.containsKey(path) || !text.equals(text(path)), "nothing was changed");
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> problems() {
    return assertThrows(ProblemsException.class, this::library).problems().stream()
        .map(problem -> problem.code() + " " + problem.place())
        .toList();
  }

  private int lineOf(String path, String line) {
    return text(path).lines().toList().indexOf(line) + 1;
  }

  @Test
  void aVersionHasTheSourcesThatItCites() {
    Map<String, Source> cited = version(library(), OTHER).manifest().sources();
    assertEquals(List.of("hukou-regulation", "cq-2024"), List.copyOf(cited.keySet()));
    assertEquals(LocalDate.of(2026, 11, 24), cited.get("cq-2024").checked());
  }

  @Test
  void aSourceInAManifestIsOneFault() {
    put(
        OTHER + "/policy.yaml",
        text(OTHER + "/policy.yaml")
            .replace(
                "\nfindings:",
                "\nsources:\n  cq-new: {title: {zh: 一, en: a}, trust: verified}\n\nfindings:")
            .replace("source: cq-2024", "source: cq-new"));
    int line = lineOf(OTHER + "/policy.yaml", "sources:") + 1;
    assertEquals(
        List.of("policy/inline-sources " + OTHER + "/policy.yaml:" + line + ":3"), problems());
  }

  @Test
  void aSourceThatWasNeverCheckedIsAFault() {
    put("checked.yaml", text("checked.yaml").replaceFirst("cq-2024: .*\\n", ""));
    int line = lineOf("sources.yaml", "cq-2024:");
    assertEquals(List.of("policy/never-checked sources.yaml:" + line + ":1"), problems());
  }

  @Test
  void aDayOfNoSourceIsAFault() {
    put("checked.yaml", "cq-2025: 2026-11-24\n" + text("checked.yaml"));
    assertEquals(List.of("policy/unknown-source checked.yaml:1:1"), problems());
  }

  @Test
  void ofAFileThatCannotBeReadNothingElseIsSaid() {
    put("sources.yaml", text("sources.yaml") + "a: {");
    assertTrue(problems().stream().allMatch(problem -> problem.startsWith("document/")));
    files.put("sources.yaml", PolicyFiles.bundledLaw().files().get("sources.yaml"));
    put("checked.yaml", text("checked.yaml") + "a: {");
    assertTrue(problems().stream().allMatch(problem -> problem.startsWith("document/")));
  }

  @Test
  void withoutTheFileEveryCitationIsAFault() {
    files.remove("sources.yaml");
    files.remove("checked.yaml");
    ProblemsException torn = assertThrows(ProblemsException.class, this::library);
    assertTrue(torn.problems().found() > 100);
    assertEquals(
        List.of("policy/unknown-source"),
        torn.problems().stream().map(Problem::code).distinct().toList());
  }

  @Test
  void neitherFileHasToBeThere() {
    Problems problems = new Problems();
    PolicyFiles none = new PolicyFiles("", new TreeMap<>());
    assertEquals(new Sources(Map.of(), true), Sources.read(none, problems));
    assertTrue(problems.isEmpty());
  }

  @Test
  void lineEndsDoNotChangeADigest() {
    PolicyLibrary before = library();
    for (String path : List.copyOf(files.keySet())) {
      if (!path.startsWith("world/")) {
        put(path, text(path).replace("\n", "\r\n"));
      }
    }
    assertEquals(before.digest(), library().digest());
  }

  @Test
  void whatIsCitedChangesADigestAndNothingElseDoes() {
    PolicyLibrary before = library();
    put("sources.yaml", text("sources.yaml").replace("重庆市公安局治安管理总队", "重庆市公安局"));
    PolicyLibrary after = library(before);
    assertNotEquals(version(before, OTHER).digest(), version(after, OTHER).digest());
    assertSame(version(before, CITING), version(after, CITING));
  }

  @Test
  void checkingASourceAgainChangesNoDigestButIsSeen() {
    PolicyLibrary before = library();
    put("checked.yaml", text("checked.yaml").replaceFirst("cq-2024: .*", "cq-2024: 2026-12-31"));
    PolicyLibrary after = library(before);
    assertEquals(before.digest(), after.digest());
    assertNotSame(version(before, OTHER), version(after, OTHER));
    assertEquals(
        LocalDate.of(2026, 12, 31),
        version(after, OTHER).manifest().sources().get("cq-2024").checked());
    assertSame(version(before, CITING), version(after, CITING));
  }
}
