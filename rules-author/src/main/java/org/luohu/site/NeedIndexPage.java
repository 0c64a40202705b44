package org.luohu.site;

import org.luohu.need.Needs;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Where one finds one's place: the provinces with their cities, each leading to what is needed. */
final class NeedIndexPage {

  static final Text TITLE = Text.of("要准备什么", "What do I need?");

  private final PlacePages places;
  private final Markup out = new Markup();

  private NeedIndexPage(Needs needs, Regions regions) {
    this.places = new PlacePages(needs, regions);
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
    places.regions().provinces().forEach(this::province);
  }

  private void province(Region province) {
    if (places.page(province).isEmpty()) {
      return;
    }
    out.section(
        "p" + province.code(),
        province.name(),
        () ->
            out.element(
                "ul",
                "starts",
                () -> {
                  place(province, province);
                  places.in(province).forEach(place -> place(place, province));
                }));
  }

  private void place(Region place, Region province) {
    out.element(
        "li",
        "",
        () -> out.link(places.page(place), () -> out.both(PlacePages.within(place, province))));
  }
}
