package org.luohu.render;

import java.io.IOException;
import java.io.OutputStream;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;

/**
 * Decisions one a line, as UTF-8: the members of {@link DecisionJson} with the number of the
 * application's line before them. Quick where decisions have parts in common, as those of one
 * {@code Luohu} have. For one thread.
 */
public final class DecisionLines {

  private final Fragments fragments = new Fragments();

  /**
   * Writes a decision and a line feed.
   *
   * @param number the number of the line that the application stands on, from 1
   * @param slip what the counter wrote on the application
   * @throws IOException if the stream throws it
   */
  public void write(long number, Slip slip, Decision decision, OutputStream out)
      throws IOException {
    Json.compact(out, fragments, json -> new DecisionMembers(json).write(number, slip, decision));
    out.write('\n');
  }
}
