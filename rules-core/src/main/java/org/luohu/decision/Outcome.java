package org.luohu.decision;

import java.util.List;
import java.util.SortedSet;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * The outcome (结论), computed from findings, never written by a rule. The order of the first five is
 * that of severity.
 */
public enum Outcome implements Choice {
  /** The conditions are met. */
  ACCEPT("符合办理条件", "the conditions are met"),
  /** Something has to be made good; everything missing is told at once (一次性告知). */
  SUPPLEMENT("需补正", "something has to be made good"),
  /** The police have to look into it. */
  REVIEW("需调查核实", "the police have to look into it"),
  /** It can be asked for, but elsewhere, otherwise or through somebody else. */
  REDIRECT("告知另行申报", "to be asked for elsewhere or otherwise"),
  /** The child cannot be entered by birth registration at all. */
  REFUSE("不予登记", "cannot be registered"),
  /** Facts are missing on which the outcome depends. */
  UNDETERMINED("信息不全，暂不能判定", "facts are missing");

  /** Every outcome but UNDETERMINED, the mildest first. */
  public static final List<Outcome> SETTLED = List.of(ACCEPT, SUPPLEMENT, REVIEW, REDIRECT, REFUSE);

  private final Text label;

  Outcome(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public List<String> perhaps() {
    return switch (this) {
      case ACCEPT -> List.of("符合", "可以办理");
      case SUPPLEMENT -> List.of("补正", "补正材料");
      case REVIEW -> List.of("核实", "调查核实");
      case REDIRECT -> List.of("另行申报");
      case REFUSE -> List.of("不予办理", "不能办理", "不符合");
      case UNDETERMINED -> List.of("信息不全", "暂不能判定");
    };
  }

  @Override
  public Text label() {
    return label;
  }

  /** How grave a settled outcome is: its place in {@link #SETTLED}, from 0 to 4. */
  public int rank() {
    return ordinal();
  }

  /**
   * Where it stands among alternatives, the best first: one that is undetermined counts by its
   * worst possible and comes after those that are certain of it.
   *
   * @param possible the outcomes still possible
   */
  public int rank(SortedSet<Outcome> possible) {
    return this == UNDETERMINED ? 2 * possible.last().rank() + 1 : 2 * rank();
  }
}
