package org.luohu.interview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.luohu.region.Region;
import org.luohu.region.RegionNames;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;

/** The regions that a beginning of a name or code may mean, or a name with one wrong character. */
public final class MeantRegions {

  private static final int MOST = 12;
  private static final int LONGEST = 60;

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
      RegionNames.nearly(word, day, regions).forEach(region -> names.add(region.name().zh()));
    }
    return names.stream().limit(MOST).toList();
  }
}
