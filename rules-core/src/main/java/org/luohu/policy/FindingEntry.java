package org.luohu.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What a finding code says.
 *
 * @param code the code
 * @param text what it says
 * @param to whom or where to turn to
 * @param remedy what would open the way
 * @param earliest from when it no longer stands in the way; null where years do not help
 * @param basis the law it rests on
 */
public record FindingEntry(
    String code,
    Text text,
    @Nullable Text to,
    @Nullable Text remedy,
    @Nullable Earliest earliest,
    List<Citation> basis) {
  /** Copies the collections in. */
  public FindingEntry {
    basis = List.copyOf(basis);
  }
}
