package org.luohu.mutation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.ApplicationText;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.cases.Answer;
import org.luohu.deciding.DecisionMaker;
import org.luohu.decision.Outcome;
import org.luohu.input.ApplicationReader;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * Makes of a family found by proof a neighbour of a case: the case with as few facts changed as
 * will do.
 */
final class FamilySearch {

  private final ServiceDescription service;
  private final DecisionMaker judge;
  private final DecisionMaker mutated;
  private final Exhibit example;
  private final Map<StatedFact<?>, Object> stated;

  FamilySearch(Service service, DecisionMaker judge, DecisionMaker mutated, Exhibit example) {
    this.service = ServiceDescription.of(service);
    this.judge = judge;
    this.mutated = mutated;
    this.example = example;
    this.stated = example.policyCase().application().stated();
  }

  /** What is known of an example's family, presumptions included. */
  Map<StatedFact<?>, Object> known() {
    Map<StatedFact<?>, Object> known = new HashMap<>();
    for (StatedFact<?> fact : service.vocabulary().statedFacts()) {
      Object value = example.situation().value(fact);
      if (value != null) {
        known.put(fact, value);
      }
    }
    return known;
  }

  /** The neighbour; null where the family is decided alike after all. */
  @Nullable KillingFamily neighbour(Map<StatedFact<?>, Object> found) {
    KillingFamily neighbour = smallest(stated, changes(found));
    return neighbour != null ? neighbour : smallest(Map.of(), found);
  }

  /** What was stated with some facts changed: as few of them as show something. */
  private @Nullable KillingFamily smallest(
      Map<StatedFact<?>, Object> from, Map<StatedFact<?>, Object> changes) {
    KillingFamily family = shown(from, changes);
    Map<StatedFact<?>, Object> left = changes;
    for (StatedFact<?> fact :
        family == null ? List.<StatedFact<?>>of() : List.copyOf(changes.keySet())) {
      Map<StatedFact<?>, Object> fewer = new LinkedHashMap<>(left);
      fewer.remove(fact);
      KillingFamily smaller = shown(from, fewer);
      if (smaller != null) {
        left = fewer;
        family = smaller;
      }
    }
    return family;
  }

  /**
   * The found values that the example does not have, in the vocabulary's order; the example's day
   * is kept.
   */
  private Map<StatedFact<?>, Object> changes(Map<StatedFact<?>, Object> found) {
    Map<StatedFact<?>, Object> changes = new LinkedHashMap<>();
    for (StatedFact<?> fact : service.vocabulary().statedFacts()) {
      Object value = shifted(fact, found);
      if (value != null
          && fact != service.day()
          && !value.equals(example.situation().value(fact))) {
        changes.put(fact, value);
      }
    }
    return changes;
  }

  /** The found value; a day as far from the example's day of filing as it was found. */
  private @Nullable Object shifted(StatedFact<?> fact, Map<StatedFact<?>, Object> found) {
    Object value = found.get(fact);
    return value instanceof LocalDate day
        ? example
            .policyCase()
            .application()
            .filedOn()
            .minusDays(
                ChronoUnit.DAYS.between(
                    day, (LocalDate) Objects.requireNonNull(found.get(service.day()))))
        : value;
  }

  /** The facts in which a family differs from the example, in the vocabulary's order. */
  private List<StatedFact<?>> differing(Map<StatedFact<?>, Object> family) {
    return service.vocabulary().statedFacts().stream()
        .<StatedFact<?>>map(fact -> fact)
        .filter(fact -> !Objects.equals(family.get(fact), stated.get(fact)))
        .toList();
  }

  private @Nullable KillingFamily shown(
      Map<StatedFact<?>, Object> from, Map<StatedFact<?>, Object> changes) {
    Map<StatedFact<?>, Object> family = new LinkedHashMap<>(from);
    family.putAll(changes);
    if (!family.keySet().containsAll(service.required())) {
      return null;
    }
    String file = ApplicationText.of(service, family);
    try {
      Application application =
          ApplicationReader.read(
              Services.of(service),
              file.getBytes(StandardCharsets.UTF_8),
              "family.yaml",
              null,
              known -> ServiceDescription.of(known).materials(),
              World.bundled());
      Answer before = Trial.answer(judge, application, judge.situation(application));
      Answer after = Trial.answer(mutated, application, mutated.situation(application));
      boolean shows = !before.equals(after) && before.outcome() != Outcome.UNDETERMINED;
      return shows
          ? new KillingFamily(
              file, application, example.policyCase(), differing(family), before, after)
          : null;
    } catch (ProblemsException e) {
      return null;
    }
  }
}
