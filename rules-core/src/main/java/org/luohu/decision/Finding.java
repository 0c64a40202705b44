package org.luohu.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What one or more rules say of this application (审核意见). Findings of one code are merged.
 *
 * @param effect what kind of finding it is; never {@link Effect#NEED}, which becomes a {@link
 *     Material}
 * @param code its code in the policy's manifest
 * @param verdict which of the two verdicts it belongs to
 * @param text what it says
 * @param to whom or where to turn to, for a redirect
 * @param remedy what would open the way
 * @param earliest the first day on which it no longer stands in the way, where only years are
 *     wanting; null where that is not known or years do not help
 * @param basis the law it rests on
 * @param facts the facts that made it so
 * @param policy the policy version that says it
 */
public record Finding(
    Effect effect,
    String code,
    VerdictKind verdict,
    Text text,
    @Nullable Text to,
    @Nullable Text remedy,
    @Nullable LocalDate earliest,
    List<Basis> basis,
    List<Fact> facts,
    String policy) {
  /** The code of the finding that no rule covers the situation. It rests on no policy. */
  public static final String UNCOVERED = "uncovered";

  /** The code of the finding that no channel is on record. It rests on no policy. */
  public static final String NO_CHANNEL = "no-channel";

  /** The code of what is said on days on which it is not known whether a version is in force. */
  public static final String IN_FORCE_UNCERTAIN = "in-force-uncertain";

  /** One that time does not help. */
  public Finding(
      Effect effect,
      String code,
      VerdictKind verdict,
      Text text,
      @Nullable Text to,
      @Nullable Text remedy,
      List<Basis> basis,
      List<Fact> facts,
      String policy) {
    this(effect, code, verdict, text, to, remedy, null, basis, facts, policy);
  }

  /** Copies the lists in. */
  public Finding {
    basis = List.copyOf(basis);
    facts = List.copyOf(facts);
  }
}
