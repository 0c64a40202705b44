package org.luohu.text;

import java.util.Locale;

/** One of a closed list of answers; implemented by enumerations. */
public interface Choice {

  /** The constant's name, as rule files write it. */
  String name();

  /** What the answer is called. */
  Text label();

  /** The spelling in files: lower case with hyphens. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
