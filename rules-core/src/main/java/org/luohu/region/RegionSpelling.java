package org.luohu.region;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the region that someone probably meant: by its name, or by a code that says more or that
 * stands for a place outside the mainland. A code that only looks alike is another region's.
 */
public final class RegionSpelling {

  private static final Map<String, String> OUTSIDE =
      Map.of("香港", "HK", "澳门", "MO", "台湾", "TW", "81", "HK", "82", "MO", "71", "TW");

  private RegionSpelling() {}

  /** The region that a longer code lies in or that is called so, if there is one. */
  public static Optional<Region> meant(String text, Regions regions) {
    String word = text.strip();
    if (word.isEmpty() || word.length() > 40) {
      return Optional.empty();
    }
    String outside = OUTSIDE.get(word.replaceFirst("0000$", ""));
    if (outside != null) {
      return regions.parse(outside);
    }
    if (word.matches("[0-9]+")) {
      return word.length() > 6 ? regions.parse(word.substring(0, 6)) : Optional.empty();
    }
    return regions.parse(word.toUpperCase(Locale.ROOT)).or(() -> named(word, regions));
  }

  private static Optional<Region> named(String name, Regions regions) {
    Region best = null;
    for (Map.Entry<String, String> entry : regions.plainNames().entrySet()) {
      Region region = new Region(entry.getKey(), regions);
      if (isCalled(region, entry.getValue(), name)
          && (best == null || region.code().length() < best.code().length())) {
        best = region;
      }
    }
    return Optional.ofNullable(best);
  }

  /** By the plain name, with or without its last character (省, 市, 区, 县), or by the full one. */
  private static boolean isCalled(Region region, String plain, String name) {
    return plain.equals(name)
        || (plain.length() == name.length() + 1 && name.length() >= 2 && plain.startsWith(name))
        || (name.length() > plain.length()
            && name.endsWith(plain)
            && region.name().zh().endsWith(name));
  }
}
