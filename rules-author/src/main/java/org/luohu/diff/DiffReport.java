package org.luohu.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param cases of a collection of cases, how many went from which outcome to which: {@code ACCEPT →
 *     REVIEW}
 */
public record DiffReport(
    String before,
    String after,
    List<Change> changes,
    List<DiffGroup> groups,
    int more,
    List<Text> remarks,
    SortedMap<String, Integer> cases) {

  /** How many groups are shown. */
  public static final int SHOWN = 10;

  /** In place of an outcome, that there is no decision: the filing is outside the law on record. */
  public static final String NONE = "—";

  /** Copies the collections in. */
  public DiffReport {
    changes = List.copyOf(changes);
    groups = List.copyOf(groups);
    remarks = List.copyOf(remarks);
    cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
  }

  /**
   * Whether every family is proved to be decided alike: the same outcome, findings and materials.
   */
  public boolean equal() {
    return groups.isEmpty() && remarks.isEmpty();
  }

  /** The same report with counts over a collection of cases. */
  public DiffReport over(SortedMap<String, Integer> counts) {
    return new DiffReport(before, after, changes, groups, more, remarks, counts);
  }
}
