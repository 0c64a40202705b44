package org.luohu.application;

import java.util.List;
import java.util.Optional;

/**
 * The services that a library decides.
 *
 * @param all each once; the first is meant where a file names none
 */
public record Services(List<Service> all) {

  /** Copies the list in. */
  public Services {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no service");
    }
  }

  /** These services. */
  public static Services of(Service... services) {
    return new Services(List.of(services));
  }

  /** The service that is meant where a file names none. */
  public Service first() {
    return all.get(0);
  }

  /** The service of this name. */
  public Optional<Service> get(String id) {
    return all.stream().filter(service -> service.id().equals(id)).findFirst();
  }
}
