package org.luohu.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** A service of the counters (业务): what it is called, and what can be stated of it. Immutable. */
public sealed interface Service permits ServiceDescription {

  /** Its name in files, such as {@code newborn}. */
  String id();

  /** What it is called at a counter. */
  Text title();

  /** All that can be stated, in the order in which it is asked. */
  List<StatedFact<?>> facts();

  /** The fact that files state by a key such as {@code child.born-on}. */
  default Optional<StatedFact<?>> fact(String key) {
    return facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
  }

  /** The facts without which there is no application, day and counter among them. */
  List<StatedFact<?>> required();

  /** The day of filing (申报日). */
  StatedFact<LocalDate> day();

  /** The counter's region (受理地). */
  StatedFact<Region> counter();

  /**
   * What lies on the counter, and the facts that are read off each at once; in the order in which
   * papers are looked at.
   */
  Map<Text, List<StatedFact<?>>> papers();
}
