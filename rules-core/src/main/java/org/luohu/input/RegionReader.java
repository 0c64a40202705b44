package org.luohu.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.document.Scalar;
import org.luohu.region.Region;
import org.luohu.region.RegionSpelling;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Reads regions. */
final class RegionReader {

  private static final Text FORM =
      Text.of(
          "填 2、4 或者 6 位行政区划代码，例如 `\"310110\"`",
          "write a region code of 2, 4 or 6 digits, such as `\"310110\"`");
  private static final Text PLACE_FORM =
      Text.of(
          "境内填 2、4 或者 6 位行政区划代码；境外填 HK、MO、TW 或者两位国家代码",
          "write a region code of 2, 4 or 6 digits, or HK, MO, TW or a country's two letters");

  private RegionReader() {}

  /** A region of the mainland. */
  static @Nullable Region mainland(MappingReader reader, String key) {
    Scalar scalar = reader.scalar(key);
    Region region = scalar == null ? null : find(reader, scalar, Nouns.REGION, FORM, true);
    if (scalar != null && region != null && !region.mainland()) {
      String quoted = Quotation.of(scalar.text());
      reader.problem(
          "not-mainland",
          scalar,
          Text.of(
              quoted + " 是" + region.name().zh() + "，这里只能填内地的行政区划",
              quoted + " is " + region.name().en() + ", and this must be a region of the mainland"),
          FORM);
      return null;
    }
    return region;
  }

  /** A region of the mainland, Hong Kong, Macao, Taiwan or a country. */
  static @Nullable Region anywhere(MappingReader reader, String key) {
    Scalar scalar = reader.scalar(key);
    return scalar == null ? null : find(reader, scalar, Nouns.PLACE, PLACE_FORM, false);
  }

  private static @Nullable Region find(
      MappingReader reader, Scalar scalar, Text what, Text form, boolean mainlandOnly) {
    Region region = Regions.parse(scalar.text()).orElse(null);
    if (region == null) {
      List<Text> help = new ArrayList<>();
      help.add(form);
      RegionSpelling.nearest(scalar.text())
          .filter(near -> !mainlandOnly || near.mainland())
          .ifPresent(near -> help.add(didYouMean(near)));
      reader.unknownValue(scalar, what, help);
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
