package org.luohu.mutation;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What of a rule was changed. */
public enum MutationKind implements Choice {
  /** A comparison's operator. */
  OPERATOR("比较符", "operator"),
  /** A constant, or one of several left out. */
  CONSTANT("常量", "constant"),
  /** A condition left out. */
  DROPPED_CLAUSE("删去条件", "dropped clause"),
  /** A condition turned into its contrary. */
  NEGATION("取反", "negation"),
  /** "And" for "or", or the other way round. */
  CONNECTIVE("并且与或者", "connective"),
  /** The effect of what the rule says. */
  EFFECT("意见类型", "effect"),
  /** The code of what the rule says. */
  CODE("代码", "code"),
  /** One of several things that the rule says, left out. */
  DROPPED_CONSEQUENCE("删去意见", "dropped consequence");

  private final Text label;

  MutationKind(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
