package org.luohu.application;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/** What is stated, as an application file in YAML: what an application is read from, written. */
public final class ApplicationText {

  private final ServiceDescription service;
  private final Map<StatedFact<?>, Object> stated;
  private final NestedKeys keys = new NestedKeys();

  private ApplicationText(Service service, Map<StatedFact<?>, Object> stated) {
    this.service = ServiceDescription.of(service);
    this.stated = stated;
  }

  /**
   * The file that states these facts, but for those that a check of the service refuses: where a
   * reader would, nothing follows from them.
   */
  public static String of(Service service, Map<StatedFact<?>, Object> stated) {
    ApplicationText file = new ApplicationText(service, stated);
    Set<StatedFact<?>> refused = file.refused();
    file.service.vocabulary().statedFacts().stream()
        .filter(fact -> !refused.contains(fact))
        .forEach(file::state);
    return file.keys.toString();
  }

  private Set<StatedFact<?>> refused() {
    Application.Builder builder = Application.builder(service);
    service.vocabulary().statedFacts().forEach(fact -> copy(builder, fact));
    Application application = builder.unchecked();
    return service.checks().stream()
        .filter(check -> check.message().apply(application) != null)
        .<StatedFact<?>>map(Check::at)
        .collect(Collectors.toSet());
  }

  @SuppressWarnings("unchecked")
  private <T> void copy(Application.Builder builder, StatedFact<T> fact) {
    builder.state(fact, (T) stated.get(fact));
  }

  private <T> void state(StatedFact<T> fact) {
    @SuppressWarnings("unchecked")
    T value = (T) stated.get(fact);
    String written = value == null ? null : written(fact, value);
    if (written != null) {
      keys.put(fact.key(), written);
    }
  }

  /** How a value stands in a file; null for what follows from another line or nobody can state. */
  private <T> @Nullable String written(StatedFact<T> fact, T value) {
    if (value.equals(Region.NONE) || Domain.of(fact).fault(value).isPresent()) {
      return null;
    }
    for (Presence presence : service.presences()) {
      if (presence.exists() == fact) {
        return value.equals(true) ? null : fact.code(value);
      }
      if (presence.covers(fact) && Boolean.FALSE.equals(stated.get(presence.exists()))) {
        return null;
      }
    }
    for (ServiceDescription.Dated dated : service.dated()) {
      if (dated.happened() == fact && value.equals(true)) {
        return Objects.toString(stated.get(service.day())); // any day up to then would do
      }
    }
    String code = fact.code(value);
    return value instanceof Region ? '"' + code + '"' : code;
  }
}
