package org.luohu.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.luohu.drl.Rule;
import org.luohu.need.Needs;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Everything by its words, with a link for each: a whole index, which a small script filters. */
final class SearchPage {

  private static final Text TITLE = Text.of("搜索", "Search");

  private final Contents contents;
  private final PlacePages places;
  private final Markup out = new Markup();

  /** What is found: its words, and where it stands, by the name of the place. */
  private record Entry(Text words, String codes, Map<String, String> links) {}

  private SearchPage(Contents contents, Needs needs) {
    this.contents = contents;
    this.places = new PlacePages(needs, contents.library().world().regions());
  }

  static String of(Contents contents, Needs needs) {
    SearchPage page = new SearchPage(contents, needs);
    page.write();
    return Frame.page(TITLE, 0, page.out);
  }

  private void write() {
    out.heading(1, TITLE);
    out.raw(
        """
        <form id="search-form" hidden="hidden" role="search"><label for="q">\
        中文、英文、地名或者编号 <span lang="en">Chinese, English, a place or a code</span></label>
        <input id="q" name="q" type="search" autocomplete="off"/>
        <p id="count" role="status"></p></form>
        """);
    out.raw("<div id=\"entries\">\n");
    part("places", Text.of("地方", "Places"), this::places);
    Map<String, Entry> policies = new LinkedHashMap<>();
    Map<String, Entry> rules = new TreeMap<>();
    Map<String, Entry> findings = new TreeMap<>();
    Map<String, Entry> materials = new TreeMap<>();
    Map<String, Entry> sources = new TreeMap<>();
    for (Policy policy : contents.library().all()) {
      add(policies, policy, policy.manifest().title(), policy.name(), "");
      int number = 0;
      for (Rule rule : policy.rules()) {
        number++;
        add(rules, policy, Text.of(rule.name(), ""), "", "#rule-" + number);
      }
      policy
          .manifest()
          .findings()
          .forEach((code, it) -> add(findings, policy, it.text(), code, "#finding-" + code));
      policy
          .manifest()
          .materials()
          .forEach((code, it) -> add(materials, policy, it.name(), code, "#material-" + code));
      for (Source source : policy.manifest().sources().values()) {
        add(sources, policy, source.title(), source.id(), "#source-" + source.id());
      }
    }
    part("policies", Text.of("政策", "Policies"), () -> policies.values().forEach(this::entry));
    part("materials", Text.of("材料", "Papers"), () -> materials.values().forEach(this::entry));
    part("findings", Text.of("审核意见", "Findings"), () -> findings.values().forEach(this::entry));
    part("rules", Text.of("规则", "Rules"), () -> rules.values().forEach(this::entry));
    part("sources", Text.of("来源", "Sources"), () -> sources.values().forEach(this::entry));
    out.raw("</div>\n<script src=\"search.js\"></script>\n");
  }

  private static void add(
      Map<String, Entry> entries, Policy policy, Text words, String codes, String anchor) {
    entries
        .computeIfAbsent(
            codes + " " + words.zh(), any -> new Entry(words, codes, new LinkedHashMap<>()))
        .links()
        .putIfAbsent(policy.id(), Contents.path(policy) + anchor);
  }

  private void part(String id, Text heading, Markup.Content content) {
    out.section(
        id,
        heading,
        () -> {
          out.raw("<details>");
          out.element("summary", "", () -> out.both(Text.of("全部列出", "List all")));
          out.element("ul", "hits", content);
          out.raw("</details>\n");
        });
  }

  private void entry(Entry entry) {
    out.element(
        "li",
        "hit",
        () -> {
          out.text(entry.words().zh());
          if (!entry.words().en().isEmpty()) {
            out.raw(" <span class=\"en\" lang=\"en\">").text(entry.words().en()).raw("</span>");
          }
          out.text(" ").span("code", entry.codes());
          entry
              .links()
              .forEach(
                  (id, to) -> {
                    out.text(" ");
                    out.link(to, () -> out.text(id));
                  });
        });
  }

  private void places() {
    Regions regions = contents.library().world().regions();
    for (Region province : regions.provinces()) {
      place(province, !regions.countiesIn(province).isEmpty() && province.hasCity());
      places.in(province).forEach(place -> place(place, true));
    }
  }

  private void place(Region place, boolean counties) {
    String to = places.page(place);
    if (to.isEmpty()) {
      return;
    }
    out.element(
        "li",
        "hit",
        () -> {
          out.link(to, () -> out.both(place.name()));
          out.text(" ").span("code", place.code());
          if (counties) {
            out.element("p", "hint", () -> counties(place));
          }
        });
  }

  private void counties(Region place) {
    for (Region county : contents.library().world().regions().countiesIn(place)) {
      out.both(PlacePages.within(county, place)).text(" " + county.code() + " ");
    }
  }
}
