package org.luohu.text;

import java.util.List;
import java.util.Locale;

/** One of a closed list of answers; implemented by enumerations. */
public interface Choice {

  /** The constant's name, as rule files write it. */
  String name();

  /** What the answer is called. */
  Text label();

  /** Other words that mean this answer and no other. */
  default List<String> also() {
    return List.of();
  }

  /** Words that may mean this answer: enough to ask whether it was meant, not to take it. */
  default List<String> perhaps() {
    return List.of();
  }

  /** The spelling in files: lower case with hyphens. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
