package org.luohu.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.luohu.domain.RegionDomain;
import org.luohu.drl.Expression;
import org.luohu.region.Region;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * By what a set of policies tells values apart.
 *
 * @param byProperty the constants that rules, and conditions beside them, compare each property
 *     with
 * @param areas the areas that they name, in fields of application and in rules, each with those it
 *     lies in
 */
public record RuleConstants(Map<String, SortedSet<Object>> byProperty, Set<String> areas) {

  /** The constants of these policies. */
  public static RuleConstants of(List<Policy> policies) {
    Map<String, SortedSet<Object>> byProperty = new TreeMap<>();
    Set<String> named = new TreeSet<>();
    for (Policy policy : policies) {
      policy.manifest().applies().counter().forEach(region -> named.add(region.code()));
      policy.manifest().applies().target().stream().map(Region::code).forEach(named::add);
      Consumer<Expression.Comparison> add =
          comparison ->
              byProperty
                  .computeIfAbsent(comparison.property().qualifiedName(), name -> new TreeSet<>())
                  .addAll(comparison.constants());
      policy.rules().forEach(rule -> rule.forEachComparison(add));
      policy.notEncoded().forEachComparison(add);
      policy.manifest().leavesOpen().forEach(open -> open.when().forEachComparison(add));
    }
    return new RuleConstants(byProperty, RegionDomain.areas(named, byProperty.values()));
  }

  /**
   * With the values stated, everything by which an application can be told from another; in the
   * bundled world.
   */
  public Landmarks landmarks(Map<StatedFact<?>, Object> statements) {
    return landmarks(statements, World.bundled());
  }

  /** With the values stated, everything by which an application can be told from another. */
  public Landmarks landmarks(Map<StatedFact<?>, Object> statements, World world) {
    return new Landmarks(byProperty, areas, statements::get, statements.values(), world);
  }
}
