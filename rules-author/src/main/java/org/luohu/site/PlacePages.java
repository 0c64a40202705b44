package org.luohu.site;

import java.util.List;
import org.luohu.need.Needs;
import org.luohu.need.Spot;
import org.luohu.region.Region;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/**
 * The provinces and cities with the page on which is told what is needed there.
 *
 * @param needs the places that have pages
 * @param regions all places
 */
record PlacePages(Needs needs, Regions regions) {

  /** The cities of a province, and the counties that have a page of their own. */
  List<Region> in(Region province) {
    return regions.rows().stream()
        .filter(row -> row.to().isEmpty() && row.code().startsWith(province.code()))
        .filter(row -> !row.code().endsWith("0000") && !row.name().equals("市辖区"))
        .map(RegionRow::code)
        .flatMap(code -> regions.parse(code).stream())
        .filter(place -> place.code().length() == 4 || own(place))
        .filter(place -> !place.name().equals(province.name()))
        .toList();
  }

  private boolean own(Region place) {
    return needs.spots().stream().anyMatch(spot -> spot.region().equals(place));
  }

  /** The page of the place that a region is or lies in; empty where there is none. */
  String page(Region place) {
    return needs.spots().stream()
        .filter(spot -> spot.region().covers(place))
        .reduce((Spot wide, Spot narrow) -> narrow)
        .map(NeedPage::path)
        .orElse("");
  }

  /** What a place within another is called there. */
  static Text within(Region place, Region outer) {
    Text name = place.name();
    Text rest = outer.name();
    return !place.equals(outer) && name.zh().startsWith(rest.zh())
        ? Text.of(name.zh().substring(rest.zh().length()), name.en().replace(", " + rest.en(), ""))
        : name;
  }
}
