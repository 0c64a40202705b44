package org.luohu.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.domain.RegionDomain;
import org.luohu.region.Region;
import org.luohu.region.RegionSpelling;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Reads regions. */
final class RegionReader {

  private RegionReader() {}

  /** The region that a code names; a problem and null where it names none. */
  static @Nullable Region read(
      MappingReader reader, Scalar scalar, RegionDomain domain, Regions regions) {
    Region region = regions.parse(scalar.text()).orElse(null);
    if (region == null) {
      List<Text> help = new ArrayList<>();
      help.add(domain.form());
      RegionSpelling.meant(scalar.text(), regions)
          .filter(meant -> domain.anywhere() || meant.mainland())
          .ifPresent(meant -> help.add(didYouMean(meant)));
      reader.unknownValue(scalar, domain.noun(), help);
    }
    return region;
  }

  private static Text didYouMean(Region region) {
    Text plain = MappingReader.didYouMean(region.code());
    String zh = "是否想写 `" + region.code() + "`（" + region.name().zh() + "）？";
    return region.mainland()
        ? Text.of(zh, plain.en())
        : Text.of(zh, "did you mean `" + region.code() + "` (" + region.name().en() + ")?");
  }
}
