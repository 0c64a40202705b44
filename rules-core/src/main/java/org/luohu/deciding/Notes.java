package org.luohu.deciding;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Remarks on what was stated: region codes that are abolished. */
final class Notes {

  private Notes() {}

  /** The remarks on stated values. */
  static List<Text> on(@Nullable Object[] stated) {
    SortedSet<Region> abolished = new TreeSet<>();
    for (Object value : stated) {
      if (value instanceof Region region && Regions.abolishedAfter(region).isPresent()) {
        abolished.add(region);
      }
    }
    return abolished.stream().map(Notes::abolished).toList();
  }

  private static Text abolished(Region region) {
    String year = Regions.abolishedAfter(region).orElseThrow();
    return Text.of(
        "行政区划代码 " + region + "（" + region.name().zh() + "）已撤销，最后列于 " + year + " 年的代码表",
        "the region code "
            + region
            + " ("
            + region.name().en()
            + ") is abolished; the table of "
            + year
            + " is the last to list it");
  }
}
