package org.luohu.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.luohu.text.Spelling;

/** Finds the region that someone probably meant: by a mistyped code, or by its name. */
public final class RegionSpelling {

  private static final Map<String, String> OUTSIDE = Map.of("香港", "HK", "澳门", "MO", "台湾", "TW");

  private RegionSpelling() {}

  /** The region nearest to a mistyped code or called by a name, if there is one. */
  public static Optional<Region> nearest(String text) {
    String word = text.strip();
    if (word.isEmpty() || word.length() > 40) {
      return Optional.empty();
    }
    if (!word.matches("[0-9]+")) {
      return Regions.parse(word.toUpperCase(Locale.ROOT)).or(() -> named(word));
    }
    return word.length() > 6 ? Regions.parse(word.substring(0, 6)) : near(word);
  }

  /** Looks within the smallest region that the code's beginning names. */
  private static Optional<Region> near(String code) {
    List<String> candidates = List.copyOf(Regions.plainNames().keySet());
    for (int length = Math.min(4, code.length() - 1); length >= 0; length--) {
      String prefix = code.substring(0, length);
      List<String> within =
          candidates.stream()
              .filter(c -> c.startsWith(prefix) && Math.abs(c.length() - code.length()) < 2)
              .toList();
      Optional<String> nearest = Spelling.nearest(code, within);
      if (nearest.isPresent()) {
        return nearest.map(Region::new);
      }
    }
    return Optional.empty();
  }

  private static Optional<Region> named(String name) {
    String outside = OUTSIDE.get(name);
    if (outside != null) {
      return Optional.of(new Region(outside));
    }
    Region best = null;
    for (Map.Entry<String, String> entry : Regions.plainNames().entrySet()) {
      Region region = new Region(entry.getKey());
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
