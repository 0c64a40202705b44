package org.luohu.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.application.Services;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.world.World;

/** What is wrong with an application never makes an answer much longer than a page or two. */
class BoundedProblemsTest {

  private static final int ENOUGH = 100_000;

  private static Problems problems(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return assertThrows(
            ProblemsException.class,
            () ->
                ApplicationReader.read(
                    Services.of(Newborn.SERVICE),
                    bytes,
                    "-",
                    null,
                    service -> Newborn.SERVICE.materials(),
                    World.bundled()))
        .problems();
  }

  private static String keys(int count, String between) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"k" + i + "\": 1")
        .collect(Collectors.joining(between));
  }

  static List<Arguments> floods() {
    return List.of(
        Arguments.of("{" + keys(20_000, ", ") + "}", 20_000),
        Arguments.of("{\n" + keys(50_000, ",\n") + "}", 50_000),
        Arguments.of("{\"child\": {" + keys(20_000, ", ") + "}}", 20_000),
        Arguments.of("{\"materials\": [" + keys(50_000, ", ").replaceAll(": 1", "") + "]}", 50_000),
        Arguments.of("materials: [" + "[],".repeat(50_000) + "]\n", 50_000),
        Arguments.of("a: [" + "!x 1,".repeat(20_000) + "]\n", 20_000),
        Arguments.of("{" + "\"a\": 1, ".repeat(20_000) + "\"b\": 1}", 19_999));
  }

  @ParameterizedTest
  @MethodSource("floods")
  void aFloodIsCountedAndNotKept(String text, int least) {
    Problems problems = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> problems(text));
    assertEquals(Problems.MOST, problems.size());
    assertTrue(problems.found() >= least, problems.found() + " were found");
    assertTrue(problems.toString().length() < ENOUGH, problems.toString().length() + " chars");
    for (Language language : Language.values()) {
      String page =
          assertTimeoutPreemptively(
              Duration.ofSeconds(5), () -> ProblemText.render(problems, language, Style.PLAIN));
      assertTrue(page.getBytes(StandardCharsets.UTF_8).length < ENOUGH, page.length() + " chars");
      assertTrue(page.endsWith(problems.andMore().in(language) + "\n"));
    }
  }

  @Test
  void aBombOfAliasesIsOneProblem() {
    String bomb =
        "a: &a [x]\n"
            + IntStream.range(0, 40)
                .mapToObj(i -> "b" + i + ": *a\n")
                .collect(Collectors.joining());
    assertEquals(
        List.of("document/alias -:1:4"),
        problems(bomb).stream().map(problem -> problem.code() + " " + problem.place()).toList());
  }

  private static String pointers(String text) {
    return problems(text).stream()
        .map(BoundedProblemsTest::pointer)
        .collect(Collectors.joining(", "));
  }

  private static String pointer(Problem problem) {
    return problem.code().replace("application/", "") + " " + problem.place().pointer();
  }

  @Test
  void everyProblemPointsToItsValue() {
    String least = "filed-on: 2021-11-23\nfiled-at: \"310110\"\nfollow: father\n";
    assertEquals("bad-date /child/born-on", pointers(least + "child: {born-on: 2021-02-30}\n"));
    assertEquals(
        "unknown-material /materials/2",
        pointers(least + "materials: [father-id-card, mother-id-card, what]\n"));
    assertEquals("unknown-key /child/a~1b~0", pointers(least + "child: {a/b~: 1}\n"));
    assertEquals("wrong-type /child", pointers(least + "child: [1]\n"));
    assertEquals(
        "missing-key ", pointers("{\"filed-on\": \"2021-11-23\", \"filed-at\": \"310110\"}"));
  }
}
