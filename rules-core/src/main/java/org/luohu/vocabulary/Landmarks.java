package org.luohu.vocabulary;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.world.World;

/**
 * Everything by which the rules in force can tell values apart: the constants that rules compare
 * properties with, the codes that policies' fields of application name, and the values stated in
 * this application.
 *
 * @param constants the constants by property, {@code Child.ageYears} and the like
 * @param areas the areas that policies in force name, each with those it lies in
 * @param stated what was stated; null for a fact that was not
 * @param world the regions, ethnicities and calendars that there are
 */
public record Landmarks(
    Map<String, SortedSet<Object>> constants,
    Set<String> areas,
    Function<StatedFact<?>, @Nullable Object> stated,
    Collection<?> values,
    World world) {

  /** In the bundled world. */
  public Landmarks(
      Map<String, SortedSet<Object>> constants,
      Set<String> areas,
      Function<StatedFact<?>, @Nullable Object> stated,
      Collection<?> values) {
    this(constants, areas, stated, values, World.bundled());
  }

  /** The stated value of a fact, or null. */
  @SuppressWarnings("unchecked")
  public <T> @Nullable T value(StatedFact<T> fact) {
    return (T) stated.apply(fact);
  }

  /**
   * The stated value of a fact that every application states.
   *
   * @throws IllegalStateException if it was not stated
   */
  public <T> T always(StatedFact<T> fact) {
    T value = value(fact);
    if (value == null) {
      throw new IllegalStateException(fact + " is always stated");
    }
    return value;
  }

  /** The integers that rules compare a property with. */
  public Collection<Integer> thresholds(String property) {
    return constants.getOrDefault(property, java.util.Collections.emptySortedSet()).stream()
        .map(Integer.class::cast)
        .toList();
  }
}
