package org.luohu.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luohu.text.Text;

/** However many problems there are, fifty are kept and the others counted. */
class ProblemsTest {

  private static Problem problem(int line) {
    return Problem.of(
        "a/b", Place.of("f", line, 1, 1, "x"), Text.of("坏", "bad"), Text.of("改", "mend"));
  }

  private static List<Problem> many(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ProblemsTest::problem).toList();
  }

  @Test
  void theFiftyFirstIsCounted() {
    Problems problems = new Problems();
    problems.addAll(many(50));
    assertEquals(List.of(50, 0, 50), List.of(problems.size(), problems.more(), problems.found()));
    problems.note(
        () -> {
          throw new AssertionError("one that is only counted is not made");
        });
    assertEquals(List.of(50, 1, 51), List.of(problems.size(), problems.more(), problems.found()));
    assertEquals(Text.of("另有 1 处问题", "and 1 more problem"), problems.andMore());
  }

  @Test
  void countsAreAddedUp() {
    Problems one = new Problems();
    one.addAll(many(60));
    Problems all = new Problems();
    all.addAll(one);
    all.addAll(one);
    all.sort(Comparator.comparing((Problem problem) -> -problem.place().line()));
    assertEquals(120, all.found());
    assertEquals(50, all.get(0).place().line());
  }

  @Test
  void aCopyIsNotChanged() {
    Problems copy = Problems.copyOf(many(60));
    assertEquals(10, copy.more());
    assertThrows(UnsupportedOperationException.class, () -> copy.add(problem(1)));
    assertThrows(UnsupportedOperationException.class, () -> copy.set(0, problem(1)));
    assertEquals(60, copy.found());
  }

  @Test
  void anExceptionSaysHowManyMore() {
    ProblemsException exception = new ProblemsException(many(20_000));
    assertEquals(50, exception.problems().size());
    assertTrue(exception.getMessage().endsWith("\nand 19950 more problems"));
    assertEquals(51, exception.getMessage().lines().count());
  }

  @Test
  void problemsSurviveBeingSentElsewhere() throws IOException, ClassNotFoundException {
    ProblemsException sent = new ProblemsException(many(70));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ProblemsException received = (ProblemsException) in.readObject();
      assertEquals(sent.problems(), received.problems());
      assertEquals(20, received.problems().more());
      assertEquals(sent.getMessage(), received.getMessage());
    }
  }

  @Test
  void ofALongLineThePartAroundTheColumnIsKept() {
    String line = "x".repeat(100_000) + "😀here" + "y".repeat(100_000);
    Place place = Place.of("f", 1, 100_003, 4, line);
    assertTrue(place.lineText().length() <= Place.SHOWN);
    assertTrue(place.lineText().startsWith("here", place.shownColumn() - 1));
    for (int column : new int[] {1, 2, 150, 161, 200_000, line.length(), line.length() + 1}) {
      Place other = Place.of("f", 1, column, 1, line);
      assertEquals(column, other.column());
      assertTrue(other.shownColumn() >= 1 && other.shownColumn() <= other.lineText().length() + 1);
      assertTrue(line.startsWith(other.lineText(), other.textStart()));
    }
  }

  @Test
  void aValueWithoutAFileIsNamedByItsPointer() {
    assertEquals("app#/child/born-on", Place.pointer("app", "/child/born-on").toString());
    assertEquals("app", Place.pointer("app", "").toString());
    assertEquals("f:3:1", Place.of("f", 3, 1, 1, "a").at("/a").toString());
  }
}
