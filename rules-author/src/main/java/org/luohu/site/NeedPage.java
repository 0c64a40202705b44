package org.luohu.site;

import java.util.List;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.PolicyRef;
import org.luohu.need.Needs;
import org.luohu.need.Spot;
import org.luohu.need.Way;
import org.luohu.need.Ways;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;

/** What is needed for one place, from wherever one starts. */
final class NeedPage {

  private static final int NAMED = 4;

  private final PolicyLibrary library;
  private final Needs needs;
  private final Spot spot;
  private final Markup out = new Markup();

  private NeedPage(PolicyLibrary library, Needs needs, Spot spot) {
    this.library = library;
    this.needs = needs;
    this.spot = spot;
  }

  /** Where the page of a place lies. */
  static String path(Spot spot) {
    return "need/" + spot.region().code() + ".html";
  }

  static String of(PolicyLibrary library, Needs needs, Spot spot) {
    NeedPage page = new NeedPage(library, needs, spot);
    page.write();
    return Frame.page(page.title(), 1, page.out);
  }

  private Text title() {
    return Text.format("户口在%s，要准备什么", "What you need for a hukou in %s", spot.region().name());
  }

  private void write() {
    out.heading(1, title());
    out.paragraph(
        "lead",
        Text.format(
            "按 %s 有效的规定，由规则逐一判断得出；全国、省市和通办的规定已经合在一起。",
            "By the law in force on %s, as the rules decide it; national law, that of the place and"
                + " the channels are put together.",
            needs.day()));
    if (!spot.except().isEmpty()) {
      out.element("p", "hint", this::except);
    }
    out.raw("<nav class=\"contents\" aria-label=\"业务 Services\"><ul>\n");
    for (Ways ways : needs.ways()) {
      String id = ways.errand().service().id();
      out.element(
          "li", "", () -> out.link("#" + id, () -> out.both(ways.errand().service().title())));
    }
    out.raw("</ul></nav>\n");
    needs.ways().forEach(this::errand);
  }

  private void except() {
    out.both(Text.of("另有一页：", "On pages of their own: "));
    for (Spot other : needs.spots()) {
      if (spot.except().contains(other.region())) {
        out.link(other.region().code() + ".html", () -> out.both(other.region().name()));
        out.text(" ");
      }
    }
  }

  private void errand(Ways ways) {
    String id = ways.errand().service().id();
    out.section(
        id,
        ways.errand().service().title(),
        () -> {
          List<Way> all = ways.to(spot);
          out.paragraph("hint", ways.errand().plain());
          if (localless(all.get(0).answers().get(0))) {
            out.paragraph(
                "unknown",
                Text.of(
                    "没有收录本地的规定，这里只按全国的规定写。当地另有要求的，先问当地派出所。",
                    "No law of the place itself is on record: this rests on national law alone. Ask"
                        + " the police there what they want besides."));
          }
          out.paragraph("name", Text.format("%s？", "%s …", ways.errand().from()));
          out.element(
              "ul",
              "starts",
              () -> all.forEach(way -> way.starts().forEach(start -> start(id, start))));
          all.forEach(way -> way(ways.errand().service(), way));
        });
  }

  private void start(String id, Way.Start start) {
    out.element(
        "li", "", () -> out.link("#" + id + "-" + start.code(), () -> out.both(start.name())));
  }

  private boolean localless(Way.Answer answer) {
    return answer.decision().policies().stream()
        .map(PolicyRef::id)
        .map(policy -> library.version(policy).orElseThrow())
        .filter(policy -> policy.manifest().kind() == PolicyKind.REGISTRATION)
        .allMatch(PolicyLibrary::national);
  }

  private void way(Service service, Way way) {
    String id = service.id();
    List<Way.Start> starts = way.starts();
    out.element(
        "div",
        "way",
        () -> {
          boolean few = starts.size() <= NAMED;
          if (!few) {
            out.heading(3, Text.format("下面 %s 处", "These %s places", starts.size()));
          }
          out.element(few ? "h3" : "p", few ? "" : "hint", () -> names(id, starts));
          for (Way.Answer answer : way.answers()) {
            new NeedAnswer(
                    library,
                    ServiceDescription.of(service).vocabulary(),
                    answer,
                    "#" + id + "-here",
                    out)
                .write(answer.equals(way.answers().get(0)));
          }
        });
  }

  private void names(String id, List<Way.Start> starts) {
    for (int i = 0; i < starts.size(); i++) {
      Way.Start start = starts.get(i);
      out.text(i == 0 ? "" : "、");
      out.raw("<span id=\"").text(id + "-" + start.code()).raw("\">");
      out.both(start.name()).raw("</span>");
    }
  }
}
