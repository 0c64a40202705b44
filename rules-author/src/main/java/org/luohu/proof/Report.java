package org.luohu.proof;

import java.util.List;
import org.luohu.text.Language;

/**
 * What is proved of a library over all families.
 *
 * @param faults what is wrong, by version and rule
 * @param notes what an author should know, by kind and day
 * @param versions how many versions were looked at
 * @param rules how many rules they have
 * @param periods how many stretches of days with the same versions in force
 */
public record Report(List<Fault> faults, List<Note> notes, int versions, int rules, int periods) {

  /** Copies the lists in. */
  public Report {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** Whether no fault was found. */
  public boolean clean() {
    return faults.isEmpty();
  }

  /** The report as people read it. */
  public String text(Language language) {
    return new ReportText(language).text(this);
  }

  /** The report as one JSON object. */
  public String json() {
    return ReportJson.json(this);
  }
}
