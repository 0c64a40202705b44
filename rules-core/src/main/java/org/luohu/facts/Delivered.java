package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Where the mother gave birth. */
public enum Delivered implements Choice {
  /** In a medical institution (医疗保健机构内). */
  FACILITY("医疗保健机构内", "in a medical institution"),
  /** Outside a medical institution (医疗保健机构外). */
  ELSEWHERE("医疗保健机构外", "outside a medical institution");

  private final Text label;

  Delivered(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case FACILITY -> List.of("医院", "医院内", "医疗机构内");
      case ELSEWHERE -> List.of("医院外", "医疗机构外", "家中");
      default -> List.of();
    };
  }
}
