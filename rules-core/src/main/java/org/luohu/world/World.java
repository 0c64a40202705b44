package org.luohu.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.CalendarYear;
import org.luohu.calendar.WorkingDays;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/**
 * The data of the world that deciding needs beside the law. Each library of law has its own: the
 * bundled one, with what its directory adds under {@code world/}. Immutable and thread-safe.
 */
public final class World {

  /** The folder of a policy tree that holds it. */
  public static final String FOLDER = "world/";

  private static final String LAW = "luohu-policies/";
  private static final String COMPILED = "org/luohu/world/world.bin";
  private static final int FIRST_CALENDAR = 2000;
  private static final int LAST_CALENDAR = 2099;
  private static final World BUNDLED = new World(null, null, Map.of(), "");

  private final @Nullable Regions regions;
  private final @Nullable Ethnicities ethnicities;
  private final Map<Integer, CalendarYear> added;
  private final WorkingDays workingDays;
  private final String digest;

  private static final class Bundled {
    static final @Nullable CompiledWorld COMPILED_WORLD =
        CompiledWorld.read(resource(COMPILED), state());
    static final Ethnicities ETHNICITIES =
        COMPILED_WORLD == null ? readEthnicities() : COMPILED_WORLD.ethnicities();
  }

  World(
      @Nullable Regions regions,
      @Nullable Ethnicities ethnicities,
      Map<Integer, CalendarYear> added,
      String digest) {
    this.digest = digest;
    this.regions = regions;
    this.ethnicities = ethnicities;
    this.added = Map.copyOf(added);
    this.workingDays =
        new WorkingDays(
            year -> Optional.ofNullable(this.added.get(year)).or(() -> bundledYear(year)));
  }

  /** What comes with the library; each part is read on first use. */
  public static World bundled() {
    return BUNDLED;
  }

  /**
   * The bundled world with what a tree adds to it.
   *
   * @param files the tree's files by path, of which those under {@code world/} are read
   * @param shown how places name a file
   * @param problems takes what cannot be used
   */
  public static World of(
      NavigableMap<String, byte[]> files, UnaryOperator<String> shown, Problems problems) {
    return new WorldReader(shown, false, problems).read(files);
  }

  /** Everything wrong with what a tree adds, what contradicts the bundled world too. */
  public static void check(
      NavigableMap<String, byte[]> files, UnaryOperator<String> shown, Problems problems) {
    new WorldReader(shown, true, problems).read(files);
  }

  /** The compiled form of what is bundled, as its sources are now. */
  public static byte[] compiled() {
    List<CalendarYear> years =
        IntStream.rangeClosed(FIRST_CALENDAR, LAST_CALENDAR)
            .mapToObj(World::readYear)
            .flatMap(Optional::stream)
            .toList();
    return CompiledWorld.of(readEthnicities(), years, state());
  }

  /** What tells the bundled data from any other: a checksum over the files of law and world. */
  private static String state() {
    byte[] state = resource(LAW + "law-state");
    if (state == null) {
      throw new IllegalStateException("the bundled policies lack law-state");
    }
    return new String(state, StandardCharsets.UTF_8);
  }

  /** Whether a file is bundled as it is. */
  static boolean bundles(String name, byte[] file) {
    return name.equals("regions.tsv")
        ? Regions.bundled().same(file)
        : Arrays.equals(source(name), file);
  }

  /** The regions. */
  public Regions regions() {
    return regions == null ? Regions.bundled() : regions;
  }

  /** The ethnicities. */
  public Ethnicities ethnicities() {
    return ethnicities == null ? Bundled.ETHNICITIES : ethnicities;
  }

  /** The working days. */
  public WorkingDays workingDays() {
    return workingDays;
  }

  static Ethnicities readEthnicities() {
    byte[] bytes = source("ethnicities.yaml");
    Problems problems = new Problems();
    Map<String, Text> labels =
        bytes == null ? Map.of() : EthnicityFile.read(bytes, "ethnicities.yaml", problems);
    return new Ethnicities(sound(labels, problems));
  }

  private static Optional<CalendarYear> bundledYear(int year) {
    CompiledWorld compiled = Bundled.COMPILED_WORLD;
    return compiled == null ? readYear(year) : Optional.ofNullable(compiled.year(year));
  }

  static Optional<CalendarYear> readYear(int year) {
    String name = "calendar/" + year + ".yaml";
    byte[] bytes = source(name);
    if (bytes == null) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    return Optional.of(sound(CalendarFile.read(bytes, name, year, problems), problems));
  }

  private static <T> T sound(T read, Problems problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(new ProblemsException(problems));
    }
    return read;
  }

  /** A bundled file; null where there is none. */
  private static byte @Nullable [] source(String name) {
    return resource(LAW + FOLDER + name);
  }

  private static byte @Nullable [] resource(String path) {
    try (InputStream in = World.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 over what the tree adds, in hexadecimal; empty for the bundled world. */
  public String digest() {
    return digest;
  }

  /** Whether the other is the bundled world with the same added to it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof World that && digest.equals(that.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
