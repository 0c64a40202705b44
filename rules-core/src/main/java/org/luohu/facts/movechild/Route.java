package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** How the hukou is moved from one place to the other (办理路径). */
public enum Route implements Choice {
  /** The police of both places settle it between them (网上迁移，一站式). */
  ONE_STOP("网上一站式", "one-stop"),
  /** The family carries the permit and the certificate (凭准迁证、迁移证). */
  PAPER("凭准迁证、迁移证", "by paper");

  private final Text label;

  Route(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
