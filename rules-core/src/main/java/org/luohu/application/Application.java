package org.luohu.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Slip;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.problem.ValueFault;
import org.luohu.region.Region;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * What is asked of a service on one day at one counter (申报): facts by their typed keys, and the
 * materials brought. What is not stated is not false. No names and no addresses are needed to
 * decide, so there are no keys for them. Immutable.
 */
public final class Application {

  private final ServiceDescription service;
  private final @Nullable Object[] values;
  private final @Nullable SortedSet<String> materials;
  private final World world;

  private Application(
      ServiceDescription service,
      @Nullable Object[] values,
      @Nullable SortedSet<String> materials,
      World world) {
    this.service = service;
    this.values = values;
    this.materials = materials;
    this.world = world;
  }

  /** A builder in which nothing is stated, in the bundled world. */
  public static Builder builder(Service service) {
    return builder(service, World.bundled());
  }

  /** A builder in which nothing is stated. */
  public static Builder builder(Service service, World world) {
    return new Builder(
        ServiceDescription.of(service), new Object[service.facts().size()], null, world);
  }

  /**
   * A builder in which the day of filing and the counter are stated.
   *
   * @param filedOn the day of filing
   * @param filedAt the counter's region, a GB/T 2260 code of 2, 4 or 6 digits
   * @throws IllegalArgumentException if no such region is known in the world
   */
  public static Builder builder(Service service, World world, LocalDate filedOn, String filedAt) {
    Region counter =
        world
            .regions()
            .parse(filedAt)
            .orElseThrow(
                () -> new IllegalArgumentException("no region has the code `" + filedAt + "`"));
    return builder(service, world).state(service.day(), filedOn).state(service.counter(), counter);
  }

  /** A builder that starts from this application. */
  public Builder toBuilder() {
    return new Builder(service, values.clone(), materials, world);
  }

  /** The regions, ethnicities and calendars by which it was read. */
  public World world() {
    return world;
  }

  /** The same in another world: each value as that world knows it. */
  public Application in(World other) {
    if (world.equals(other)) {
      return this;
    }
    Builder builder = builder(service, other).materials(materials);
    service.facts().forEach(fact -> copy(fact, builder));
    return builder.unchecked();
  }

  private <T> void copy(StatedFact<T> fact, Builder builder) {
    builder.state(fact, get(fact));
  }

  /** The service that is asked. */
  public Service service() {
    return service;
  }

  /** The day of filing (申报日). */
  public LocalDate filedOn() {
    return Objects.requireNonNull(get(service.day()));
  }

  /** The counter's region (受理地). */
  public Region filedAt() {
    return Objects.requireNonNull(get(service.counter()));
  }

  /** What was stated of a fact, or null. */
  @SuppressWarnings("unchecked")
  public <T> @Nullable T get(StatedFact<T> fact) {
    return (T) values[fact.index()];
  }

  /** What the counter wrote on it for itself. */
  public Slip slip() {
    return new Slip(beside(Slip.CASE_NO), beside(Slip.NOTE));
  }

  private @Nullable String beside(String key) {
    return service.fact(key).map(fact -> Objects.toString(get(fact), null)).orElse(null);
  }

  /** The codes of the materials brought; null where nothing was said about materials. */
  public @Nullable SortedSet<String> materials() {
    return materials;
  }

  /** What was stated of the facts that rules may look at, by index; null for one not stated. */
  public @Nullable Object[] byIndex() {
    return Arrays.copyOf(values, service.vocabulary().statedFacts().size());
  }

  /** The facts stated that rules may look at. */
  public Map<StatedFact<?>, Object> stated() {
    List<StatedFact<?>> facts = service.vocabulary().statedFacts();
    Map<StatedFact<?>, Object> stated = new HashMap<>(2 * facts.size());
    for (StatedFact<?> fact : facts) {
      Object value = values[fact.index()];
      if (value != null) {
        stated.put(fact, value);
      }
    }
    return stated;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Application that
        && service.id().equals(that.service.id())
        && Arrays.equals(values, that.values)
        && Objects.equals(materials, that.materials);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + Objects.hashCode(materials);
  }

  /** What was stated, identity numbers masked: this text may reach a log. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(service.id()).append('{');
    for (StatedFact<?> fact : service.facts()) {
      if (values[fact.index()] != null) {
        text.append(fact.key()).append(": ").append(code(fact)).append(", ");
      }
    }
    return text.append("materials: ").append(materials).append('}').toString();
  }

  private <T> String code(StatedFact<T> fact) {
    return fact.code(Objects.requireNonNull(get(fact)));
  }

  /** Builds an application; what is never set is not stated. */
  public static final class Builder {
    private final ServiceDescription service;
    private final @Nullable Object[] values;
    private @Nullable SortedSet<String> materials;
    private final World world;

    private Builder(
        ServiceDescription service,
        @Nullable Object[] values,
        @Nullable SortedSet<String> materials,
        World world) {
      this.service = service;
      this.values = values;
      this.materials = materials;
      this.world = world;
    }

    /** States a fact; null takes it back. */
    public <T> Builder state(StatedFact<T> fact, @Nullable T value) {
      values[fact.index()] = value == null ? null : Domain.of(fact).canonical(value, world);
      return this;
    }

    /** What is stated of a fact so far, or null. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(StatedFact<T> fact) {
      return (T) values[fact.index()];
    }

    /** The codes of the materials brought; null for nothing said. */
    public Builder materials(@Nullable Collection<String> codes) {
      materials = codes == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(codes));
      return this;
    }

    /**
     * The application, checked: every value can be stated, nothing that is required is missing, and
     * no truth about all families is broken.
     *
     * @throws ProblemsException with every problem; a place is a JSON pointer such as {@code
     *     /child/born-on}
     */
    public Application build() {
      List<Problem> problems = new ArrayList<>();
      Set<StatedFact<?>> wrong = new HashSet<>();
      for (StatedFact<?> fact : service.facts()) {
        faultOf(fact)
            .ifPresent(
                fault -> {
                  wrong.add(fact);
                  problems.add(setAside(fact, fault));
                });
      }
      for (StatedFact<?> fact : service.required()) {
        if (values[fact.index()] == null && !wrong.contains(fact)) {
          problems.add(Missing.of(fact, Places.POINTERS.of(fact)));
        }
      }
      Application application = checked(Places.POINTERS, problems);
      if (application == null || !problems.isEmpty()) {
        throw new ProblemsException(problems);
      }
      return application;
    }

    private <T> Optional<ValueFault> faultOf(StatedFact<T> fact) {
      T value = get(fact);
      return value == null ? Optional.empty() : Domain.of(fact).fault(value, world);
    }

    /** Takes a value back that cannot be stated, so that the others can still be checked. */
    private Problem setAside(StatedFact<?> fact, ValueFault fault) {
      values[fact.index()] = null;
      return new Problem(
          "application/" + fault.kind(), Places.POINTERS.of(fact), fault.message(), fault.help());
    }

    /** See {@link Consistency#checked}. */
    @Nullable Application checked(Places places, List<Problem> problems) {
      for (StatedFact<?> fact : service.required()) {
        if (values[fact.index()] == null) {
          return null;
        }
      }
      Application application = unchecked();
      Consistency.check(application, places, problems);
      return application;
    }

    /** The same with nothing checked: of an application that was, with another choice. */
    public Application unchecked() {
      @Nullable Object[] all = values.clone();
      for (Presence presence : service.presences()) {
        if (all[presence.exists().index()] == null && statesAnythingOf(presence)) {
          all[presence.exists().index()] = true;
        }
      }
      for (ServiceDescription.Dated dated : service.dated()) {
        if (all[dated.day().index()] != null) {
          all[dated.happened().index()] = true;
        }
      }
      return new Application(service, all, materials, world);
    }

    private boolean statesAnythingOf(Presence presence) {
      for (StatedFact<?> fact : service.facts()) {
        if (values[fact.index()] != null && presence.covers(fact)) {
          return true;
        }
      }
      return false;
    }
  }
}
