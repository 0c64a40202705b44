package org.luohu.forms;

import java.util.Arrays;
import org.luohu.decision.Outcome;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * The notices (文书) that a counter hands over, one for each outcome that is decided. Those with a
 * counterfoil (存根) are printed twice.
 */
public enum NoticeKind implements Choice {
  /** 受理回执: the application is taken in. */
  RECEIPT("receipt", "受理回执", "Receipt of application", Outcome.ACCEPT, true),
  /** 一次性告知书: all that is still missing, told at once. */
  ONE_TIME("one-time", "一次性告知书", "Notice of what is missing", Outcome.SUPPLEMENT, true),
  /** 调查核实告知单: the police look into it first. */
  REVIEW("review", "调查核实告知单", "Notice of inquiry", Outcome.REVIEW, false),
  /** 转办告知单: it is filed elsewhere or otherwise. */
  REDIRECT("redirect", "转办告知单", "Notice of where to file", Outcome.REDIRECT, false),
  /** 不予受理告知书: it cannot be done, with the remedies. */
  REFUSAL("refusal", "不予受理告知书", "Notice of refusal", Outcome.REFUSE, true);

  private final String code;
  private final Text label;
  private final Outcome outcome;
  private final boolean counterfoil;

  NoticeKind(String code, String zh, String en, Outcome outcome, boolean counterfoil) {
    this.code = code;
    this.label = Text.of(zh, en);
    this.outcome = outcome;
    this.counterfoil = counterfoil;
  }

  /**
   * The notice that an outcome calls for.
   *
   * @throws IllegalArgumentException for {@link Outcome#UNDETERMINED}: nothing is decided yet
   */
  public static NoticeKind of(Outcome outcome) {
    return Arrays.stream(values())
        .filter(kind -> kind.outcome == outcome)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no notice for " + outcome));
  }

  @Override
  public String code() {
    return code;
  }

  /** Its title. */
  @Override
  public Text label() {
    return label;
  }

  /** The outcome that it tells. */
  public Outcome outcome() {
    return outcome;
  }

  /** Whether a second copy stays with the office. */
  public boolean counterfoil() {
    return counterfoil;
  }
}
