package org.luohu.memo;

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
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.domain.DateDomain;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/**
 * Draws the signatures of families before one set of policies. What no rule, field of application,
 * material or presumption looks at is left out; numbers are cut at the rules' own thresholds;
 * regions are told apart by the areas that the policies name and by which of the family's regions
 * lie together. Thread-safe.
 */
public final class Sketcher {

  private static final Object NOT_LOOKED_AT = new Object();
  private static final int FEW = 32;

  private final ServiceDescription service;
  private final BitSet looked = new BitSet();
  private final BitSet compared = new BitSet();
  private final List<Dated> dated = new ArrayList<>();
  private final SortedSet<String> papers;
  private final RegionSketches regions;
  private final World world;

  /** A property that follows from a day, with the numbers that rules compare it with. */
  private record Dated(Property<?> property, List<Object> thresholds) {}

  /**
   * A sketcher for some policies of a service.
   *
   * @param constants what their rules compare each property with, by {@code Type.name}
   * @param areas the region codes that their fields of application name
   * @param facts the keys of the stated facts that they look at otherwise
   * @param papers the codes of the materials that they know
   * @param world the regions and calendars that there are
   */
  public Sketcher(
      Service service,
      Map<String, SortedSet<Object>> constants,
      Set<String> areas,
      Set<String> facts,
      Set<String> papers,
      World world) {
    this.service = ServiceDescription.of(service);
    this.world = world;
    Vocabulary vocabulary = this.service.vocabulary();
    for (Property<?> property : vocabulary.properties()) {
      SortedSet<Object> thresholds = constants.get(property.qualifiedName());
      if (thresholds != null) {
        look(property.inputs());
        compare(property.inputs());
        if (property.inputs().stream().anyMatch(this::day)) {
          dated.add(new Dated(property, List.copyOf(thresholds)));
        }
      }
    }
    facts.forEach(key -> vocabulary.statedFact(key).ifPresent(fact -> looked.set(fact.index())));
    look(this.service.jurisdiction().inputs());
    compare(this.service.jurisdiction().inputs());
    look(this.service.choices().chosen());
    look(this.service.choices().inputs());
    vocabulary.presumptions().forEach(presumption -> look(presumption.from()));
    this.papers = Collections.unmodifiableSortedSet(new TreeSet<>(papers));
    regions = new RegionSketches(areas, world.regions());
  }

  private void look(List<StatedFact<?>> facts) {
    facts.forEach(fact -> looked.set(fact.index()));
  }

  /** Whether a fact is a day other than that of filing. */
  private boolean day(StatedFact<?> fact) {
    return Domain.of(fact) instanceof DateDomain && fact != service.day();
  }

  /** Notes the regions among facts that are looked at together. */
  private void compare(List<StatedFact<?>> together) {
    List<StatedFact<?>> regions =
        together.stream().filter(fact -> Domain.of(fact) instanceof RegionDomain).toList();
    if (regions.size() > 1) {
      regions.forEach(fact -> compared.set(fact.index()));
    }
  }

  /**
   * The signature of a family, or null where it cannot be told apart by one: such a family is to be
   * decided for itself.
   *
   * @param stated what it states, by {@link Application#byIndex}
   */
  public @Nullable Signature signature(Application application, @Nullable Object[] stated) {
    Tokens tokens = new Tokens(stated.length + FEW);
    RegionSketches.Sketch sketch = regions.sketch(tokens);
    List<String> ethnicities = new ArrayList<>(3);
    List<StatedFact<?>> facts = service.vocabulary().statedFacts();
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
      if (value instanceof Region region) {
        sketch.add(region, compared.get(i));
      } else if (value instanceof LocalDate) {
        tokens.add(true);
      } else if (value instanceof String name
          && Domain.of(facts.get(i)) instanceof EthnicityDomain) {
        tokens.add(ethnicity(name, ethnicities));
      } else {
        tokens.add(value);
      }
    }
    Region from = service.jurisdiction().from().apply(application);
    for (Region target : service.choices().targets(application)) {
      sketch.relate(application.filedAt(), target);
      if (from != null && !from.equals(application.filedAt())) {
        sketch.relate(from, target);
      }
    }
    if (!days(tokens, stated) || !sketch.finish()) {
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
    return new Signature(tokens.toArray());
  }

  /**
   * Adds what rules see of days, and tells whether all days were stated that they look at; the
   * borders of an unknown one lie differently from day to day.
   */
  private boolean days(Tokens tokens, @Nullable Object[] stated) {
    Completion family = new Told(stated, world);
    for (Dated each : dated) {
      for (StatedFact<?> input : each.property().inputs()) {
        if (stated[input.index()] == null && day(input)) {
          return false;
        }
      }
      Object value = derived(each.property(), family);
      tokens.add(
          value instanceof Integer number ? (Object) between(number, each.thresholds()) : value);
    }
    return true;
  }

  /** The value, or null where it follows from a fact that is not stated. */
  private static @Nullable Object derived(Property<?> property, Completion family) {
    try {
      return property.derive(family);
    } catch (NotStated e) {
      return null;
    }
  }

  private static Object ethnicity(String name, List<String> seen) {
    if (name.equals(EthnicityDomain.NONE)
        || name.equals(EthnicityDomain.HAN)
        || name.equals(EthnicityDomain.HAN)) {
      return name;
    }
    int number = seen.indexOf(name);
    if (number < 0) {
      number = seen.size();
      seen.add(name);
    }
    return number;
  }

  /** The place of a number among thresholds: even between two, odd on one. */
  private static Integer between(int number, List<Object> thresholds) {
    int place = 0;
    for (Object each : thresholds) {
      int threshold = (Integer) each;
      if (number < threshold) {
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
  private Standing standing(StatedFact<?> fact, @Nullable Object[] stated) {
    Completion family = new Told(stated, world);
    for (Constraint constraint : service.vocabulary().constraintsOn(fact)) {
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
  private record Told(@Nullable Object[] stated, World world) implements Completion {
    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(StatedFact<T> fact) {
      Object value = stated[fact.index()];
      if (value == null) {
        throw new NotStated();
      }
      return (T) value;
    }
  }

  /** A derivation met a fact that is not stated. */
  private static final class NotStated extends RuntimeException {
    NotStated() {
      super(null, null, false, false);
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
