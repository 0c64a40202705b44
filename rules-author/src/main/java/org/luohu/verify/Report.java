package org.luohu.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is proved of a library over all families.
 *
 * @param faults what is wrong, by version and rule
 * @param notes what an author should know, by kind and day
 * @param versions how many versions were looked at
 * @param rules how many rules they have
 * @param periods how many stretches of days with the same versions in force
 * @param unproved the versions of which not all was proved, as the time was over or the memory too
 *     small
 */
public record Report(
    List<Disproof> faults,
    List<Note> notes,
    int versions,
    int rules,
    int periods,
    List<String> unproved) {

  /** Nothing proved of nothing. */
  public static final Report NOTHING = new Report(List.of(), List.of(), 0, 0, 0, List.of());

  /** Copies the lists in. */
  public Report {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
    unproved = List.copyOf(unproved);
  }

  /** This and what was proved of other versions. */
  public Report and(Report other) {
    return new Report(
        Stream.concat(faults.stream(), other.faults.stream()).toList(),
        Stream.concat(notes.stream(), other.notes.stream()).toList(),
        versions + other.versions,
        rules + other.rules,
        periods + other.periods,
        Stream.concat(unproved.stream(), other.unproved.stream()).toList());
  }

  /** Whether all was proved and no fault was found. */
  public boolean clean() {
    return faults.isEmpty() && unproved.isEmpty();
  }
}
