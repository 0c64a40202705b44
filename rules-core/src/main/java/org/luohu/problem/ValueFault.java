package org.luohu.problem;

import java.util.List;
import org.luohu.text.Text;

/**
 * Why a value cannot be stated.
 *
 * @param kind the second half of the problem's code, such as {@code unknown-value}
 * @param message what is wrong, the writer's words in backticks
 * @param help how to mend it, one line each; may be empty
 */
public record ValueFault(String kind, Text message, List<Text> help) {

  /** Copies the help in. */
  public ValueFault {
    help = List.copyOf(help);
  }
}
