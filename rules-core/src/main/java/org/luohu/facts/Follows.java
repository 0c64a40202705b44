package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Whom the child follows into a household (随父、随母、随祖父母或者外祖父母、随机构). */
public enum Follows implements Choice {
  /** The father (父亲). */
  FATHER("父亲", "the father"),
  /** The mother (母亲). */
  MOTHER("母亲", "the mother"),
  /** The grandparents (祖父母（外祖父母）). */
  GRANDPARENTS("祖父母（外祖父母）", "the grandparents"),
  /** A welfare institution (社会福利机构). */
  INSTITUTION("社会福利机构", "a welfare institution");

  private final Text label;

  Follows(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case FATHER -> List.of("随父", "随父亲", "父");
      case MOTHER -> List.of("随母", "随母亲", "母");
      default -> List.of();
    };
  }
}
