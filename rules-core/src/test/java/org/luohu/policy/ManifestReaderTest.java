package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.document.DocumentReader;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.toy.LibraryCards;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/** What selects a version can be told without reading the whole of it. */
class ManifestReaderTest {

  private static final Map<String, Vocabulary> VOCABULARIES =
      ServiceDescription.vocabularies(Luohu.bundledServices());

  private static final PolicyFiles FILES = PolicyFiles.bundledLaw();
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 5, 1);
  private static final String TITLE = "title: {zh: 一, en: a}\nkind: channel\n";

  static List<String> folders() {
    return FILES.folders();
  }

  private static Head head(String text) {
    return ManifestReader.head(bytes(text), "policy.yaml", World.bundled(), VOCABULARIES);
  }

  private static Manifest whole(String text, Problems problems) {
    return ManifestReader.read(
        DocumentReader.read(bytes(text), "policy.yaml"),
        FIRST_DAY,
        new Sources(Map.of(), true),
        World.bundled(),
        VOCABULARIES,
        problems);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theHeadAloneIsThatOfTheWholeManifest(String folder) {
    Policy policy =
        new PolicyReader(
                FILES,
                Sources.read(FILES, new Problems()),
                World.bundled(),
                VOCABULARIES,
                new Problems())
            .read(folder)
            .orElseThrow();
    assertEquals(
        Head.of(policy.manifest()),
        ManifestReader.head(
            FILES.of(folder).get("policy.yaml"), "policy.yaml", World.bundled(), VOCABULARIES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "applies: {counter: [\"31\"], between: other-city}\n",
        "applies :\n  counter: [\"31\"]\n\n  between: other-city\n",
        "\"applies\": # where\n\n    counter:\n    - 31\n    between: other-city\n",
        "repealed-from: 2030-01-01\napplies:\n  counter: [\"31\"]\n# here\n  between: other-city",
        ""
      })
  void howeverItIsWrittenBothReadersReadTheSame(String applies) {
    String text = TITLE + applies;
    Manifest whole = whole(text, new Problems());
    assertEquals(applies.isEmpty(), whole.applies().everywhere());
    assertEquals(Head.of(whole), head(text));
    assertEquals(Head.of(whole), head(text + "\nsources: [what stands from here on, is not read"));
  }

  @Test
  void aHeadThatComesTooLateIsRefused() {
    Problems problems = new Problems();
    assertNull(whole(TITLE + "steps: []\napplies: {target: [\"31\"]}\n", problems));
    assertEquals(
        List.of("policy/key-order policy.yaml:4:1"),
        problems.stream().map(problem -> problem.code() + " " + problem.place()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-14, 2018-05-01, ''",
    "2018-05-01, 2018-05-01, ''",
    "2018-05-02, 2018-06-01, policy/window policy.yaml:3:21",
    "2018-03-14, 2018-04-30, policy/window policy.yaml:3:21",
    "2018-05-02, 2018-04-30, policy/window policy.yaml:3:21",
    "2018-05-02, 2018-13-01, policy/bad-date policy.yaml:3:44"
  })
  void theFoldersDayLiesInTheWindow(String from, String to, String fault) {
    Problems problems = new Problems();
    Manifest manifest =
        whole(TITLE + "in-force-uncertain: {from: " + from + ", to: " + to + "}\n", problems);
    assertEquals(fault.isEmpty(), manifest != null);
    assertEquals(
        fault.isEmpty() ? List.of() : List.of(fault),
        problems.stream().map(problem -> problem.code() + " " + problem.place()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{when: 'Child( died == true )', why: {zh: 一, en: a}} | ''",
        "{when: 'Chlid( )', why: {zh: 一, en: a}} | drl/unknown-fact policy.yaml:3:23",
        "{when: 'Child( )'} | policy/missing-key policy.yaml:3:15",
        "{why: {zh: 一, en: a}} | policy/missing-key policy.yaml:3:15",
      })
  void aSituationLeftOpenIsReadWithItsPlaces(String open, String fault) {
    Problems problems = new Problems();
    Manifest manifest = whole(TITLE + "leaves-open: [" + open + "]\n", problems);
    assertEquals(
        fault.isEmpty() ? List.of() : List.of(fault),
        problems.stream().map(problem -> problem.code() + " " + problem.place()).toList());
    assertEquals(fault.isEmpty() ? 1 : -1, manifest == null ? -1 : manifest.leavesOpen().size());
  }

  @Test
  void theServiceIsTheFirstUnlessNamed() {
    Map<String, Vocabulary> both =
        ServiceDescription.vocabularies(Services.of(Newborn.SERVICE, LibraryCards.SERVICE));
    assertEquals("newborn", head(TITLE).service());
    String cards = TITLE + "service: library-card\n";
    assertEquals(
        "library-card", ManifestReader.head(bytes(cards), "f", World.bundled(), both).service());
    Problems problems = new Problems();
    assertNull(whole(TITLE + "service: newbron\n", problems));
    assertEquals(List.of("policy/unknown-value"), problems.stream().map(Problem::code).toList());
  }
}
