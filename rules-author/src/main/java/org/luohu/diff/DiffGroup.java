package org.luohu.diff;

import java.time.LocalDate;
import java.util.List;
import org.luohu.decision.Outcome;
import org.luohu.logic.Specimen;
import org.luohu.logic.Utterance;
import org.luohu.text.Text;

/**
 * Families decided differently by one change of law.
 *
 * @param before the outcome before
 * @param after the outcome after; the same where only findings or materials differ
 * @param policy the policy, {@code region/matter}, whose rule changed; empty where no single rule
 *     did it
 * @param causes the rule that made the difference first; after it the one, if any, that takes its
 *     place
 * @param condition who they are, in the properties that these rules look at
 * @param unless the rules by which others who meet the condition are decided otherwise; {@code
 *     uncovered} where no rule covers them
 * @param exact whether the condition and {@code unless} describe them exactly
 * @param day a day of filing on which it is so
 * @param family the smallest of them, as decided after the change
 * @param lost the findings and materials no longer said of it
 * @param gained those now said of it
 */
public record DiffGroup(
    Outcome before,
    Outcome after,
    String policy,
    List<Cause> causes,
    List<Text> condition,
    List<String> unless,
    boolean exact,
    LocalDate day,
    Specimen family,
    List<Utterance> lost,
    List<Utterance> gained) {

  /** Copies the lists in. */
  public DiffGroup {
    causes = List.copyOf(causes);
    condition = List.copyOf(condition);
    unless = List.copyOf(unless);
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
  }

  /** The rule that made the difference; empty where no single rule did it. */
  public String rule() {
    return causes.isEmpty() ? "" : causes.get(0).rule();
  }

  /** Whether the outcome is graver than it was. */
  public boolean loses() {
    return after.compareTo(before) > 0;
  }

  /** Whether the outcome is what it was, and only findings or materials differ. */
  public boolean sameOutcome() {
    return before == after;
  }
}
