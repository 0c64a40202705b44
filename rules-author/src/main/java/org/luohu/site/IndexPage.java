package org.luohu.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;

/** The first page: every policy with its versions in time. */
final class IndexPage {

  private static final Text TITLE = Text.of("落户：政策与版本", "Hukou services: policies and versions");

  private final Contents contents;
  private final Markup out = new Markup();

  private IndexPage(Contents contents) {
    this.contents = contents;
  }

  static String of(Contents contents) {
    IndexPage page = new IndexPage(contents);
    page.write();
    return Frame.page(TITLE, 0, page.out);
  }

  private void write() {
    out.heading(1, TITLE);
    int versions = contents.library().all().size();
    int rules = contents.library().all().stream().mapToInt(policy -> policy.rules().size()).sum();
    out.paragraph(
        "lead",
        Text.format(
            "按申报当天施行的规定判断。这里列出已收录的每一项政策、每一个版本：%s 个版本，%s 条规则，%s 个案例。" + "点开一个版本，看它的来源、规则、材料、步骤和案例。",
            "%s versions, %s rules, %s cases. The rules of the day of filing decide.",
            versions,
            rules,
            contents.results().size()));
    out.element("p", "lead", () -> out.link("need.html", () -> out.both(NeedIndexPage.TITLE)));
    for (PolicyKind kind : PolicyKind.values()) {
      out.section(kind.code(), kind.label(), () -> kind(kind));
    }
  }

  private void kind(PolicyKind kind) {
    out.paragraph(
        "hint",
        kind == PolicyKind.REGISTRATION
            ? Text.of(
                "孩子能不能登记、迁入这一户，居民身份证能不能办？全国的规定，加上所在省市的规定。",
                "May the child be entered in this household or move to it, may the card be had?"
                    + " National rules, and those of the province or city.")
            : Text.of(
                "能不能不回户口所在地，在别处申报、迁移？",
                "May it be filed, or settled, away from the household's place?"));
    Timeline timeline = new Timeline(contents.library());
    timeline.axis(out);
    Map<String, Policy> names = new LinkedHashMap<>();
    contents.library().all().stream()
        .filter(policy -> policy.manifest().kind() == kind)
        .sorted(PolicyLibrary.PARTICULARITY)
        .forEach(policy -> names.put(policy.name(), policy));
    names
        .values()
        .forEach(
            newest ->
                policy(timeline, newest, contents.library().versions(newest.name()).values()));
  }

  private void policy(Timeline timeline, Policy newest, Collection<Policy> versions) {
    out.element(
        "article",
        "policy",
        () -> {
          out.heading(3, newest.manifest().title());
          out.paragraph("hint", Contents.scope(newest));
          timeline.bars(out, versions);
          out.element("ul", "versions", () -> versions.forEach(this::version));
        });
  }

  private void version(Policy policy) {
    out.element(
        "li",
        "",
        () -> {
          out.link(Contents.path(policy), () -> out.both(contents.days(policy)));
          Text counts =
              Text.format(
                  "%s 条规则，%s 个案例",
                  "%s rules, %s cases", policy.rules().size(), contents.results(policy).size());
          out.element("span", "hint", () -> out.both(counts));
        });
  }
}
