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
 */
public record Report(
    List<Disproof> faults, List<Note> notes, int versions, int rules, int periods) {

  /** Copies the lists in. */
  public Report {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** This and what was proved of other versions. */
  public Report and(Report other) {
    return new Report(
        Stream.concat(faults.stream(), other.faults.stream()).toList(),
        Stream.concat(notes.stream(), other.notes.stream()).toList(),
        versions + other.versions,
        rules + other.rules,
        periods + other.periods);
  }

  /** Whether no fault was found. */
  public boolean clean() {
    return faults.isEmpty();
  }
}
