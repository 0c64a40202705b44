package org.luohu.handling;

import java.time.LocalDate;
import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * What happened at a step.
 *
 * @param step the name of the step
 * @param on the day
 * @param result what came of it
 * @param materials the codes of the originals concerned: handed in with {@link Result#DONE} of the
 *     first step (all that the decision asks for, where none is named) and {@link
 *     Result#CORRECTED}, wanting with {@link Result#INCOMPLETE}; empty otherwise
 */
public record Event(String step, LocalDate on, Result result, List<String> materials) {

  /** Copies the list in. */
  public Event {
    materials = List.copyOf(materials);
  }

  /** What came of a step. */
  public enum Result implements Choice {
    /** It was taken. */
    DONE("办了", "done"),
    /** It decided, and says yes. */
    APPROVED("同意", "approved"),
    /** It decided, and says no. */
    REJECTED("不同意", "rejected"),
    /** Papers are wanting; the applicant was told so, once and for all of them (一次告知). */
    INCOMPLETE("材料不齐，一次告知", "papers wanting, told once"),
    /** The papers that were wanting have come. */
    CORRECTED("材料补齐", "papers complete");

    private final Text label;

    Result(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
