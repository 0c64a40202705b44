package org.luohu.diff;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * A rule that stands differently towards an application under two laws.
 *
 * @param policy its policy, {@code region/matter}
 * @param rule its name
 * @param way how it stands differently
 */
public record RuleShift(String policy, String rule, Way way) {

  /** How a rule stands differently. */
  public enum Way implements Choice {
    /** It held before and does not any more. */
    NO_MORE("不再成立", "holds no more"),
    /** It holds now and did not before. */
    NOW("现在成立", "holds now"),
    /** It holds as before and says something else. */
    SAYS_OTHER("说的不同", "says something else");

    private final Text label;

    Way(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
