package org.luohu.newborn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.application.Application;
import org.luohu.facts.Child;
import org.luohu.facts.Father;
import org.luohu.facts.Filing;
import org.luohu.facts.Followed;
import org.luohu.facts.Household;
import org.luohu.facts.Marriage;
import org.luohu.facts.Mother;
import org.luohu.facts.Other;
import org.luohu.facts.Parents;
import org.luohu.facts.Target;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** The vocabulary says of itself what is true. */
class VocabularyTest {

  private static final Vocabulary VOCABULARY = Newborn.VOCABULARY;
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2021, 11, 23),
          LocalDate.of(2022, 12, 8),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2026, 12, 31),
          LocalDate.of(2027, 3, 2));

  static List<FactType> factTypes() {
    return VOCABULARY.factTypes();
  }

  @Test
  void theFactTypesAreTheRecordsThatRulesSee() {
    assertEquals(
        List.of(
            Filing.class,
            Target.class,
            Child.class,
            Father.class,
            Mother.class,
            Followed.class,
            Other.class,
            Parents.class,
            Marriage.class,
            Household.class),
        VOCABULARY.factTypes().stream().<Class<?>>map(FactType::type).toList());
    for (FactType type : VOCABULARY.factTypes()) {
      assertEquals(type.type().getSimpleName(), type.name());
      assertEquals(VOCABULARY.packageName(), type.type().getPackageName());
    }
  }

  @ParameterizedTest
  @MethodSource("factTypes")
  void propertiesAreTheComponentsInOrderAndType(FactType type) {
    List<String> components =
        Stream.of(type.type().getRecordComponents())
            .map(c -> c.getName() + ": " + c.getType().getName())
            .toList();
    assertEquals(
        components,
        type.properties().stream().map(p -> p.name() + ": " + p.type().getName()).toList());
  }

  @ParameterizedTest
  @MethodSource("factTypes")
  void propertiesAreTheComponentsOfTheRecordInTheirOrder(FactType type) {
    assertEquals(
        Stream.of(type.type().getRecordComponents())
            .map(component -> component.getName() + " " + component.getType())
            .toList(),
        type.properties().stream()
            .map(property -> property.name() + " " + property.type())
            .toList());
  }

  private static List<Object> samples(Class<?> type) {
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    return type == Boolean.class
        ? List.of(true, false)
        : type == Integer.class ? List.of(7) : List.of("text");
  }

  @Test
  void indicesCountFromZero() {
    for (int i = 0; i < VOCABULARY.properties().size(); i++) {
      assertEquals(i, VOCABULARY.properties().get(i).index());
    }
    for (int i = 0; i < VOCABULARY.statedFacts().size(); i++) {
      assertEquals(i, VOCABULARY.statedFacts().get(i).index());
    }
    assertEquals(
        VOCABULARY.statedFacts().size(),
        new HashSet<>(VOCABULARY.statedFacts().stream().map(StatedFact::key).toList()).size());
  }

  private static Landmarks landmarks(Map<StatedFact<?>, Object> stated) {
    Map<String, java.util.SortedSet<Object>> constants =
        Map.of(
            "Target.province",
            new TreeSet<>(Set.<Object>of("31", "33")),
            "Child.ageYears",
            new TreeSet<>(Set.<Object>of(1, 6, 18)));
    return new Landmarks(constants, Set.of("31", "33", "3301", "34"), stated::get, stated.values());
  }

  private static Map<StatedFact<?>, Object> day(Random random) {
    Map<StatedFact<?>, Object> stated = new HashMap<>();
    stated.put(StatedFacts.FILED_ON, DAYS.get(random.nextInt(DAYS.size())));
    return stated;
  }

  private static <T> Object anyValue(StatedFact<T> fact, Landmarks landmarks, Random random) {
    List<T> values = Domain.of(fact).representatives(landmarks);
    return values.get(random.nextInt(values.size()));
  }

  /** A family of which everything is known, contradictions and all. */
  private static Map<StatedFact<?>, Object> anyFamily(Random random) {
    Map<StatedFact<?>, Object> family = day(random);
    Landmarks landmarks = landmarks(Map.copyOf(family));
    for (StatedFact<?> fact : VOCABULARY.statedFacts()) {
      if (fact != StatedFacts.FILED_ON) {
        family.put(fact, anyValue(fact, landmarks, random));
      }
    }
    return family;
  }

  /** A family that keeps every truth: values are drawn anew where a truth is broken. */
  private static Map<StatedFact<?>, Object> possibleFamily(Random random) {
    Map<StatedFact<?>, Object> family = anyFamily(random);
    Landmarks landmarks = landmarks(Map.of(StatedFacts.FILED_ON, family.get(StatedFacts.FILED_ON)));
    Reading reading = new Reading(family);
    for (int i = 0; i < 5_000; i++) {
      List<Constraint> broken =
          VOCABULARY.constraints().stream().filter(c -> !c.holds().test(reading)).toList();
      if (broken.isEmpty()) {
        return family;
      }
      List<StatedFact<?>> inputs = broken.get(random.nextInt(broken.size())).inputs();
      StatedFact<?> fact = inputs.get(random.nextInt(inputs.size()));
      family.put(fact, anyValue(fact, landmarks, random));
    }
    throw new AssertionError("no possible family was found");
  }

  /** A completion that notes what is read. */
  private static final class Reading implements Completion {
    private final Map<StatedFact<?>, Object> family;
    private final Set<StatedFact<?>> read = new HashSet<>();

    Reading(Map<StatedFact<?>, Object> family) {
      this.family = family;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(StatedFact<T> fact) {
      read.add(fact);
      return (T) family.get(fact);
    }
  }

  @Test
  void derivationsReadOnlyTheirDeclaredInputsAndEachOfThem() {
    Random random = new Random(1);
    Map<Property<?>, Set<StatedFact<?>>> read = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      Reading reading = new Reading(anyFamily(random));
      for (Property<?> property : VOCABULARY.properties()) {
        reading.read.clear();
        Object value = property.derive(reading);
        assertTrue(property.type().isInstance(value), property + " gave " + value);
        assertTrue(
            Set.copyOf(property.inputs()).containsAll(reading.read),
            property + " reads " + reading.read);
        read.computeIfAbsent(property, p -> new HashSet<>()).addAll(reading.read);
      }
    }
    for (Property<?> property : VOCABULARY.properties()) {
      assertEquals(
          Set.copyOf(property.inputs()),
          read.get(property),
          property + " declares what it never reads");
    }
  }

  @Test
  void constraintsReadOnlyTheirDeclaredInputs() {
    Random random = new Random(2);
    for (int i = 0; i < 500; i++) {
      Reading reading = new Reading(anyFamily(random));
      for (Constraint constraint : VOCABULARY.constraints()) {
        reading.read.clear();
        constraint.holds().test(reading);
        assertTrue(
            Set.copyOf(constraint.inputs()).containsAll(reading.read),
            constraint.name() + " reads " + reading.read);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> void state(Application.Builder builder, StatedFact<T> fact, Object value) {
    builder.state(fact, (T) value);
  }

  private static Map<StatedFact<?>, Object> partOf(
      Map<StatedFact<?>, Object> family, Random random) {
    Map<StatedFact<?>, Object> part = new HashMap<>(family);
    int kept = random.nextInt(100);
    part.keySet().removeIf(fact -> fact != StatedFacts.FILED_ON && random.nextInt(100) >= kept);
    return part;
  }

  @Test
  void sourcesInASituationAreDeclaredInputs() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      Map<StatedFact<?>, Object> part = partOf(possibleFamily(random), random);
      Situation situation = Situation.of(VOCABULARY, part, landmarks(part));
      for (Property<?> property : VOCABULARY.properties()) {
        BitSet undeclared = (BitSet) situation.sources(property).clone();
        property.inputs().forEach(input -> undeclared.clear(input.index()));
        assertTrue(undeclared.isEmpty(), property::toString);
      }
    }
  }

  @Test
  void aPossibleFamilyIsNeverCalledContradictoryHoweverLittleIsStated() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Map<StatedFact<?>, Object> part = partOf(possibleFamily(random), random);
      Situation situation = Situation.of(VOCABULARY, part, landmarks(part));
      assertEquals(List.of(), situation.contradictions(), () -> "stated: " + part);
    }
  }

  @Test
  void somePossibleFamilyIsLeftAfterThePresumptions() {
    Random random = new Random(8);
    for (int i = 0; i < 60; i++) {
      Map<StatedFact<?>, Object> part = partOf(possibleFamily(random), random);
      Situation situation = Situation.of(VOCABULARY, part, landmarks(part));
      assertTrue(
          completes(situation, constrained(), new HashMap<>()),
          () -> "stated: " + part + ", presumed: " + situation.presumed());
    }
  }

  private static List<StatedFact<?>> constrained() {
    Set<StatedFact<?>> facts = new java.util.LinkedHashSet<>();
    VOCABULARY.constraints().forEach(constraint -> facts.addAll(constraint.inputs()));
    return List.copyOf(facts);
  }

  /** Whether values can be chosen for the facts left such that every truth is kept. */
  private static boolean completes(
      Situation situation, List<StatedFact<?>> left, Map<StatedFact<?>, Object> chosen) {
    Reading reading = new Reading(chosen);
    for (Constraint constraint : VOCABULARY.constraints()) {
      if (chosen.keySet().containsAll(constraint.inputs()) && !constraint.holds().test(reading)) {
        return false;
      }
    }
    if (left.isEmpty()) {
      return true;
    }
    StatedFact<?> fact = left.get(0);
    for (Object candidate : situation.candidates(fact)) {
      chosen.put(fact, candidate);
      if (completes(situation, left.subList(1, left.size()), chosen)) {
        return true;
      }
    }
    chosen.remove(fact);
    return false;
  }

  @Test
  void deductionNeverLosesTheTruth() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      Map<StatedFact<?>, Object> family = possibleFamily(random);
      Map<StatedFact<?>, Object> part = partOf(family, random);
      Situation situation = Situation.of(VOCABULARY, part, landmarks(family));
      boolean asPresumed =
          situation.presumed().stream()
              .allMatch(fact -> situation.candidates(fact).contains(family.get(fact)));
      for (StatedFact<?> fact : VOCABULARY.statedFacts()) {
        assertTrue(
            !asPresumed || situation.candidates(fact).contains(family.get(fact)),
            () -> fact + " lost " + family.get(fact) + "; stated: " + part);
      }
    }
  }

  @Test
  void whollyKnownFamiliesSettleEveryProperty() {
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      Map<StatedFact<?>, Object> family = possibleFamily(random);
      Situation situation = Situation.of(VOCABULARY, family, landmarks(family));
      assertEquals(List.of(), situation.unknown());
      Reading reading = new Reading(family);
      for (Property<?> property : VOCABULARY.properties()) {
        assertEquals(property.derive(reading), situation.value(property));
      }
    }
  }

  @Test
  void aPropertyIsUnknownExactlyWhenTwoCandidatesDiffer() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Map<StatedFact<?>, Object> part = partOf(possibleFamily(random), random);
      Situation situation = Situation.of(VOCABULARY, part, landmarks(part));
      for (Property<?> property : VOCABULARY.properties()) {
        Set<Object> values = new HashSet<>();
        collect(property, situation, new ArrayList<>(property.inputs()), new HashMap<>(), values);
        if (values.size() == 1) {
          assertEquals(values.iterator().next(), situation.value(property), property::toString);
        } else {
          assertNull(situation.value(property), property::toString);
        }
      }
    }
  }

  private static void collect(
      Property<?> property,
      Situation situation,
      List<StatedFact<?>> left,
      Map<StatedFact<?>, Object> chosen,
      Set<Object> values) {
    if (values.size() > 1) {
      return;
    }
    if (left.isEmpty()) {
      values.add(property.derive(new Reading(chosen)));
      return;
    }
    StatedFact<?> fact = left.get(0);
    for (Object candidate : situation.candidates(fact)) {
      chosen.put(fact, candidate);
      collect(property, situation, left.subList(1, left.size()), chosen, values);
    }
    chosen.remove(fact);
  }
}
