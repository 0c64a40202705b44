package org.luohu.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.luohu.text.Text;

/**
 * The table of administrative regions of the mainland: GB/T 2260 codes with names, those abolished
 * since 2002 included. The table is read once, on first use, from a resource.
 */
public final class Regions {

  /**
   * The countries by ISO 3166-1 alpha-2 code, the mainland, Hong Kong, Macao and Taiwan left out.
   */
  public static final Set<String> COUNTRIES = countries();

  private static final Map<String, Text> OUTSIDE =
      Map.of(
          "HK", Text.of("香港", "Hong Kong"),
          "MO", Text.of("澳门", "Macao"),
          "TW", Text.of("台湾", "Taiwan"));

  private static final Pattern CODE = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}");

  /** What was asked for once, of regions in the table. */
  private static final Map<String, Region> PARSED = new ConcurrentHashMap<>();

  private static final Map<String, Text> NAMED = new ConcurrentHashMap<>();
  private static final Map<String, List<Region>> COUNTIES = new ConcurrentHashMap<>();

  private static final Map<String, String> PROVINCES_EN = provincesInEnglish();

  private Regions() {}

  private record Entry(String name, String lastListed) {}

  private static final class Table {
    static final NavigableMap<String, Entry> BY_CODE = read();
    static final List<Region> PROVINCES =
        BY_CODE.keySet().stream().filter(code -> code.length() == 2).map(Region::new).toList();
  }

  /** Only mistyped names ask for these. */
  private static final class Names {
    static final Map<String, String> ALL = names();
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Table.BY_CODE.forEach((code, entry) -> names.put(code, entry.name()));
    return Collections.unmodifiableMap(names);
  }

  private static NavigableMap<String, Entry> read() {
    NavigableMap<String, Entry> table = new TreeMap<>();
    try (InputStream in = Regions.class.getResourceAsStream("regions.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource regions.tsv is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        table.put(
            new Region(line.substring(0, first)).code(),
            new Entry(line.substring(first + 1, second), line.substring(second + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static Set<String> countries() {
    List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
    codes.removeAll(List.of("CN", "HK", "MO", "TW"));
    return Set.copyOf(codes);
  }

  /**
   * The region or place with this code: 2, 4 or 6 digits, zero-padded or not, or {@code HK}, {@code
   * MO}, {@code TW} or a country; empty when none has it.
   */
  public static Optional<Region> parse(String code) {
    Region known = PARSED.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Region> parsed = look(code);
    parsed.ifPresent(region -> PARSED.put(code, region));
    return parsed;
  }

  private static Optional<Region> look(String code) {
    if (OUTSIDE.containsKey(code) || Region.isCountry(code)) {
      return Optional.of(new Region(code));
    }
    if (!CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    Region region = new Region(code);
    return Table.BY_CODE.containsKey(region.code()) ? Optional.of(region) : Optional.empty();
  }

  /** Whether the region was abolished: the year in which the table last lists it. */
  public static Optional<String> abolishedAfter(Region region) {
    Entry entry = region.mainland() ? Table.BY_CODE.get(region.code()) : null;
    return entry == null || entry.lastListed().isEmpty()
        ? Optional.empty()
        : Optional.of(entry.lastListed());
  }

  /**
   * The counties (6-digit regions, none abolished) within a region, in the order of their codes.
   */
  public static List<Region> countiesIn(Region region) {
    return COUNTIES.computeIfAbsent(region.code(), Regions::lookUpCounties);
  }

  private static List<Region> lookUpCounties(String code) {
    List<Region> counties = new ArrayList<>();
    for (Map.Entry<String, Entry> entry : Table.BY_CODE.tailMap(code, true).entrySet()) {
      if (!entry.getKey().startsWith(code)) {
        break;
      }
      if (entry.getKey().length() == 6
          && entry.getValue().lastListed().isEmpty()
          && !entry.getKey().endsWith("01")) {
        counties.add(new Region(entry.getKey()));
      }
    }
    return List.copyOf(counties);
  }

  /**
   * All provinces, autonomous regions and municipalities of the mainland, in the order of their
   * codes.
   */
  public static List<Region> provinces() {
    return Table.PROVINCES;
  }

  /**
   * The codes and plain names of all regions of the mainland, abolished ones included, in the order
   * of codes.
   */
  static Map<String, String> plainNames() {
    return Names.ALL;
  }

  static Text name(Region region) {
    if (region.none()) {
      return Text.of("无", "none");
    }
    if (!region.mainland()) {
      Text outside = OUTSIDE.get(region.code());
      return outside != null
          ? outside
          : Text.of(
              new Locale("", region.code()).getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
              new Locale("", region.code()).getDisplayCountry(Locale.ENGLISH));
    }
    return Table.BY_CODE.containsKey(region.code())
        ? NAMED.computeIfAbsent(region.code(), code -> mainlandName(region))
        : mainlandName(region);
  }

  private static Text mainlandName(Region region) {
    String code = region.code();
    StringBuilder zh = new StringBuilder();
    for (int length = 2; length <= code.length(); length += 2) {
      Entry entry = Table.BY_CODE.get(code.substring(0, length));
      if (entry != null
          && !entry.name().equals("市辖区")
          && !entry.name().equals("县")
          && !entry.name().startsWith("省直辖")
          && !entry.name().startsWith("自治区直辖")) {
        zh.append(entry.name());
      }
    }
    String english = PROVINCES_EN.getOrDefault(region.province(), region.province());
    return Text.of(zh.toString(), code.length() == 2 ? english : english + " (" + code + ")");
  }

  private static Map<String, String> provincesInEnglish() {
    Map<String, String> names = new TreeMap<>();
    String table =
        "11 Beijing,12 Tianjin,13 Hebei,14 Shanxi,15 Inner Mongolia,21 Liaoning,22 Jilin,23"
            + " Heilongjiang,31 Shanghai,32 Jiangsu,33 Zhejiang,34 Anhui,35 Fujian,36 Jiangxi,37"
            + " Shandong,41 Henan,42 Hubei,43 Hunan,44 Guangdong,45 Guangxi,46 Hainan,50"
            + " Chongqing,51 Sichuan,52 Guizhou,53 Yunnan,54 Tibet,61 Shaanxi,62 Gansu,63"
            + " Qinghai,64 Ningxia,65 Xinjiang";
    for (String entry : table.split(",", -1)) {
      names.put(entry.substring(0, 2), entry.substring(3));
    }
    return names;
  }
}
