package org.luohu.site;

import java.util.List;
import java.util.Optional;
import org.luohu.need.Needs;
import org.luohu.need.Spot;
import org.luohu.region.Region;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Where one finds one's place: the provinces with their cities, each leading to what is needed. */
final class NeedIndexPage {

  static final Text TITLE = Text.of("要准备什么", "What do I need?");

  private final Needs needs;
  private final Regions regions;
  private final Markup out = new Markup();

  private NeedIndexPage(Needs needs, Regions regions) {
    this.needs = needs;
    this.regions = regions;
  }

  static String of(Needs needs, Regions regions) {
    NeedIndexPage page = new NeedIndexPage(needs, regions);
    page.write();
    return Frame.page(TITLE, 0, page.out);
  }

  private void write() {
    out.heading(1, TITLE);
    out.paragraph(
        "lead",
        Text.of(
            "先选户口所在的地方（孩子要落户、迁入的地方，或者办证人的户口），再选在哪里申报。",
            "First choose where the hukou is, or will be; then where you file."));
    regions.provinces().forEach(this::province);
  }

  private void province(Region province) {
    spot(province)
        .ifPresent(
            spot ->
                out.section(
                    "p" + province.code(),
                    province.name(),
                    () ->
                        out.element(
                            "ul",
                            "starts",
                            () -> {
                              place(province);
                              places(province).forEach(this::place);
                            })));
  }

  /** The cities of a province, and the counties that have a page of their own. */
  private List<Region> places(Region province) {
    return regions.rows().stream()
        .filter(row -> row.to().isEmpty() && row.code().startsWith(province.code()))
        .filter(row -> !row.code().endsWith("0000") && !row.name().equals("市辖区"))
        .map(RegionRow::code)
        .flatMap(code -> regions.parse(code).stream())
        .filter(place -> place.code().length() == 4 || own(place).isPresent())
        .filter(place -> !place.name().equals(province.name()))
        .toList();
  }

  private void place(Region place) {
    spot(place)
        .ifPresent(
            spot ->
                out.element(
                    "li", "", () -> out.link(NeedPage.path(spot), () -> out.both(shortly(place)))));
  }

  private static Text shortly(Region place) {
    Text name = place.name();
    Text province = Region.of(place.province()).name();
    boolean within = !place.code().equals(place.province());
    return within && name.zh().startsWith(province.zh())
        ? Text.of(
            name.zh().substring(province.zh().length()),
            name.en().replace(", " + province.en(), ""))
        : name;
  }

  private Optional<Spot> own(Region place) {
    return needs.spots().stream().filter(spot -> spot.region().equals(place)).findFirst();
  }

  /** The spot that a place is, or lies in. */
  private Optional<Spot> spot(Region place) {
    return needs.spots().stream()
        .filter(spot -> spot.region().covers(place))
        .reduce((wide, narrow) -> narrow);
  }
}
