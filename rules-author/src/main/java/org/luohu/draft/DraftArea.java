package org.luohu.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/**
 * Where a new version applies.
 *
 * @param regions the regions; empty for the whole mainland
 */
public record DraftArea(List<Region> regions) {

  /** What a folder leaves out. */
  private static final Pattern KIND = Pattern.compile("( Zhuang| Hui| Uygur)? Autonomous Region$");

  private static final Region SOMEWHERE = new Region("330106");

  /** Copies the regions in. */
  public DraftArea {
    regions = List.copyOf(regions);
  }

  /** The area that a folder's name tells: a province by its English name, or the whole mainland. */
  public static Optional<DraftArea> of(VersionId id) {
    if (id.national()) {
      return Optional.of(new DraftArea(List.of()));
    }
    return Regions.bundled().provinces().stream()
        .filter(province -> folder(province.name().en()).equals(id.region()))
        .findFirst()
        .map(province -> new DraftArea(List.of(province)));
  }

  /**
   * Of Guangxi Zhuang Autonomous Region {@code guangxi}, of Inner Mongolia's {@code
   * inner-mongolia}.
   */
  private static String folder(String name) {
    return KIND.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** What it is called. */
  Text name() {
    if (regions.isEmpty()) {
      return Text.of("全国", "the mainland");
    }
    return Text.of(
        regions.stream().map(region -> region.name().zh()).collect(Collectors.joining("、")),
        regions.stream().map(region -> region.name().en()).collect(Collectors.joining(", ")));
  }

  /** The line of the manifest. */
  String applies(VersionId id) {
    if (regions.isEmpty()) {
      return id.registration()
          ? "# 没有 applies：全国（内地）适用"
          : "applies: {between: other-province}   # 受理地和拟入户地不在同一个省";
    }
    String codes =
        regions.stream()
            .map(region -> '"' + region.code() + '"')
            .collect(Collectors.joining(", ", "[", "]"));
    if (id.registration()) {
      return "applies: {target: " + codes + "}   # 拟入户地的行政区划代码";
    }
    String between =
        !counter(id).province().equals(target().province())
            ? "other-province"
            : counter(id).city().equals(target().city()) ? "anywhere" : "other-city";
    return "applies: {counter: "
        + codes
        + ", target: "
        + codes
        + ", between: "
        + between
        + "}   # 受理地、拟入户地、相隔多远";
  }

  /** A county within it. */
  Region target() {
    return regions.isEmpty() ? SOMEWHERE : county(regions.get(0));
  }

  private static Region county(Region region) {
    List<Region> counties = Regions.bundled().countiesIn(region);
    return counties.isEmpty() ? region : counties.get(0);
  }

  /** Where a case is filed: at the target's own place, or as far off as a channel asks. */
  Region counter(VersionId id) {
    if (id.registration()) {
      return target();
    }
    if (regions.isEmpty()) {
      return new Region("310110");
    }
    List<Region> counties = Regions.bundled().countiesIn(regions.get(regions.size() - 1));
    return counties.stream()
        .filter(county -> !county.city().equals(target().city()))
        .findFirst()
        .or(() -> counties.stream().filter(county -> !county.equals(target())).findFirst())
        .orElse(target());
  }
}
