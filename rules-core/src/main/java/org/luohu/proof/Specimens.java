package org.luohu.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.luohu.decision.Decision;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;

/**
 * Finds the smallest family that shows something: among all families one that differs from a plain one in as few
 * facts as it can, and of its facts only those without which the public decision would not show it any more.
 */
final class Specimens {

  private final Service service;
  private final Families families;

  Specimens(Service service, Families families) {
    this.service = service;
    this.families = families;
  }

  /**
   * A family for which some propositions are true; empty where there is none.
   *
   * @param propositions what has to be true of it
   * @param shows whether the decision of an application file shows the thing
   * @throws IllegalStateException if the solver found a family of which the public decision does not show it,
   *     which is a fault of this program
   */
  Optional<Specimen> smallest(Collection<Integer> propositions, Bench bench, Predicate<Decision> shows) {
    return smallest(propositions, file -> {
      Decision decision = bench.decide(file);
      return shows.test(decision) ? Optional.of(decision) : Optional.empty();
    });
  }

  /** Likewise, for what takes more than one decision to show. */
  Optional<Specimen> smallest(Collection<Integer> propositions, Function<String, Optional<Decision>> shows) {
    if (!families.clauses().satisfiable(propositions)) {
      return Optional.empty();
    }
    Map<StatedFact<?>, Object> family = plainest(propositions);
    Specimen whole = confirmed(family, shows);
    if (whole == null) {
      throw new IllegalStateException("found by proof and not confirmed by a decision:\n" + service.file().apply(family));
    }
    return Optional.of(reduced(family, whole, shows));
  }

  private Map<StatedFact<?>, Object> plainest(Collection<Integer> propositions) {
    List<Integer> kept = new ArrayList<>(propositions);
    for (StatedFact<?> fact : families.facts()) {
      List<Object> values = families.values(fact);
      int plain = families.has(fact, values.indexOf(service.plain().apply(fact, values)));
      kept.add(plain);
      if (!families.clauses().satisfiable(kept)) {
        kept.remove(kept.size() - 1);
      }
    }
    families.clauses().satisfiable(kept);
    return families.found();
  }

  /** Leaves out halves, quarters and so on down to single facts, as long as it still shows. */
  private Specimen reduced(Map<StatedFact<?>, Object> family, Specimen whole, Function<String, Optional<Decision>> shows) {
    List<StatedFact<?>> left = new ArrayList<>(family.keySet());
    left.removeAll(service.required());
    Specimen smallest = whole;
    for (int size = left.size() / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2) {
      for (int at = left.size(); at > 0; at -= size) {
        List<StatedFact<?>> chunk = List.copyOf(left.subList(Math.max(0, at - size), at));
        Map<StatedFact<?>, Object> fewer = new LinkedHashMap<>(family);
        fewer.keySet().removeAll(chunk);
        Specimen specimen = confirmed(fewer, shows);
        if (specimen != null) {
          smallest = specimen;
          family = fewer;
          left.removeAll(chunk);
        }
      }
    }
    return smallest;
  }

  private @org.jspecify.annotations.Nullable Specimen confirmed(
      Map<StatedFact<?>, Object> family, Function<String, Optional<Decision>> shows) {
    String file = service.file().apply(family);
    try {
      return shows.apply(file).map(decision -> new Specimen(file, decision)).orElse(null);
    } catch (ProblemsException e) {
      return null;
    }
  }
}
