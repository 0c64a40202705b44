package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What kind of finding a rule makes (意见类型). */
public enum Effect implements Choice {
  /** The situation is one that the law admits. */
  GRANT("符合", "meets the conditions"),
  /** A material has to be handed in. */
  NEED("应当提交", "to be handed in"),
  /** Something has to be made good. */
  SUPPLEMENT("需补正", "to be made good"),
  /** The police have to look into it. */
  REVIEW("需调查核实", "to be looked into"),
  /** It has to be asked for elsewhere or otherwise. */
  REDIRECT("告知另行申报", "to be filed otherwise"),
  /** It cannot be registered. */
  REFUSE("不予登记", "refused"),
  /** Something to know. */
  NOTE("提示", "note");

  private final Text label;

  Effect(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * The effect of a code, which is also the name of the collector's method in a rule file.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Effect of(String code) {
    for (Effect effect : values()) {
      if (effect.code().equals(code)) {
        return effect;
      }
    }
    throw new IllegalArgumentException(code);
  }
}
