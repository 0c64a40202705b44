package org.luohu.interview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.luohu.region.Region;
import org.luohu.region.RegionNames;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;

/** The regions that a beginning of a name or code may mean, or a name with one wrong character. */
public final class MeantRegions {

  private static final int MOST = 12;
  private static final int LONGEST = 60;
  private static final int SHORTEST = 2;

  private MeantRegions() {}

  /** The full names of regions in use on a day that a beginning may mean, the likeliest first. */
  public static List<String> of(String typed, LocalDate day, Regions regions) {
    String word = typed.strip();
    if (word.isEmpty() || word.length() > LONGEST) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    RegionNames.called(word, day, regions).forEach(region -> names.add(region.name().zh()));
    regions.rows().stream()
        .filter(row -> row.begun(day) && !row.ended(day))
        .filter(row -> row.name().contains(word) || row.code().startsWith(word))
        .sorted(
            Comparator.comparing((RegionRow row) -> !row.name().startsWith(word))
                .thenComparing(row -> row.code().length())
                .thenComparing(RegionRow::code))
        .flatMap(row -> regions.parse(row.code()).map(Region::name).stream())
        .forEach(name -> names.add(name.zh()));
    if (names.isEmpty()) {
      RegionNames.begun(word, day, regions)
          .forEach(outer -> names.addAll(below(outer, word, day, regions)));
    }
    return names.stream().limit(MOST).toList();
  }

  /** The regions in another that are called as a word ends but for one character: 杨浦区 of 上海杨埔. */
  private static List<String> below(Region outer, String word, LocalDate day, Regions regions) {
    return regions.rows().stream()
        .filter(row -> row.begun(day) && !row.ended(day))
        .filter(row -> near(word, row.name()))
        .flatMap(row -> regions.parse(row.code()).stream())
        .filter(region -> outer.covers(region) && !outer.equals(region))
        .map(region -> region.name().zh())
        .toList();
  }

  private static boolean near(String word, String name) {
    return oneOff(word, name)
        || (name.length() > SHORTEST && oneOff(word, name.substring(0, name.length() - 1)));
  }

  private static boolean oneOff(String word, String name) {
    int from = word.length() - name.length();
    return from >= 0
        && name.length() >= SHORTEST
        && IntStream.range(0, name.length())
                .filter(i -> word.charAt(from + i) != name.charAt(i))
                .count()
            == 1;
  }
}
