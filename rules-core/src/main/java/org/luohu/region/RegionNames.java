package org.luohu.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds regions by what people call them: their own name, with or without those of the regions they
 * lie in, as 杨浦区, 上海市杨浦区 and 浙江省杭州市淳安县.
 */
public final class RegionNames {

  private static final int LONGEST = 60;
  private static final int SHORTEST_STEM = 2;

  /** What a short name leaves out, as 省 of 浙江省 and 壮族自治区 of 广西壮族自治区. */
  private static final Pattern KIND =
      Pattern.compile("[省市区县旗盟]|地区|林区|特区|新区|特别行政区|(.{1,12}族|维吾尔)?自治[区州县旗]");

  private final Regions regions;
  private final LocalDate day;
  private final boolean loose;
  private final List<RegionRow> rows;

  private RegionNames(Regions regions, LocalDate day, boolean loose, List<RegionRow> rows) {
    this.regions = regions;
    this.day = day;
    this.loose = loose;
    this.rows = rows;
  }

  /**
   * The rows that a text or a beginning of it can mean: what their short names begin with is in it.
   */
  private static List<RegionRow> within(String text, LocalDate day, Regions regions) {
    if (text.length() < SHORTEST_STEM) {
      return List.of();
    }
    return regions.rows().stream()
        .filter(row -> named(row, day))
        .filter(row -> row.name().length() >= SHORTEST_STEM)
        .filter(row -> text.contains(row.name().substring(0, SHORTEST_STEM)))
        .toList();
  }

  /** The regions that bear a full name on a day, in the order of their codes. */
  public static List<Region> full(String name, LocalDate day, Regions regions) {
    String text = plain(name);
    return text.length() > LONGEST
        ? List.of()
        : new RegionNames(regions, day, false, within(text, day, regions)).find(text);
  }

  /**
   * The regions that are called so on a day, in the order of their codes: by their full names, or
   * where none is, by short ones, as 淳安 and 浙江杭州.
   */
  public static List<Region> called(String name, LocalDate day, Regions regions) {
    String text = plain(name);
    return text.length() > LONGEST
        ? List.of()
        : called(text, day, regions, within(text, day, regions));
  }

  private static List<Region> called(
      String text, LocalDate day, Regions regions, List<RegionRow> rows) {
    List<Region> full = new RegionNames(regions, day, false, rows).find(text);
    return full.isEmpty() ? new RegionNames(regions, day, true, rows).find(text) : full;
  }

  /**
   * The regions that the beginning of a name calls, the longest that calls any: 浙江淳安 of 浙江淳安千岛湖镇.
   */
  public static List<Region> begun(String name, LocalDate day, Regions regions) {
    String whole = plain(name);
    String text = whole.substring(0, Math.min(whole.length(), LONGEST));
    List<RegionRow> rows = within(text, day, regions);
    for (int end = text.length(); end >= SHORTEST_STEM && !rows.isEmpty(); end--) {
      List<Region> found = called(text.substring(0, end), day, regions, rows);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The regions that a name means but for one character, in the order of their codes: what it ends
   * with is nearly the name of one that lies in what its beginning calls, as 杨浦区 for 上海杨埔.
   */
  public static List<Region> nearly(String name, LocalDate day, Regions regions) {
    String text = plain(name);
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<Region> outer = begun(text, day, regions);
    if (outer.isEmpty()) {
      return List.of();
    }
    return regions.rows().stream()
        .filter(row -> named(row, day) && endsNearly(text, row.name()))
        .flatMap(row -> regions.parse(row.code()).stream())
        .filter(inner -> outer.stream().anyMatch(o -> o.covers(inner) && !o.equals(inner)))
        .sorted(Comparator.comparing(Region::code))
        .distinct()
        .toList();
  }

  /** Whether a text ends with a name, or with all but its last character, but for one character. */
  private static boolean endsNearly(String text, String name) {
    return name.length() > SHORTEST_STEM
        && (oneOff(text, name) || oneOff(text, name.substring(0, name.length() - 1)));
  }

  private static boolean oneOff(String text, String end) {
    int from = text.length() - end.length();
    return from >= 0
        && IntStream.range(0, end.length())
                .filter(i -> text.charAt(from + i) != end.charAt(i))
                .count()
            == 1;
  }

  private static String plain(String name) {
    return name.replaceAll("[\\s·,，、/]", "");
  }

  private List<Region> find(String text) {
    SortedMap<String, Region> found = new TreeMap<>();
    for (RegionRow row : rows) {
      if (!bodies(text, row.name()).isEmpty()) {
        Region region = regions.parse(row.code()).orElseThrow();
        if (matches(text, chain(region, row))) {
          found.putIfAbsent(region.code(), region);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean named(RegionRow row, LocalDate day) {
    return row.begun(day) && !row.ended(day) && !Regions.standsForNone(row.name());
  }

  /** The names of the regions that a region lies in and its own, outermost first. */
  private List<String> chain(Region region, RegionRow row) {
    List<String> names = new ArrayList<>();
    String code = region.code();
    String outer =
        !row.parent().isEmpty()
            ? new Region(row.parent()).code()
            : code.length() <= 2 ? "" : code.substring(0, code.length() - 2);
    if (!outer.isEmpty()) {
      Region parent = new Region(outer, regions);
      List<RegionRow> known = regions.rows(parent);
      if (!known.isEmpty()) {
        RegionRow last =
            known.stream()
                .filter(each -> named(each, day))
                .findFirst()
                .orElse(known.get(known.size() - 1));
        names.addAll(chain(parent, last));
      } else if (outer.length() > 2) {
        names.addAll(chain(parent, new RegionRow(outer, "", "", "", List.of(), "", "")));
      }
    }
    if (!row.name().isEmpty() && !Regions.standsForNone(row.name())) {
      names.add(row.name());
    }
    return names;
  }

  /** Whether a text is the last of some names, with any of the others before it in their order. */
  private boolean matches(String text, List<String> names) {
    int last = names.size() - 1;
    for (String body : bodies(text, names.get(last))) {
      if (body.isEmpty() || ends(body, names.subList(0, last))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(String text, List<String> names) {
    for (int last = names.size() - 1; last >= 0; last--) {
      for (String body : bodies(text, names.get(last))) {
        if (body.isEmpty() || ends(body, names.subList(0, last))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is left of a text that ends with a name, for each way in which it can be written. */
  private List<String> bodies(String text, String name) {
    List<String> bodies = new ArrayList<>();
    if (text.endsWith(name)) {
      bodies.add(text.substring(0, text.length() - name.length()));
    }
    for (int end = name.length() - 1; loose && end >= SHORTEST_STEM; end--) {
      String stem = name.substring(0, end);
      if (text.endsWith(stem) && KIND.matcher(name.substring(end)).matches()) {
        bodies.add(text.substring(0, text.length() - stem.length()));
      }
    }
    return bodies;
  }
}
