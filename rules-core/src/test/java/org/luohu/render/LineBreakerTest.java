package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines are broken. */
class LineBreakerTest {

  @Test
  void chineseBreaksBetweenCharacters() {
    assertEquals(List.of("随父亲落", "户"), LineBreaker.lines("随父亲落户", 8));
    assertEquals(List.of("随父亲落户"), LineBreaker.lines("随父亲落户", 10));
  }

  @Test
  void closingSignNeverStartsALine() {
    assertEquals(List.of("随父亲落", "户。"), LineBreaker.lines("随父亲落户。", 10));
    assertEquals(List.of("随父", "亲）。"), LineBreaker.lines("随父亲）。", 6));
  }

  @Test
  void openingSignNeverEndsALine() {
    assertEquals(List.of("出具", "《证", "明》"), LineBreaker.lines("出具《证明》", 6));
  }

  @Test
  void numberStaysWithItsMeasure() {
    assertEquals(List.of("截至", "2021年"), LineBreaker.lines("截至2021年", 9));
  }

  @Test
  void wordsBreakAtSpaces() {
    assertEquals(List.of("the child", "follows"), LineBreaker.lines("the  child\tfollows", 12));
  }

  @Test
  void wordTooLongIsCutAfterASlash() {
    assertEquals(List.of("national/", "birth/2021"), LineBreaker.lines("national/birth/2021", 10));
    assertEquals(List.of("abcdefghij", "kl"), LineBreaker.lines("abcdefghijkl", 10));
  }

  @Test
  void controlsAndInvisibleSignsVanish() {
    assertEquals(List.of("a b"), LineBreaker.lines("a\u001B\u202Eb", 10));
    assertEquals(List.of(), LineBreaker.lines(" \n ", 10));
  }

  @Test
  void characterOutsideTheBasicPlaneIsNotCut() {
    assertEquals(List.of("𠮷𠮷", "𠮷"), LineBreaker.lines("𠮷𠮷𠮷", 4));
  }
}
