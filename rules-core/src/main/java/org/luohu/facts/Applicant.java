package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Who files (申报人); 户口登记条例 art. 7 names household head, relatives, carers and neighbours. */
public enum Applicant implements Choice {
  /** The father (父亲). */
  FATHER("父亲", "the father"),
  /** The mother (母亲). */
  MOTHER("母亲", "the mother"),
  /** Another guardian (其他监护人). */
  GUARDIAN("其他监护人", "another guardian"),
  /** The household head (户主). */
  HOUSEHOLD_HEAD("户主", "the household head"),
  /** A relative (亲属). */
  RELATIVE("亲属", "a relative"),
  /** The person who raises the child (抚养人). */
  CARER("抚养人", "the person who raises the child"),
  /** A neighbour (邻居). */
  NEIGHBOUR("邻居", "a neighbour"),
  /** An institution (机构). */
  INSTITUTION("机构", "an institution"),
  /** An agent (受托代理人). */
  AGENT("受托代理人", "an agent");

  private final Text label;

  Applicant(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
