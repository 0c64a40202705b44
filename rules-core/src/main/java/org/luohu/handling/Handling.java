package org.luohu.handling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a case has come.
 *
 * @param next what is to be done now; empty where the case is closed
 * @param overdue what ought to have been done before today
 * @param dueSoon what is to be done by the end of the next working day
 * @param originals where each original is, by the material's code
 * @param handBackNow what is handed back with the step that is next
 * @param rejected whether the step that decides said no
 * @param closed whether nothing is left to do
 */
public record Handling(
    List<Task> next,
    List<Task> overdue,
    List<Task> dueSoon,
    Map<String, Whereabouts> originals,
    List<HandBack> handBackNow,
    boolean rejected,
    boolean closed) {
  /** Copies the collections in. */
  public Handling {
    next = List.copyOf(next);
    overdue = List.copyOf(overdue);
    dueSoon = List.copyOf(dueSoon);
    originals = Collections.unmodifiableMap(new LinkedHashMap<>(originals));
    handBackNow = List.copyOf(handBackNow);
  }
}
