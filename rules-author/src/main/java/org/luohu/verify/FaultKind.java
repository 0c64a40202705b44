package org.luohu.verify;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What can be wrong with a library of policies, over all families. */
public enum FaultKind implements Choice {
  /** A rule of which no family meets the condition. */
  NEVER_FIRES("永远不会适用的规则", "a rule that can never fire"),
  /** A rule all of whose findings other rules of its version make too, wherever it holds. */
  IDLE("多余的规则", "a rule made idle by others"),
  /** A grant whose every family is sent elsewhere or refused by rules in force with it. */
  EMPTY_GRANT("从不起作用的准许", "a grant that never opens the way"),
  /** A grant whose every family is refused by rules in force with it. */
  GRANTED_AND_REFUSED("同时准许又不予登记", "granted and refused at once"),
  /** A stated fact that rules in force read and on which none of them depends. */
  IDLE_QUESTION("从不影响结论的问题", "a question that can never matter"),
  /** Families that no rule covers and nothing declares. */
  UNCOVERED("没有规则覆盖、也没有声明的家庭", "families that no rule covers and nothing declares"),
  /** A declaration of open situations that no uncovered family meets. */
  EMPTY_DECLARATION("已经落空的留白声明", "a declaration that has become empty");

  private final Text label;

  FaultKind(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
