package org.luohu.region;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A region of the mainland by its GB/T 2260 code, or a place outside it.
 *
 * <p>A mainland code has 2, 4 or 6 digits: province, city, county. Trailing pairs of zeros are cut
 * off, so {@code 330000} and {@code 33} are one region. Outside the mainland the code is {@code
 * HK}, {@code MO}, {@code TW} or a country's ISO 3166-1 alpha-2 code. {@link #NONE} stands for a
 * region that does not exist, such as the hukou region of a person without hukou.
 *
 * <p>A region knows the table that it was looked up in, and is called what that table calls it; two
 * regions are equal where their codes are. Immutable.
 */
public final class Region implements Comparable<Region> {

  /** The region of something that has none. */
  public static final Region NONE = new Region("none");

  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  private final String code;

  /** The table it was looked up in; null for the bundled one. */
  private final @Nullable Regions table;

  /**
   * Trims zero padding. The code is not looked up; {@link Regions#parse} does that.
   *
   * @param code the code as described
   */
  public Region(String code) {
    this(code, null);
  }

  Region(String code, @Nullable Regions table) {
    Objects.requireNonNull(code, "code");
    String trimmed = code;
    if (isDigits(code)) {
      while (trimmed.length() > 2 && trimmed.endsWith("00")) {
        trimmed = trimmed.substring(0, trimmed.length() - 2);
      }
    }
    this.code = trimmed;
    this.table = table;
  }

  /**
   * A region of the bundled table by code.
   *
   * @throws IllegalArgumentException if no such region or place is known; see {@link Regions#parse}
   */
  public static Region of(String code) {
    return Regions.bundled()
        .parse(code)
        .orElseThrow(
            () -> new IllegalArgumentException("no region or place has the code `" + code + "`"));
  }

  /** The code: 2, 4 or 6 digits, or letters, without zero padding. */
  public String code() {
    return code;
  }

  /** The table that it was looked up in. */
  Regions table() {
    return table == null ? Regions.bundled() : table;
  }

  private static boolean isDigits(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return !code.isEmpty();
  }

  /** Whether this is a region of the mainland. */
  public boolean mainland() {
    return code.charAt(0) <= '9';
  }

  /** Whether this is Hong Kong, Macao or Taiwan. */
  public boolean hongKongMacaoTaiwan() {
    return code.equals("HK") || code.equals("MO") || code.equals("TW");
  }

  /** Whether this region does not exist ({@link #NONE}). */
  public boolean none() {
    return equals(NONE);
  }

  /** The province's 2 digits; outside the mainland the code itself. */
  public String province() {
    return mainland() ? code.substring(0, 2) : code;
  }

  /** Whether the code says which city (设区市) this is in. A municipality is one city. */
  public boolean hasCity() {
    return !mainland() || code.length() >= 4 || MUNICIPALITIES.contains(code);
  }

  /**
   * The city (设区市): 4 digits. A municipality (11, 12, 31, 50) is one city, written {@code 3100}; a
   * county directly under its province (省直辖县, digits 3–4 are 90) stands for itself with its 6
   * digits. Outside the mainland the code itself.
   *
   * @throws IllegalStateException if the code names only a province; see {@link #hasCity}
   */
  public String city() {
    if (!mainland()) {
      return code;
    }
    String province = province();
    if (MUNICIPALITIES.contains(province)) {
      return province + "00";
    }
    if (code.length() < 4) {
      throw new IllegalStateException("region " + code + " names no city");
    }
    String city = code.substring(0, 4);
    return city.endsWith("90") && code.length() == 6 ? code : city;
  }

  /** Whether the other region is this one or lies within it. */
  public boolean covers(Region other) {
    return mainland() ? other.mainland() && other.code.startsWith(code) : code.equals(other.code);
  }

  /** The region's name, such as 浙江省杭州市淳安县. */
  public Text name() {
    return table().name(this);
  }

  @Override
  public int compareTo(Region other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  static boolean isCountry(String code) {
    return code.length() == 2
        && code.equals(code.toUpperCase(Locale.ROOT))
        && Regions.COUNTRIES.contains(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Region that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
