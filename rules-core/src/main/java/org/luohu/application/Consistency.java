package org.luohu.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Contradiction;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * Stated facts that cannot all be true: what the service's checks find, and each broken truth
 * reduced to the fewest facts that break it.
 */
public final class Consistency {

  private static final Text MEND =
      Text.of("请核对这几项，改正写错的一项", "compare these and correct the wrong one");

  private final ServiceDescription service;
  private final Places places;
  private final List<Problem> problems;
  private final World world;
  private final Map<StatedFact<?>, Object> always = new HashMap<>();
  private final Map<StatedFact<?>, Object> statements;

  private Consistency(Application application, Places places, List<Problem> problems) {
    this.service = ServiceDescription.of(application);
    this.places = places;
    this.problems = problems;
    this.world = application.world();
    statements = application.stated();
    statements.remove(service.day());
    always.put(service.day(), application.filedOn());
  }

  /**
   * The application that a builder holds, of values that were checked one by one.
   *
   * @param places where each fact stands
   * @param problems takes what is wrong with facts together
   * @return the application, not to be used where there are problems; null where something required
   *     is missing
   */
  public static @Nullable Application checked(
      Application.Builder builder, Places places, List<Problem> problems) {
    return builder.checked(places, problems);
  }

  static void check(Application application, Places places, List<Problem> problems) {
    for (Check check : ServiceDescription.of(application).checks()) {
      Text message = check.message().apply(application);
      if (message != null) {
        problems.add(
            Problem.of(
                "application/" + check.kind(), places.of(check.at()), message, check.help()));
      }
    }
    new Consistency(application, places, problems).contradictions();
  }

  /** Reports one conflict, sets its facts aside, and looks again. */
  private void contradictions() {
    List<Contradiction> found = contradictions(statements);
    while (!found.isEmpty()) {
      Map<StatedFact<?>, Object> conflict = smallest(around(found.get(0)));
      report(conflict);
      statements.keySet().removeAll(conflict.keySet());
      found = contradictions(statements);
    }
  }

  private List<Contradiction> contradictions(Map<StatedFact<?>, Object> stated) {
    Map<StatedFact<?>, Object> dated = new HashMap<>(stated);
    dated.putAll(always);
    Landmarks landmarks = new Landmarks(Map.of(), Set.of(), dated::get, dated.values(), world);
    return Situation.contradictions(service.vocabulary(), dated, landmarks);
  }

  /**
   * The statements that a broken truth speaks of, and as many that are tied to them as the conflict
   * takes.
   */
  private Map<StatedFact<?>, Object> around(Contradiction contradiction) {
    Set<StatedFact<?>> near = new HashSet<>(contradiction.constraint().inputs());
    Map<StatedFact<?>, Object> stated = statedOf(near);
    while (contradictions(stated).isEmpty()) {
      for (Constraint constraint : service.vocabulary().constraints()) {
        if (!Collections.disjoint(constraint.inputs(), Set.copyOf(near))) {
          near.addAll(constraint.inputs());
        }
      }
      Map<StatedFact<?>, Object> wider = statedOf(near);
      stated = wider.size() == stated.size() ? new HashMap<>(statements) : wider;
    }
    return stated;
  }

  private Map<StatedFact<?>, Object> statedOf(Set<StatedFact<?>> facts) {
    Map<StatedFact<?>, Object> stated = new HashMap<>(statements);
    stated.keySet().retainAll(facts);
    return stated;
  }

  /** The statements without any one of which there is no conflict. */
  private Map<StatedFact<?>, Object> smallest(Map<StatedFact<?>, Object> conflict) {
    Map<StatedFact<?>, Object> left = new HashMap<>(conflict);
    for (StatedFact<?> fact : service.vocabulary().statedFacts()) {
      Object value = left.remove(fact);
      if (value != null && contradictions(left).isEmpty()) {
        left.put(fact, value);
      }
    }
    return left;
  }

  private void report(Map<StatedFact<?>, Object> conflict) {
    Text truth = contradictions(conflict).get(0).constraint().text();
    List<StatedFact<?>> facts = new ArrayList<>(conflict.keySet());
    facts.sort(
        Comparator.<StatedFact<?>>comparingInt(fact -> places.ofKey(fact).line())
            .thenComparingInt(fact -> places.ofKey(fact).column())
            .thenComparingInt(StatedFact::index));
    List<String> keys = facts.stream().map(fact -> "`" + fact.key() + "`").toList();
    String first = keys.get(0);
    String others = keys.stream().skip(1).collect(Collectors.joining(", "));
    Text message =
        others.isEmpty()
            ? Text.of(first + " 不成立：" + truth.zh(), first + " cannot be: " + truth.en())
            : Text.of(
                first + " 与 " + others + " 矛盾：" + truth.zh(),
                first + " contradicts " + others + ": " + truth.en());
    Place place = places.ofKey(facts.get(0));
    problems.add(Problem.of("application/contradiction", place, message, MEND));
  }
}
