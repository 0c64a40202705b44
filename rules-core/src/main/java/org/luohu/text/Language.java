package org.luohu.text;

/** The languages in which Luohu speaks. */
public enum Language {
  /** Chinese, the default. */
  ZH,
  /** English. */
  EN
}
