package org.luohu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.domain.RegionDomain;
import org.luohu.region.Region;
import org.luohu.region.RegionNames;
import org.luohu.region.RegionSpelling;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Reads regions: by their codes, or by a full name that one region bears on the day. */
final class RegionReader {

  private static final int MOST_NAMED = 8;

  private RegionReader() {}

  /**
   * The region that a code or a name says; a problem and null where it says none or several.
   *
   * @param day the day on which it bears the name
   */
  static @Nullable Region read(
      MappingReader reader, Scalar scalar, RegionDomain domain, Regions regions, LocalDate day) {
    Region region = regions.parse(scalar.text()).orElse(null);
    if (region != null) {
      return region;
    }
    List<Region> named = RegionNames.full(scalar.text(), day, regions);
    if (named.size() == 1) {
      return named.get(0);
    }
    List<Text> help = new ArrayList<>();
    help.add(domain.form());
    suggestion(scalar.text(), domain, regions, day).ifPresent(help::add);
    reader.unknownValue(scalar, domain.noun(), help);
    return null;
  }

  private static Optional<Text> suggestion(
      String text, RegionDomain domain, Regions regions, LocalDate day) {
    List<Region> meant = meant(text, regions, day);
    return meant.size() > 1
        ? Optional.of(candidates(meant))
        : meant.stream()
            .filter(one -> domain.anywhere() || one.mainland())
            .findFirst()
            .map(RegionReader::didYouMean);
  }

  /** What was probably meant: by the first way of reading it that finds any. */
  private static List<Region> meant(String text, Regions regions, LocalDate day) {
    return Stream.<Supplier<List<Region>>>of(
            () -> RegionNames.called(text, day, regions),
            () -> RegionSpelling.meant(text, regions).stream().toList(),
            () -> within(text, regions).stream().toList(),
            () -> RegionNames.nearly(text, day, regions),
            () -> onlyOne(RegionNames.begun(text, day, regions)))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Region> onlyOne(List<Region> found) {
    return found.size() == 1 ? found : List.of();
  }

  /** The city or province that a code without a region would lie in. */
  private static Optional<Region> within(String text, Regions regions) {
    if (!text.matches("[0-9]{6}")) {
      return Optional.empty();
    }
    return regions.parse(text.substring(0, 4)).or(() -> regions.parse(text.substring(0, 2)));
  }

  private static Text candidates(List<Region> regions) {
    boolean many = regions.size() > MOST_NAMED;
    String zh =
        regions.stream()
            .limit(MOST_NAMED)
            .map(region -> "`" + region.code() + "`（" + region.name().zh() + "）")
            .collect(Collectors.joining("、"));
    String en =
        regions.stream()
            .limit(MOST_NAMED)
            .map(region -> "`" + region.code() + "` (" + region.name().en() + ")")
            .collect(Collectors.joining(", "));
    return Text.of(
        "叫这个名字的有几个: " + zh + (many ? " 等" : ""),
        "several are called so: " + en + (many ? " …" : ""));
  }

  private static Text didYouMean(Region region) {
    Text plain = MappingReader.didYouMean(region.code());
    String zh = "是否想写 `" + region.code() + "`（" + region.name().zh() + "）？";
    return region.mainland()
        ? Text.of(zh, plain.en())
        : Text.of(zh, "did you mean `" + region.code() + "` (" + region.name().en() + ")?");
  }
}
