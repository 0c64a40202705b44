package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** In which form a material is wanted. */
public enum Form implements Choice {
  /** The original. */
  ORIGINAL("原件", "original"),
  /** A copy. */
  COPY("复印件", "copy"),
  /** The original and a copy. */
  ORIGINAL_AND_COPY("原件和复印件", "original and copy"),
  /** An e-certificate, or confirmed by shared data. */
  ELECTRONIC("电子证照或者数据核验", "electronic, or confirmed by data");

  private final Text label;

  Form(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
