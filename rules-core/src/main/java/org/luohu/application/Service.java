package org.luohu.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * What applications to one service state and what is checked of them.
 *
 * @param id the service's name in files, such as {@code newborn}
 * @param vocabulary what applicants state and rules see
 * @param day the day of filing (申报日)
 * @param counter the counter's region (受理地)
 * @param required the facts without which there is no application, day and counter among them
 * @param presences the sections that speak of someone who may not exist
 * @param dated facts that are stated by the day on which they happened
 * @param sectionHelp how to write a section where something else stands in its place, by its key
 * @param checks what is checked beyond the vocabulary's truths
 */
public record Service(
    String id,
    Vocabulary vocabulary,
    StatedFact<LocalDate> day,
    StatedFact<Region> counter,
    List<StatedFact<?>> required,
    List<Presence> presences,
    List<Dated> dated,
    Map<String, Text> sectionHelp,
    List<Check> checks) {

  /**
   * A fact and the day on which it happened, which share a key in files.
   *
   * @param happened whether it happened; stated by the day, or by the domain's word for no
   * @param day the day
   */
  public record Dated(StatedFact<Boolean> happened, StatedFact<LocalDate> day) {}

  /** Copies the collections in. */
  public Service {
    required = List.copyOf(required);
    presences = List.copyOf(presences);
    dated = List.copyOf(dated);
    sectionHelp = Map.copyOf(sectionHelp);
    checks = List.copyOf(checks);
  }
}
