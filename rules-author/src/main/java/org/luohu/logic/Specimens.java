package org.luohu.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.luohu.application.ApplicationText;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;

/**
 * Finds the smallest family that shows something: among all families one that differs from a plain
 * one in as few facts as it can, and of its facts only those without which the public decision
 * would not show it any more.
 */
public final class Specimens {

  private final ServiceDescription service;
  private final Families families;

  public Specimens(Service service, Families families) {
    this.service = ServiceDescription.of(service);
    this.families = families;
  }

  /**
   * A family for which some propositions are true; empty where there is none.
   *
   * @param propositions what has to be true of it
   * @param shows whether the decision of an application file shows the thing
   * @throws IllegalStateException if the solver found a family of which the public decision does
   *     not show it, which is a fault of this program
   */
  public Optional<Specimen> smallest(
      Collection<Integer> propositions, Bench bench, Predicate<Decision> shows) {
    return smallest(
        propositions,
        family -> {
          Decision decision = bench.decide(ApplicationText.of(service, family));
          return shows.test(decision) ? Optional.of(decision) : Optional.empty();
        });
  }

  /**
   * Likewise, for what takes more than one decision to show; asked first of a family of which
   * everything is stated.
   */
  public Optional<Specimen> smallest(
      Collection<Integer> propositions,
      Function<Map<StatedFact<?>, Object>, Optional<Decision>> shows) {
    return smallest(propositions, Set.of(), shows);
  }

  /**
   * Likewise.
   *
   * @param told facts that are told in any case, as they are what it is about
   */
  public Optional<Specimen> smallest(
      Collection<Integer> propositions,
      Set<StatedFact<?>> told,
      Function<Map<StatedFact<?>, Object>, Optional<Decision>> shows) {
    Set<StatedFact<?>> kept = new HashSet<>(service.required());
    kept.addAll(told);
    if (!families.clauses().satisfiable(propositions)) {
      return Optional.empty();
    }
    Map<StatedFact<?>, Object> family = plainest(propositions);
    Specimen whole = confirmed(family, shows);
    Map<StatedFact<?>, Object> few = sufficient(family, families.clauses().and(propositions), kept);
    Specimen specimen = confirmed(few, shows);
    if (specimen == null) {
      few = family;
      specimen = whole;
    }
    if (specimen == null) {
      throw new IllegalStateException(
          "found by proof and not confirmed by a decision:\n"
              + ApplicationText.of(service, family));
    }
    return Optional.of(reduced(few, kept, specimen, shows));
  }

  /**
   * Settles fact by fact on the plain value, else on the first that goes with what is settled; the
   * solver has found a family for the propositions.
   */
  private Map<StatedFact<?>, Object> plainest(Collection<Integer> propositions) {
    List<Integer> kept = new ArrayList<>(propositions);
    Map<StatedFact<?>, Object> family = new LinkedHashMap<>();
    Map<StatedFact<?>, Object> found = families.found();
    for (StatedFact<?> fact : families.facts()) {
      List<Object> values = new ArrayList<>(families.values(fact));
      Object plain = service.plain().value(fact, values, family);
      values.remove(plain);
      values.add(0, plain);
      for (Object value : values) {
        kept.add(families.has(fact, families.values(fact).indexOf(value)));
        boolean known = value.equals(found.get(fact));
        if (known || families.clauses().satisfiable(kept)) {
          found = known ? found : families.found();
          family.put(fact, value);
          break;
        }
        kept.remove(kept.size() - 1);
      }
    }
    return found;
  }

  /** Of a family the facts that suffice to prove the proposition, and those to be kept. */
  private Map<StatedFact<?>, Object> sufficient(
      Map<StatedFact<?>, Object> family, int proposition, Set<StatedFact<?>> kept) {
    Set<StatedFact<?>> needed =
        new HashSet<>(Implicant.around(family, proposition, families).values().keySet());
    needed.addAll(kept);
    Map<StatedFact<?>, Object> few = new LinkedHashMap<>(family);
    few.keySet().retainAll(needed);
    return few;
  }

  /** Leaves out halves, quarters and so on down to single facts, as long as it still shows. */
  private Specimen reduced(
      Map<StatedFact<?>, Object> family,
      Set<StatedFact<?>> kept,
      Specimen whole,
      Function<Map<StatedFact<?>, Object>, Optional<Decision>> shows) {
    List<StatedFact<?>> left = new ArrayList<>(family.keySet());
    left.removeAll(kept);
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
      Map<StatedFact<?>, Object> family,
      Function<Map<StatedFact<?>, Object>, Optional<Decision>> shows) {
    families.clauses().budget().check();
    String file = ApplicationText.of(service, family);
    try {
      return shows.apply(family).map(decision -> new Specimen(file, decision)).orElse(null);
    } catch (ProblemsException e) {
      return null;
    }
  }
}
