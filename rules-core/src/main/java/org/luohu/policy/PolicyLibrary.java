package org.luohu.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.world.World;

/** All policies in all their versions. Which version holds on a day is what the sorted map says. */
public final class PolicyLibrary {

  private static final String NATIONAL = "national/birth-registration";

  /**
   * National law first, then provinces, then cities, then channels; what comes later is more
   * particular.
   */
  public static final Comparator<Policy> PARTICULARITY =
      Comparator.comparing((Policy policy) -> policy.manifest().kind())
          .thenComparing(
              policy ->
                  policy.manifest().applies().target().stream()
                      .mapToInt(region -> region.code().length())
                      .max()
                      .orElse(0))
          .thenComparing(Policy::id);

  private final NavigableMap<String, NavigableMap<LocalDate, Version>> versions;
  private final @Nullable String service;
  private final World world;

  /** A library of versions in the bundled world. */
  public PolicyLibrary(Collection<Policy> policies) {
    this(policies, World.bundled());
  }

  /** A library of versions. */
  public PolicyLibrary(Collection<Policy> policies, World world) {
    this(new TreeMap<>(), null, world);
    policies.forEach(
        policy ->
            put(
                policy.name(),
                policy.firstDay(),
                Version.of(() -> policy, () -> Head.of(policy.manifest()))));
  }

  private PolicyLibrary(
      NavigableMap<String, NavigableMap<LocalDate, Version>> versions,
      @Nullable String service,
      World world) {
    this.versions = versions;
    this.service = service;
    this.world = world;
  }

  /** The regions, ethnicities and calendars that it is used with. */
  public World world() {
    return world;
  }

  /** The policies of one service, as if there were no others. */
  public PolicyLibrary of(String service) {
    return new PolicyLibrary(versions, service, world);
  }

  private boolean serves(Version version) {
    return service == null || service.equals(version.head().get().service());
  }

  /** A version, and its head: known without reading the whole of it. */
  private record Version(Supplier<Policy> policy, Supplier<Head> head, Supplier<Policy> inDoubt) {

    static Version of(Supplier<Policy> policy, Supplier<Head> head) {
      return new Version(policy, head, new Once<>(() -> policy.get().inDoubt()));
    }

    Policy get() {
      return policy.get();
    }

    Effective on(LocalDate day) {
      Head known = head.get();
      return new Effective(known.kind(), known.applies(), known.inDoubt(day) ? inDoubt : policy);
    }
  }

  private void put(String name, LocalDate firstDay, Version version) {
    versions.computeIfAbsent(name, key -> new TreeMap<>()).put(firstDay, version);
  }

  /**
   * A library that makes a version when it is first asked for.
   *
   * @param folders the version folders, {@code region/matter/date}
   * @param reader makes the version of a folder; called once for each, if at all
   * @param heads makes the head of the version of a folder, likewise
   */
  static PolicyLibrary lazily(
      Collection<String> folders, Function<String, Policy> reader, Function<String, Head> heads) {
    PolicyLibrary library = new PolicyLibrary(new TreeMap<>(), null, World.bundled());
    for (String folder : folders) {
      int end = folder.lastIndexOf('/');
      library.put(
          folder.substring(0, end),
          FolderName.day(folder.substring(end + 1)).orElseThrow(),
          Version.of(
              new Once<>(() -> reader.apply(folder)), new Once<>(() -> heads.apply(folder))));
    }
    return library;
  }

  /** Something made once. */
  static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      T known = made;
      if (known == null) {
        synchronized (this) {
          known = made;
          if (known == null) {
            known = maker.get();
            made = known;
          }
        }
      }
      return known;
    }
  }

  /** Every version, by policy and day. */
  public List<Policy> all() {
    return versions.values().stream()
        .flatMap(byDay -> byDay.values().stream())
        .filter(this::serves)
        .map(Version::get)
        .toList();
  }

  /** SHA-256 over a line for each version, its id and its digest, in hexadecimal. */
  public String digest() {
    return PolicyDigest.sha256(
        digest -> {
          all()
              .forEach(
                  policy -> {
                    String line = policy.id() + " " + policy.digest() + "\n";
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                  });
          digest.update(world.digest().getBytes(StandardCharsets.UTF_8));
        });
  }

  /** The versions of one policy by their first day in force. */
  public Map<LocalDate, Policy> versions(String name) {
    NavigableMap<LocalDate, Policy> byDay = new TreeMap<>();
    versions
        .getOrDefault(name, new TreeMap<>())
        .forEach(
            (day, version) -> {
              if (serves(version)) {
                byDay.put(day, version.get());
              }
            });
    return byDay;
  }

  /** The library with a version in place of another. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public PolicyLibrary with(Policy version, Policy instead) {
    return new PolicyLibrary(
        all().stream().map(other -> other == version ? instead : other).toList(), world);
  }

  /** The version with this id. Reads no other policy. */
  public Optional<Policy> version(String id) {
    String name = id.substring(0, Math.max(0, id.lastIndexOf('/')));
    return versions(name).values().stream().filter(policy -> policy.id().equals(id)).findFirst();
  }

  /** The versions in force on a day, by name: at most one of each policy. */
  public List<Policy> inForce(LocalDate day) {
    return effective(day).stream().map(Effective::get).toList();
  }

  /** The same, none of them read further than its head. */
  public List<Effective> effective(LocalDate day) {
    List<Effective> effective = new ArrayList<>();
    for (NavigableMap<LocalDate, Version> byDay : versions.values()) {
      Version version = on(day, byDay);
      if (version != null && serves(version) && !version.head().get().repealed(day)) {
        effective.add(version.on(day));
      }
    }
    return effective;
  }

  /** The version whose days these are: the next one as soon as it may have begun. */
  private static @Nullable Version on(LocalDate day, NavigableMap<LocalDate, Version> byDay) {
    Map.Entry<LocalDate, Version> next = byDay.higherEntry(day);
    if (next != null && next.getValue().head().get().inDoubt(day)) {
      return next.getValue();
    }
    Map.Entry<LocalDate, Version> last = byDay.floorEntry(day);
    return last == null ? null : last.getValue();
  }

  /**
   * The last day in force of a version, where there is one: the eve of the next version or of the
   * repeal.
   */
  public @Nullable LocalDate lastDay(Policy policy) {
    Map.Entry<LocalDate, Version> entry =
        Objects.requireNonNull(versions.get(policy.name())).higherEntry(policy.firstDay());
    LocalDate next = entry == null ? null : entry.getValue().get().mayBegin();
    LocalDate repeal = policy.manifest().repealedFrom();
    if (next == null) {
      return repeal == null ? null : repeal.minusDays(1);
    }
    return repeal != null && repeal.isBefore(next) ? repeal.minusDays(1) : next.minusDays(1);
  }

  /** The first day on which a registration policy for the whole country is in force. */
  public Optional<LocalDate> firstDay() {
    return all().stream()
        .filter(PolicyLibrary::national)
        .map(Policy::firstDay)
        .min(LocalDate::compareTo);
  }

  /**
   * The newest registration policy for the whole country. Reads no other where its folder is named
   * so.
   */
  public Optional<Policy> newestNational() {
    NavigableMap<LocalDate, Version> named = versions.get(NATIONAL);
    return named == null || !serves(named.lastEntry().getValue())
        ? all().stream().filter(PolicyLibrary::national).reduce((a, b) -> b)
        : Optional.of(named.lastEntry().getValue().get());
  }

  /** Whether one registration policy speaks of every place of which another speaks, and of more. */
  public static boolean wider(Policy one, Policy other) {
    return one.manifest().kind() == PolicyKind.REGISTRATION
        && other.manifest().kind() == PolicyKind.REGISTRATION
        && one.manifest().service().equals(other.manifest().service())
        && one.manifest().applies().wider(other.manifest().applies());
  }

  /** Whether a policy is a registration policy for the whole country. */
  public static boolean national(Policy policy) {
    return policy.manifest().kind() == PolicyKind.REGISTRATION
        && policy.manifest().applies().everywhere();
  }
}
