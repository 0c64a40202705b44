package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Whose surname the child bears; 民法典 art. 1015. */
public enum Surname implements Choice {
  /** The father's (随父姓). */
  FATHER("随父姓", "the father's"),
  /** The mother's (随母姓). */
  MOTHER("随母姓", "the mother's"),
  /** Another direct elder blood relative's (其他直系长辈血亲的姓氏). */
  OTHER_LINEAL("其他直系长辈血亲的姓氏", "another direct elder blood relative's"),
  /** That of a carer who is not bound to raise the child (法定扶养人以外扶养人的姓氏). */
  CARER("法定扶养人以外扶养人的姓氏", "that of a carer who is not bound to raise the child"),
  /** By an ethnic minority's custom (按少数民族风俗习惯). */
  ETHNIC_CUSTOM("按少数民族风俗习惯", "by an ethnic minority's custom"),
  /** The original one, kept (保留原姓氏). */
  ORIGINAL("保留原姓氏", "the original one, kept"),
  /** Another (其他). */
  OTHER("其他", "another");

  private final Text label;

  Surname(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case FATHER -> List.of("父姓", "父亲");
      case MOTHER -> List.of("母姓", "母亲");
      default -> List.of();
    };
  }
}
