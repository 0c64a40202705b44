package org.luohu.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What a change of law changes: in words, and for whom.
 *
 * @param before what was compared, as it is named
 * @param after with what
 * @param changes what is written differently
 * @param groups the families decided differently, those who lose first; at most {@link #SHOWN}
 * @param more how many groups more there are
 * @param remarks what could not be compared
 * @param recount what the two laws make of applications that were given; null where none were
 */
public record DiffReport(
    String before,
    String after,
    List<Change> changes,
    List<DiffGroup> groups,
    int more,
    List<Text> remarks,
    @Nullable Recount recount) {

  /** How many groups are shown. */
  public static final int SHOWN = 10;

  /** Copies the collections in. */
  public DiffReport {
    changes = List.copyOf(changes);
    groups = List.copyOf(groups);
    remarks = List.copyOf(remarks);
  }

  /**
   * Whether every family is proved to be decided alike: the same outcome, findings and materials.
   */
  public boolean equal() {
    return groups.isEmpty() && remarks.isEmpty();
  }

  /** The same report with what the two laws make of applications that were given. */
  public DiffReport over(Recount given) {
    return new DiffReport(before, after, changes, groups, more, remarks, given);
  }
}
