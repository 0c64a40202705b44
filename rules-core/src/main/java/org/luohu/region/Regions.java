package org.luohu.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A table of the administrative regions of the mainland: GB/T 2260 codes with names, each with when
 * it was in use and what came after it. The rows are kept as bytes in the order of codes, and a row
 * is read when it is asked for. Immutable and thread-safe.
 */
public final class Regions {

  /**
   * The countries by ISO 3166-1 alpha-2 code, the mainland, Hong Kong, Macao and Taiwan left out.
   */
  public static final Set<String> COUNTRIES = countries();

  private static final String BUNDLED = "luohu-policies/world/regions.tsv";

  private static final Map<String, Text> OUTSIDE =
      Map.of(
          "HK", Text.of("香港", "Hong Kong"),
          "MO", Text.of("澳门", "Macao"),
          "TW", Text.of("台湾", "Taiwan"));

  private static final Pattern CODE = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}");

  private final byte[] table;

  /** Where the first row begins, behind the notes at the head of the table. */
  private final int start;

  /** What was asked for once, of regions in the table. */
  private final Map<String, Region> parsed = new ConcurrentHashMap<>();

  private final Map<String, List<RegionRow>> periods = new ConcurrentHashMap<>();
  private final Map<String, Text> named = new ConcurrentHashMap<>();
  private final Map<String, List<Region>> counties = new ConcurrentHashMap<>();
  private volatile @Nullable List<Region> provinces;

  private Regions(byte[] table) {
    this.table = table;
    int first = 0;
    while (first < table.length && table[first] == '#') {
      first = next(first);
    }
    start = first;
  }

  private static final class Bundled {
    static final Regions TABLE = new Regions(read());
  }

  /** The table that comes with the library; read on first use. */
  public static Regions bundled() {
    return Bundled.TABLE;
  }

  private static byte[] read() {
    try (InputStream in = Regions.class.getClassLoader().getResourceAsStream(BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + BUNDLED + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This table with some rows more; one with the code and the first day of another replaces it. */
  public Regions with(Collection<RegionRow> rows) {
    TreeMap<String, String> lines = new TreeMap<>();
    rows().forEach(row -> lines.put(key(row), row.line()));
    rows.forEach(row -> lines.put(key(row), row.line()));
    String text = String.join("\n", lines.values()) + "\n";
    return new Regions(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(RegionRow row) {
    return row.code() + '\t' + row.from();
  }

  /** Whether a file holds this very table. */
  public boolean same(byte[] file) {
    return Arrays.equals(table, file);
  }

  /** Every row, in the order of codes and then of time. */
  public List<RegionRow> rows() {
    return between("", ":");
  }

  /** The periods in which a region of the mainland had its code; none where it never had. */
  public List<RegionRow> rows(Region region) {
    List<RegionRow> known = periods.get(region.code());
    if (known != null) {
      return known;
    }
    String code = padded(region.code());
    List<RegionRow> rows = List.copyOf(between(code, code));
    if (!rows.isEmpty()) {
      periods.put(region.code(), rows);
    }
    return rows;
  }

  /** The rows from a code to another, both included; {@code :} comes after all digits. */
  private List<RegionRow> between(String first, String last) {
    List<RegionRow> rows = new ArrayList<>();
    for (int at = firstFrom(first); at < table.length && compare(at, last) <= 0; at = next(at)) {
      int end = next(at);
      int length = table[end - 1] == '\n' ? end - 1 - at : end - at;
      rows.add(RegionRow.of(new String(table, at, length, StandardCharsets.UTF_8)));
    }
    return rows;
  }

  /** The place of the first row whose code is not before another. */
  private int firstFrom(String code) {
    int low = start;
    int high = table.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      while (middle > low && table[middle - 1] != '\n') {
        middle--;
      }
      if (compare(middle, code) < 0) {
        low = next(middle);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int next(int at) {
    int end = at;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return Math.min(end + 1, table.length);
  }

  private int compare(int at, String code) {
    for (int i = 0; i < code.length(); i++) {
      int difference = table[at + i] - code.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static String padded(String code) {
    return code.length() >= 6 ? code : code + "000000".substring(code.length());
  }

  private static Set<String> countries() {
    List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
    codes.removeAll(List.of("CN", "HK", "MO", "TW"));
    return Set.copyOf(codes);
  }

  /**
   * The region or place with this code, in use or not: 2, 4 or 6 digits, zero-padded or not, or
   * {@code HK}, {@code MO}, {@code TW} or a country; empty when none has it.
   */
  public Optional<Region> parse(String code) {
    Region known = parsed.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Region> found = look(code);
    found.ifPresent(region -> parsed.put(code, region));
    return found;
  }

  private Optional<Region> look(String code) {
    if (OUTSIDE.containsKey(code) || Region.isCountry(code)) {
      return Optional.of(new Region(code, this));
    }
    if (!CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    Region region = new Region(code, this);
    return has(region) ? Optional.of(region) : Optional.empty();
  }

  private boolean has(Region region) {
    String code = padded(region.code());
    int at = firstFrom(code);
    return at < table.length && compare(at, code) == 0;
  }

  /** A region as this table knows it; one that it does not know stays as it is. */
  public Region own(Region region) {
    return region.none() ? region : parse(region.code()).orElse(region);
  }

  /** The counties (6-digit regions in use) within a region, in the order of their codes. */
  public List<Region> countiesIn(Region region) {
    return counties.computeIfAbsent(region.code(), this::lookUpCounties);
  }

  private List<Region> lookUpCounties(String code) {
    List<Region> found = new ArrayList<>();
    for (RegionRow row : between(padded(code), code + ":")) {
      if (row.to().isEmpty() && !row.code().endsWith("00") && !row.name().equals("市辖区")) {
        found.add(parse(row.code()).orElseThrow());
      }
    }
    return List.copyOf(found);
  }

  /**
   * All provinces, autonomous regions and municipalities of the mainland, in the order of their
   * codes.
   */
  public List<Region> provinces() {
    List<Region> known = provinces;
    if (known == null) {
      List<Region> found = new ArrayList<>();
      for (int at = start; at < table.length; ) {
        String code = new String(table, at, 2, StandardCharsets.US_ASCII);
        found.add(parse(code).orElseThrow());
        at = firstFrom(code + ":");
      }
      known = List.copyOf(found);
      provinces = known;
    }
    return known;
  }

  /** The codes and plain names of the regions in use, in the order of codes. */
  Map<String, String> plainNames() {
    Map<String, String> names = new LinkedHashMap<>();
    for (RegionRow row : rows()) {
      if (row.to().isEmpty()) {
        names.put(new Region(row.code()).code(), row.name());
      }
    }
    return Collections.unmodifiableMap(names);
  }

  Text name(Region region) {
    Text known = named.get(region.code());
    if (known != null) {
      return known;
    }
    Text name = look(region);
    if (parse(region.code()).isPresent()) {
      named.put(region.code(), name);
    }
    return name;
  }

  private Text look(Region region) {
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
    List<RegionRow> chain = new ArrayList<>();
    climb(region, chain);
    return Text.of(
        chain.stream().map(RegionRow::name).reduce("", (outer, own) -> outer + own),
        chain.stream()
            .map(Regions::english)
            .reduce((outer, own) -> own + ", " + outer)
            .orElse(region.code()));
  }

  private static String english(RegionRow row) {
    return row.english().isEmpty() ? row.code() : row.english();
  }

  /** Adds the regions that a region lies in and itself, outermost first, the newest row of each. */
  private void climb(Region region, List<RegionRow> chain) {
    String code = region.code();
    List<RegionRow> rows = rows(region);
    RegionRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last != null && !last.parent().isEmpty()) {
      climb(new Region(last.parent()), chain);
    } else if (code.length() > 2) {
      climb(new Region(code.substring(0, code.length() - 2)), chain);
    }
    if (last != null && !standsForNone(last.name())) {
      chain.add(last);
    }
  }

  /** Names of the statistical tables for what is no region itself. */
  static boolean standsForNone(String name) {
    return name.equals("市辖区")
        || name.equals("县")
        || name.equals("市")
        || name.startsWith("省直辖")
        || name.startsWith("自治区直辖");
  }
}
