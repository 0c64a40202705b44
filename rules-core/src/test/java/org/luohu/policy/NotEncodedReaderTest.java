package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Trust;
import org.luohu.document.DocumentReader;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** What a version says of its own edges is read whole, and every fault has its place. */
class NotEncodedReaderTest {

  private static final Source NORM =
      new Source(
          "norm",
          Text.of("规范", "the norm"),
          null,
          null,
          null,
          null,
          null,
          Trust.VERIFIED,
          Map.of(),
          LocalDate.of(2026, 11, 24));

  private static NotEncoded read(String text, Problems problems) {
    return NotEncodedReader.read(
        DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "not-encoded.yaml"),
        new Sources(Map.of("norm", NORM), true),
        Newborn.VOCABULARY,
        problems);
  }

  private static String article(String more) {
    return "articles:\n  - {article: 第九条, source: norm, why: {zh: 一, en: a}" + more + "}\n";
  }

  @Test
  void articlesAndChoicesAreRead() {
    Problems problems = new Problems();
    NotEncoded read =
        read(
            article(", touches: 'Child( origin == Origin.ADOPTED )'")
                + "choices: [{question: {zh: 二, en: b}, chosen: {zh: 三, en: c}}]\n",
            problems);
    assertEquals(List.of(), problems);
    UnencodedArticle article = read.articles().get(0);
    assertEquals(Text.of("第九条", "art. 9"), article.basis().article());
    assertEquals(Text.of("规范", "the norm"), article.basis().title());
    assertNotNull(article.touches());
    assertEquals(List.of(new EncodingChoice(Text.of("二", "b"), Text.of("三", "c"))), read.choices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "touches: 'Child( orign == Origin.ADOPTED )' | drl/unknown-property 2:72:5",
        "touches: \"Child( origin == Origin.ADOPTD )\" | drl/unknown-constant 2:89:6",
        "touches: 'Chlid( )' | drl/unknown-fact 2:65:5",
        "touches: 'Child( ) then' | drl/pattern 2:74:4",
        "touches: 'not Child( )' | drl/pattern 2:65:3",
        "touches: '' | drl/no-pattern 2:64:2",
        "touches: [a] | policy/wrong-type 2:64:3",
        "touch: a | policy/unknown-key 2:55:5",
      })
  void aFaultHasItsPlace(String key, String fault) {
    Problems problems = new Problems();
    read(article(", " + key), problems);
    assertEquals(
        List.of(fault),
        problems.stream()
            .map(
                problem ->
                    problem.code()
                        + " "
                        + problem.place().line()
                        + ":"
                        + problem.place().column()
                        + ":"
                        + problem.place().length())
            .toList());
  }

  @Test
  void aFaultInAConditionOfSeveralLinesStandsOnItsLine() {
    Problems problems = new Problems();
    read(
        """
        articles:
          - article: 第九条
            source: norm
            why: {zh: 一, en: a}
            touches: |
              Child( origin == Origin.ADOPTED )
              Target( city == 3201 )
        """,
        problems);
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(7, problems.get(0).place().line());
    assertEquals("      Target( city == 3201 )", problems.get(0).place().lineText());
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Problems problems = new Problems();
    NotEncoded read =
        read(
            "articles: [{source: nrom, why: 一}, a]\nchoices: [{question: {zh: 二}}]\nother: 1\n",
            problems);
    assertEquals(NotEncoded.NOTHING, read);
    assertTrue(problems.size() >= 6, problems::toString);
  }

  @Test
  void aFaultKeepsTheTreeFromOpeningAndEachByteCounts() {
    String path = "national/birth-registration/2021-10-01/not-encoded.yaml";
    PolicyFiles law = PolicyFiles.bundledLaw();
    assertNotNull(law.files().get(path), "it is among the bundled law");
    NavigableMap<String, byte[]> files = new TreeMap<>(law.files());
    files.put(path, "articles: 1\n".getBytes(StandardCharsets.UTF_8));
    ProblemsException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            ProblemsException.class, () -> library(files));
    assertEquals(path, refused.problems().get(0).place().source());
    files.put(path, "articles: []\n".getBytes(StandardCharsets.UTF_8));
    String id = "national/birth-registration/2021-10-01";
    String other = library(files).version(id).orElseThrow().digest();
    assertTrue(!other.equals(library(law.files()).version(id).orElseThrow().digest()));
  }

  private static PolicyLibrary library(NavigableMap<String, byte[]> files) {
    return PolicyReader.readAll(
        new PolicyFiles("", files), ServiceDescription.vocabularies(Luohu.bundledServices()));
  }
}
