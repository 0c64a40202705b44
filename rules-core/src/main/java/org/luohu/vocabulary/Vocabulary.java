package org.luohu.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luohu.text.Text;

/**
 * How a service describes itself: what applicants state, what rules see, how the one follows from
 * the other, and what is true of all families. Immutable.
 */
public final class Vocabulary {

  private final String packageName;
  private final Class<?> collector;
  private final List<StatedFact<?>> statedFacts;
  private final List<StatedFact<?>> allFacts;
  private final Map<String, FactType> factTypes;
  private final List<Property<?>> properties;
  private final List<Constraint> constraints;
  private final List<Presumption<?>> presumptions;
  private final Map<String, Class<? extends Enum<?>>> enumerations;
  private final Map<String, StatedFact<?>> statedFactsByKey = new HashMap<>();
  private final List<List<Constraint>> constraintsByFact = new ArrayList<>();

  private Vocabulary(Builder builder) {
    packageName = builder.packageName;
    collector = builder.collector;
    statedFacts = List.copyOf(builder.statedFacts);
    allFacts = Stream.of(builder.statedFacts, builder.beside).flatMap(List::stream).toList();
    factTypes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.factTypes));
    properties = List.copyOf(builder.properties);
    constraints = List.copyOf(builder.constraints);
    presumptions = List.copyOf(builder.presumptions);
    Map<String, Class<? extends Enum<?>>> enums = new LinkedHashMap<>();
    for (Property<?> property : properties) {
      if (property.type().isEnum()) {
        @SuppressWarnings("unchecked")
        Class<? extends Enum<?>> type = (Class<? extends Enum<?>>) property.type();
        enums.put(type.getSimpleName(), type);
      }
    }
    for (StatedFact<?> fact : statedFacts) {
      statedFactsByKey.put(fact.key(), fact);
      constraintsByFact.add(
          constraints.stream().filter(constraint -> constraint.inputs().contains(fact)).toList());
    }
    enumerations = Collections.unmodifiableMap(enums);
  }

  /** A builder for the fact types of one Java package. */
  public static Builder builder(String packageName, Class<?> collector) {
    return new Builder(packageName, collector);
  }

  /** The Java package that rule files import. */
  public String packageName() {
    return packageName;
  }

  /** The type of the global that collects findings. */
  public Class<?> collector() {
    return collector;
  }

  /**
   * What applicants state and rules may look at, in the order in which questions are asked. The
   * first of {@link #allFacts}.
   */
  public List<StatedFact<?>> statedFacts() {
    return statedFacts;
  }

  /** The stated facts, then those that are stated beside and that no rule sees, by their index. */
  public List<StatedFact<?>> allFacts() {
    return allFacts;
  }

  /** The fact types in their declared order. */
  public List<FactType> factTypes() {
    return List.copyOf(factTypes.values());
  }

  /** The fact type of this simple name. */
  public Optional<FactType> factType(String name) {
    return Optional.ofNullable(factTypes.get(name));
  }

  /** All properties of all fact types. */
  public List<Property<?>> properties() {
    return properties;
  }

  /** The enumerations that properties use, by simple name. */
  public Map<String, Class<? extends Enum<?>>> enumerations() {
    return enumerations;
  }

  /** What is true of all families. */
  public List<Constraint> constraints() {
    return constraints;
  }

  /** The constraints that speak of a fact. */
  public List<Constraint> constraintsOn(StatedFact<?> fact) {
    return constraintsByFact.get(fact.index());
  }

  /** What is presumed of plain ones, in the order in which it is tried. */
  public List<Presumption<?>> presumptions() {
    return presumptions;
  }

  /** The stated fact with this key. */
  public Optional<StatedFact<?>> statedFact(String key) {
    return Optional.ofNullable(statedFactsByKey.get(key));
  }

  /** Declares a vocabulary, one line a fact. */
  public static final class Builder {
    private final String packageName;
    private final Class<?> collector;
    private final List<StatedFact<?>> statedFacts = new ArrayList<>();
    private final List<StatedFact<?>> beside = new ArrayList<>();
    private final Map<String, FactType> factTypes = new LinkedHashMap<>();
    private final List<Property<?>> properties = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Presumption<?>> presumptions = new ArrayList<>();
    private Phrases words = Phrases.LABELS;

    private Builder(String packageName, Class<?> collector) {
      this.packageName = packageName;
      this.collector = collector;
    }

    /** How conditions on the properties declared from here on read. */
    public Builder words(Phrases words) {
      this.words = words;
      return this;
    }

    /** Declares a stated fact. */
    public <T> StatedFact<T> state(String key, Domain<T> domain, Text label, Text question) {
      if (!beside.isEmpty()) {
        throw new IllegalStateException("declare " + key + " before the facts that no rule sees");
      }
      StatedFact<T> fact = new StatedFact<>(statedFacts.size(), key, label, question, domain);
      statedFacts.add(fact);
      return fact;
    }

    /** Declares a fact that is stated and checked and that no rule sees. After all others. */
    public <T> StatedFact<T> beside(String key, Domain<T> domain, Text label) {
      int index = statedFacts.size() + beside.size();
      StatedFact<T> fact = new StatedFact<>(index, key, label, label, domain);
      beside.add(fact);
      return fact;
    }

    /** Declares a fact type; its properties follow through the returned builder. */
    public TypeBuilder type(Class<?> type, Text label) {
      return new TypeBuilder(this, type, label);
    }

    /** Declares a truth about all families. */
    public Builder constraint(Constraint constraint) {
      constraints.add(constraint);
      return this;
    }

    /** Declares a presumption. */
    public Builder presume(Presumption<?> presumption) {
      presumptions.add(presumption);
      return this;
    }

    /** The vocabulary. */
    public Vocabulary build() {
      return new Vocabulary(this);
    }
  }

  /** Declares a fact type. */
  public static final class TypeBuilder {
    private final Builder vocabulary;
    private final Class<?> type;
    private final Text label;
    private final List<Property<?>> own = new ArrayList<>();

    private TypeBuilder(Builder vocabulary, Class<?> type, Text label) {
      this.vocabulary = vocabulary;
      this.type = type;
      this.label = label;
    }

    /** Declares a property, in the order of the Java record's components. */
    public <T> TypeBuilder property(
        String name,
        Class<T> valueType,
        Text propertyLabel,
        List<StatedFact<?>> inputs,
        Function<Completion, T> derivation) {
      Property<T> property =
          new Property<>(
              vocabulary.properties.size(),
              type.getSimpleName(),
              name,
              valueType,
              propertyLabel,
              vocabulary.words,
              inputs,
              derivation);
      vocabulary.properties.add(property);
      own.add(property);
      return this;
    }

    /** Declares a property that is a stated fact itself. */
    public <T> TypeBuilder property(
        String name, Class<T> valueType, Text propertyLabel, StatedFact<T> fact) {
      return property(name, valueType, propertyLabel, List.of(fact), family -> family.get(fact));
    }

    /** Ends the type. */
    public void end() {
      String name = type.getSimpleName();
      vocabulary.factTypes.put(name, new FactType(name, type, label, own));
    }
  }
}
