package org.luohu.region;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/** What there is to say of a region whose code is not in use on a day. */
public final class RegionUse {

  private static final int MOST_NAMED = 6;

  private RegionUse() {}

  /**
   * That a code is not yet in use on a day, or no longer, with what came after it; null where it is
   * in use, where it is none of the mainland's, and where nothing is on record of it.
   */
  public static @Nullable Text note(Region region, LocalDate day) {
    List<RegionRow> rows = region.mainland() ? region.table().rows(region) : List.of();
    RegionRow last = null;
    for (RegionRow row : rows) {
      if (row.begun(day)) {
        last = row;
      }
    }
    if (last != null) {
      return last.ended(day) ? ended(region, last, day) : null;
    }
    return rows.isEmpty() ? null : notYet(region, rows.get(0), day);
  }

  private static Text notYet(Region region, RegionRow row, LocalDate day) {
    return Text.of(
        code(region).zh() + " " + day + " 尚未启用，" + zh(row.from()) + "起使用",
        code(region).en() + " was not yet in use on " + day + "; it is since " + row.from());
  }

  private static Text ended(Region region, RegionRow row, LocalDate day) {
    List<Region> heirs = heirs(row, day, region.table());
    Text gone =
        Text.of(
            code(region).zh() + "于 " + zh(row.to()) + "停用",
            code(region).en() + " went out of use in " + row.to());
    if (heirs.isEmpty()) {
      return gone;
    }
    return Text.of(
        gone.zh() + "，由 " + list(heirs, "、", true) + (many(heirs) ? " 等" : "") + "接替",
        gone.en() + "; its place took " + list(heirs, ", ", false) + (many(heirs) ? " …" : ""));
  }

  private static Text code(Region region) {
    return Text.of(
        "行政区划代码 " + region + "（" + region.name().zh() + "）",
        "the region code " + region + " (" + region.name().en() + ")");
  }

  /** {@code 2025-12} as 2025 年 12 月. */
  private static String zh(String day) {
    String[] parts = day.split("-", -1);
    StringBuilder text = new StringBuilder(parts[0] + " 年");
    for (int i = 1; i < parts.length; i++) {
      text.append(' ').append(Integer.parseInt(parts[i])).append(i == 1 ? " 月" : " 日");
    }
    return text.toString();
  }

  private static boolean many(List<Region> regions) {
    return regions.size() > MOST_NAMED;
  }

  private static String list(List<Region> regions, String separator, boolean names) {
    return regions.stream()
        .limit(MOST_NAMED)
        .map(region -> names ? region + "（" + region.name().zh() + "）" : region.code())
        .collect(Collectors.joining(separator));
  }

  /** Those that came after, and after those, as far as they are in use on the day. */
  private static List<Region> heirs(RegionRow row, LocalDate day, Regions table) {
    Set<Region> heirs = new TreeSet<>();
    Set<String> seen = new LinkedHashSet<>(Set.of(row.code()));
    follow(row, day, table, seen, heirs);
    return List.copyOf(heirs);
  }

  private static void follow(
      RegionRow row, LocalDate day, Regions table, Set<String> seen, Set<Region> heirs) {
    for (String code : row.heirs()) {
      Region heir = new Region(code, table);
      List<RegionRow> rows = table.rows(heir);
      if (!seen.add(code) || rows.isEmpty()) {
        continue;
      }
      RegionRow last = rows.get(rows.size() - 1);
      if (last.ended(day) && !last.heirs().isEmpty()) {
        follow(last, day, table, seen, heirs);
      } else {
        heirs.add(table.own(heir));
      }
    }
  }
}
