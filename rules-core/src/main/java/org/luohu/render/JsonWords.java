package org.luohu.render;

/** In which words JSON says what is said in words; codes, days and numbers are there in any. */
public enum JsonWords {
  /** Chinese and English: an object with {@code zh} and {@code en}. */
  BOTH,
  /** Chinese alone: a text in the place of the object. */
  ZH,
  /** English alone: a text in the place of the object. */
  EN,
  /** Not at all: codes only, for a program that has words of its own. */
  CODES
}
