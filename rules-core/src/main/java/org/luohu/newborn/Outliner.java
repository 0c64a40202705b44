package org.luohu.newborn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.facts.Follows;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;

/**
 * Draws the outlines of families before one set of policies. What no rule, field of application,
 * material or presumption looks at is left out; numbers are cut at the rules' own thresholds;
 * regions are told apart by the areas that the policies name and by which of the family's regions
 * lie together. Thread-safe.
 */
public final class Outliner {

  private static final Object NOT_LOOKED_AT = new Object();
  private static final int FEW = 32;
  private static final Follows[] FOLLOWS = Follows.values();

  private final BitSet looked = new BitSet();
  private final BitSet compared = new BitSet();
  private final List<@Nullable Integer> years;
  private final List<@Nullable Integer> days;
  private final SortedSet<String> papers;
  private final RegionSketches regions;

  /**
   * An outliner for some policies.
   *
   * @param constants what their rules compare each property with, by {@code Type.name}
   * @param areas the region codes that their fields of application name
   * @param facts the keys of the stated facts that they look at otherwise
   * @param papers the codes of the materials that they know
   */
  public Outliner(
      Map<String, SortedSet<Object>> constants,
      Set<String> areas,
      Set<String> facts,
      Set<String> papers) {
    for (Property<?> property : Newborn.VOCABULARY.properties()) {
      if (constants.containsKey(property.qualifiedName())) {
        property.inputs().forEach(fact -> looked.set(fact.index()));
        compare(property.inputs());
      }
    }
    compare(Newborn.ALWAYS_LOOKED_AT);
    facts.forEach(
        key -> Newborn.VOCABULARY.statedFact(key).ifPresent(fact -> looked.set(fact.index())));
    Newborn.ALWAYS_LOOKED_AT.forEach(fact -> looked.set(fact.index()));
    NewbornTruths.PRESUMED_FROM.forEach(fact -> looked.set(fact.index()));
    years = thresholds(constants, "Child.ageYears");
    days = thresholds(constants, "Child.ageDays");
    this.papers = Collections.unmodifiableSortedSet(new TreeSet<>(papers));
    regions = new RegionSketches(constants, areas);
  }

  /** Notes the regions among facts that are looked at together. */
  private void compare(List<StatedFact<?>> together) {
    List<StatedFact<?>> regions =
        together.stream().filter(fact -> fact.domain() instanceof RegionDomain).toList();
    if (regions.size() > 1) {
      regions.forEach(fact -> compared.set(fact.index()));
    }
  }

  private static List<@Nullable Integer> thresholds(
      Map<String, SortedSet<Object>> constants, String property) {
    return constants.getOrDefault(property, Collections.emptySortedSet()).stream()
        .<@Nullable Integer>map(Integer.class::cast)
        .toList();
  }

  /**
   * The outline of a family, or null where it cannot be told apart by its outline alone: such a
   * family is to be decided for itself.
   *
   * @param stated what it states, by {@link Application#byIndex}
   */
  public @Nullable Outline outline(Application application, @Nullable Object[] stated) {
    Tokens tokens = new Tokens(stated.length + FEW);
    RegionSketches.Sketch sketch = regions.sketch(tokens);
    List<String> ethnicities = new ArrayList<>(3);
    List<StatedFact<?>> facts = Newborn.VOCABULARY.statedFacts();
    for (int i = 0; i < stated.length; i++) {
      Object value = stated[i];
      if (!looked.get(i)) {
        Standing standing = standing(facts.get(i), stated);
        if (standing == Standing.IMPOSSIBLE) {
          return null;
        }
        if (standing == Standing.IDLE) {
          tokens.add(NOT_LOOKED_AT);
          continue;
        }
      }
      if (value instanceof org.luohu.region.Region region) {
        sketch.add(region, compared.get(i));
      } else if (value instanceof LocalDate) {
        tokens.add(true);
      } else if (value instanceof String ethnicity) {
        tokens.add(ethnicity(ethnicity, ethnicities));
      } else {
        tokens.add(value);
      }
    }
    for (Follows follow : FOLLOWS) {
      sketch.relate(application.filedAt(), OtherChoices.target(application, follow));
    }
    if ((looked.get(StatedFacts.BORN_ON.index()) && !age(application, tokens))
        || !sketch.finish()) {
      return null;
    }
    SortedSet<String> brought = application.materials();
    if (brought == null) {
      tokens.add(null);
    } else {
      for (String paper : brought) {
        if (papers.contains(paper)) {
          tokens.add(paper);
        }
      }
    }
    return new Outline(tokens.toArray());
  }

  private static Object ethnicity(String name, List<String> seen) {
    if (name.equals(EthnicityDomain.NONE)) {
      return name;
    }
    int number = seen.indexOf(name);
    if (number < 0) {
      number = seen.size();
      seen.add(name);
    }
    return number;
  }

  /**
   * Whether the day of birth was stated; the borders of an unknown one lie differently from day to
   * day.
   */
  private boolean age(Application application, Tokens tokens) {
    LocalDate born = application.get(StatedFacts.BORN_ON);
    if (born == null) {
      return false;
    }
    LocalDate filed = application.filedOn();
    tokens.add(between(Periods.ageYears(born, filed), years));
    tokens.add(between(Periods.ageDays(born, filed), days));
    tokens.add(Periods.withinOneMonth(born, filed));
    return true;
  }

  /** The place of a number among thresholds: even between two, odd on one. */
  private static Integer between(int number, List<@Nullable Integer> thresholds) {
    int place = 0;
    for (Integer threshold : thresholds) {
      if (threshold == null || number < threshold) {
        break;
      }
      place += number == threshold ? 1 : 2;
    }
    return place;
  }

  private enum Standing {
    /** Nothing follows from it. */
    IDLE,
    /** Something might follow from it. */
    AT_WORK,
    /** It breaks a truth. */
    IMPOSSIBLE
  }

  /**
   * How a fact that nobody looks at stands: it may still say something about others, through the
   * truths of all families.
   */
  private static Standing standing(StatedFact<?> fact, @Nullable Object[] stated) {
    Completion family = new Told(stated);
    for (Constraint constraint : Newborn.VOCABULARY.constraintsOn(fact)) {
      for (StatedFact<?> input : constraint.inputs()) {
        if (input != fact && stated[input.index()] == null) {
          return Standing.AT_WORK;
        }
      }
      if (stated[fact.index()] != null && !constraint.holds().test(family)) {
        return Standing.IMPOSSIBLE;
      }
    }
    return Standing.IDLE;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Told(@Nullable Object[] stated) implements Completion {
    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T> T get(StatedFact<T> fact) {
      return (T) stated[fact.index()];
    }
  }

  /** A growing list of tokens. */
  static final class Tokens {
    private @Nullable Object[] tokens;
    private int size;

    Tokens(int capacity) {
      tokens = new Object[capacity];
    }

    void add(@Nullable Object token) {
      if (size == tokens.length) {
        tokens = Arrays.copyOf(tokens, 2 * size);
      }
      tokens[size++] = token;
    }

    @Nullable Object[] toArray() {
      return Arrays.copyOf(tokens, size);
    }
  }
}
