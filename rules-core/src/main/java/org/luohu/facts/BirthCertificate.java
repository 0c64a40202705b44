package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The state of the birth certificate (出生医学证明). */
public enum BirthCertificate implements Choice {
  /** A medical birth certificate is held (已取得《出生医学证明》). */
  HELD("已取得《出生医学证明》", "a medical birth certificate is held"),
  /** There is none (没有). */
  NONE("没有", "there is none"),
  /** A certificate issued outside the mainland (境外出具的出生证明). */
  FOREIGN("境外出具的出生证明", "a certificate issued outside the mainland"),
  /** Held, but doubtful (有，但真伪存疑). */
  DOUBTFUL("有，但真伪存疑", "held, but doubtful");

  private final Text label;

  BirthCertificate(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case HELD -> List.of("有", "已取得");
      case DOUBTFUL -> List.of("存疑", "真伪存疑");
      default -> List.of();
    };
  }
}
