package org.luohu.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;

/**
 * What is settled of an applicant so far, fact by fact; no truth about all applicants is broken.
 */
final class Settled {

  private final ServiceDescription service;
  private final Map<StatedFact<?>, Object> settled;

  Settled(Service service, Map<StatedFact<?>, Object> given) {
    this.service = ServiceDescription.of(service);
    this.settled = new LinkedHashMap<>(given);
  }

  /** What is settled; a view. */
  Map<StatedFact<?>, Object> facts() {
    return settled;
  }

  /** The values that a fact can have, as far as places tell them apart. */
  List<Object> values(StatedFact<?> fact, List<?> places) {
    Landmarks landmarks = new Landmarks(new TreeMap<>(), Set.of(), settled::get, places);
    return new ArrayList<>(Domain.of(fact).representatives(landmarks));
  }

  /** Settles a fact on the first of some values that goes with the others; null where none does. */
  @Nullable Object settle(StatedFact<?> fact, List<Object> inTurn) {
    for (Object value : inTurn) {
      settled.put(fact, value);
      if (holds(fact)) {
        return value;
      }
      settled.remove(fact);
    }
    return null;
  }

  /** Whether what is settled breaks no truth that speaks of a fact. */
  private boolean holds(StatedFact<?> fact) {
    return service.vocabulary().constraintsOn(fact).stream()
        .filter(constraint -> settled.keySet().containsAll(constraint.inputs()))
        .allMatch(constraint -> constraint.holds().test(completion()));
  }

  private Completion completion() {
    return new Completion() {
      @Override
      @SuppressWarnings("unchecked") // a value of the fact's own domain
      public <T> T get(StatedFact<T> fact) {
        return (T) Objects.requireNonNull(settled.get(fact));
      }
    };
  }
}
