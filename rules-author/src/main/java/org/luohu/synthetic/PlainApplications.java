package org.luohu.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.domain.RegionDomain;
import org.luohu.region.Region;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/** Applications of the plainest applicant of whom some things are given. */
public final class PlainApplications {

  private PlainApplications() {}

  /**
   * An application in which every fact is stated: as given, else as a plain applicant would. A
   * region is one of those given.
   *
   * @param given what is given, the facts that every application states among it
   */
  public static Application of(Service service, Map<StatedFact<?>, Object> given) {
    List<Object> places =
        new ArrayList<>(given.values().stream().filter(Region.class::isInstance).toList());
    Settled settled = new Settled(service, given);
    for (StatedFact<?> fact : ServiceDescription.of(service).vocabulary().statedFacts()) {
      if (!given.containsKey(fact)) {
        boolean region = Domain.of(fact) instanceof RegionDomain;
        List<Object> values = region ? new ArrayList<>(places) : settled.values(fact, places);
        values.add(0, ServiceDescription.of(service).plain().value(fact, values, settled.facts()));
        settled.settle(fact, values);
      }
    }
    return stating(service, settled.facts());
  }

  /**
   * An application in which only some facts are stated.
   *
   * @param facts the facts, those that every application states among them
   */
  public static Application stating(Service service, Map<StatedFact<?>, Object> facts) {
    Application.Builder builder = Application.builder(service);
    facts.keySet().forEach(fact -> state(builder, fact, Objects.requireNonNull(facts.get(fact))));
    return builder.unchecked();
  }

  @SuppressWarnings("unchecked") // a value of the fact's own domain
  static <T> void state(Application.Builder builder, StatedFact<T> fact, Object value) {
    builder.state(fact, (T) value);
  }
}
