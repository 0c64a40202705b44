package org.luohu.problem;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.luohu.text.Text;

/**
 * One thing wrong with an input: what, where and what to write instead.
 *
 * @param code a stable name, {@code room/kind}, such as {@code application/unknown-key}
 * @param place where it stands
 * @param message what is wrong, in lower case without a full stop, the reader's words in backticks
 * @param help how to mend it, one line each; may be empty
 */
public record Problem(String code, Place place, Text message, List<Text> help)
    implements Serializable {

  /** The order in which a reader meets problems: by file, line and column. */
  public static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.place().source())
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column());

  /** Copies the help in. */
  public Problem {
    help = List.copyOf(help);
  }

  /** A problem with its mend. */
  public static Problem of(String code, Place place, Text message, Text... help) {
    return new Problem(code, place, message, List.of(help));
  }
}
