package org.luohu.diff;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * A changed rule without which families would be decided as before.
 *
 * @param way how it changed
 * @param rule its name
 */
public record Cause(Way way, String rule) {

  /** How a rule changed. */
  public enum Way implements Choice {
    /** It was not there before. */
    ADDED("新增", "new"),
    /** It is there no longer. */
    REMOVED("不再有", "no longer"),
    /** It holds for others, or says something else. */
    CHANGED("改动了", "changed");

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
