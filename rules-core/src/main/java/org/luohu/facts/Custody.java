package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Who has custody of the child where the parents live apart. */
public enum Custody implements Choice {
  /** The father (父亲直接抚养). */
  FATHER("父亲直接抚养", "the father"),
  /** The mother (母亲直接抚养). */
  MOTHER("母亲直接抚养", "the mother"),
  /** Both (共同抚养). */
  SHARED("共同抚养", "both");

  private final Text label;

  Custody(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case FATHER -> List.of("父亲");
      case MOTHER -> List.of("母亲");
      case SHARED -> List.of("双方");
      default -> List.of();
    };
  }
}
