package org.luohu.verify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.logic.Specimen;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * Something proved that an author should know and that may well be meant.
 *
 * @param kind what
 * @param day the first day on which it is so
 * @param text it in words
 * @param family the smallest family that shows it
 */
public record Note(Kind kind, LocalDate day, Text text, @Nullable Specimen family) {

  /** What can be worth knowing. */
  public enum Kind implements Choice {
    /** Families that no rule covers, as declared: they go to REVIEW. */
    UNCOVERED("声明留白、没有规则覆盖的家庭（转调查核实）", "families that no rule covers, as declared (to REVIEW)"),
    /** A grant and a refusal that meet; the refusal prevails. */
    GRANT_MEETS_REFUSAL("准许与不予登记相遇（以不予登记为准）", "a grant meets a refusal, which prevails"),
    /** A rule that says what other policies in force say too, wherever it holds. */
    SAID_ELSEWHERE("其他政策已有同样规定的规则", "a rule whose say other policies have too"),
    /** A rule that never changes the outcome, as others always raise it as far. */
    NEVER_DECIDES("从不单独改变结论的规则", "a rule that never changes the outcome by itself"),
    /** Stated facts that no rule in force reads to decide. */
    NOT_ASKED("没有规则要问的事项", "stated facts that no rule asks for");

    private final Text label;

    Kind(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
