package org.luohu.proof;

import java.util.List;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/**
 * What proofs about one period stand on: its families, what is decided of them, and the public way
 * to confirm it.
 */
final class Ground {

  private final Period period;
  private final Service service;
  private final PolicyLibrary library;
  private final Rulings rulings;

  Ground(Period period, Service service, PolicyLibrary library) {
    this.period = period;
    this.service = service;
    this.library = library;
    this.rulings =
        new Rulings(period.families(service, period.policies()), service, period.policies());
  }

  Period period() {
    return period;
  }

  Service service() {
    return service;
  }

  PolicyLibrary library() {
    return library;
  }

  Rulings rulings() {
    return rulings;
  }

  Clauses clauses() {
    return rulings.clauses();
  }

  boolean has(Policy policy) {
    return period.policies().contains(policy);
  }

  /** The rules of a version. */
  List<Voice> voices(Policy policy) {
    return rulings.voices(policy);
  }

  Specimens specimens() {
    return new Specimens(service, rulings.families());
  }

  /** The public way, with the library as it is. */
  Bench bench() {
    return service.bench().apply(library);
  }
}
