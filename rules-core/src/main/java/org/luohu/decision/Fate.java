package org.luohu.decision;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * What becomes of an original at a step of the procedure.
 *
 * @param at the name of the step
 * @param act what is done with it
 * @param by who does it
 * @param part the part with which it is done; null for the whole of what is held
 */
public record Fate(String at, Act act, Party by, @Nullable Part part) {

  /** What is done with an original. */
  public enum Act implements Choice {
    /** Kept by whoever takes it in (暂留、留存). */
    KEEP("留存", "keep"),
    /** Handed back to the applicant. */
    RETURN("退还", "hand back"),
    /** Collected and destroyed. */
    DESTROY("收缴销毁", "destroy");

    private final Text label;

    Act(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** A part of a medical birth certificate. */
  public enum Part implements Choice {
    /** The page that the family keeps. */
    MAIN_PAGE("正页", "main page"),
    /** The page that the police keep. */
    COUNTERFOIL("副页", "counterfoil");

    private final Text label;

    Part(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
