package org.luohu.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.UnaryOperator;
import org.luohu.calendar.CalendarYear;
import org.luohu.problem.Problems;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Lays what a tree has under {@code world/} over the bundled world. */
final class WorldReader {

  static final Text LEAVE_OUT =
      Text.of(
          "自带的不对就报告给 Luohu；一样的不用再写",
          "report a wrong bundled one to Luohu; leave out what is the same");

  private static final World BUNDLED = World.bundled();

  private final UnaryOperator<String> shown;
  private final boolean contradictions;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param contradictions whether what contradicts the bundled world is a problem
   */
  WorldReader(UnaryOperator<String> shown, boolean contradictions, Problems problems) {
    this.shown = shown;
    this.contradictions = contradictions;
    this.problems = problems;
  }

  World read(NavigableMap<String, byte[]> files) {
    Regions regions = null;
    Ethnicities ethnicities = null;
    Map<Integer, CalendarYear> years = new HashMap<>();
    MessageDigest added = sha256();
    String end = World.FOLDER.replace('/', '0');
    for (Map.Entry<String, byte[]> file : files.subMap(World.FOLDER, end).entrySet()) {
      String name = file.getKey().substring(World.FOLDER.length());
      if (World.bundles(name, file.getValue())) {
        continue;
      }
      added.update((name + "\0" + file.getValue().length + "\0").getBytes(UTF_8));
      added.update(file.getValue());
      String place = shown.apply(file.getKey());
      if (name.equals("regions.tsv")) {
        regions =
            RegionFile.over(BUNDLED.regions(), file.getValue(), place, contradictions, problems);
      } else if (name.equals("ethnicities.yaml")) {
        Ethnicities below = contradictions ? BUNDLED.ethnicities() : new Ethnicities(Map.of());
        ethnicities =
            BUNDLED.ethnicities().with(EthnicityFile.read(file.getValue(), place, problems, below));
      } else {
        int year = year(name);
        CalendarYear below = contradictions ? BUNDLED.workingDays().year(year).orElse(null) : null;
        years.put(year, CalendarFile.read(file.getValue(), place, year, problems, below));
      }
    }
    return regions == null && ethnicities == null && years.isEmpty()
        ? BUNDLED
        : new World(regions, ethnicities, years, HexFormat.of().formatHex(added.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The year in {@code calendar/2027.yaml}. */
  private static int year(String name) {
    return Integer.parseInt(name.replaceAll("[^0-9]", ""));
  }
}
