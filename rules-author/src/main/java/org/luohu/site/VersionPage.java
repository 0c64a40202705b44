package org.luohu.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.NotEncoded;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.text.Text;

/** The page of one version: what it is, and everything it says. */
final class VersionPage {

  private final Contents contents;
  private final Policy policy;
  private final Markup out = new Markup();

  private VersionPage(Contents contents, Policy policy) {
    this.contents = contents;
    this.policy = policy;
  }

  static String of(Contents contents, Policy policy) {
    VersionPage page = new VersionPage(contents, policy);
    page.write();
    Text title = policy.manifest().title();
    return Frame.page(Text.of(title.zh() + "（" + policy.firstDay() + "）", title.en()), 2, page.out);
  }

  private void write() {
    head();
    contentsList();
    out.section("sources", Text.of("来源", "Sources"), this::sources);
    new RuleSection(contents, policy, out).write();
    ManifestSections manifest = new ManifestSections(policy, out);
    manifest.write();
    if (edges()) {
      manifest.writeNotEncoded();
    }
    new CaseSection(contents, policy, out).write();
    Policy before = contents.before(policy);
    if (before != null) {
      new ChangeSection(before, policy, out).write();
    }
    new CoverageSection(contents, policy, out).write();
  }

  private boolean edges() {
    return !policy.notEncoded().equals(NotEncoded.NOTHING);
  }

  private void head() {
    out.heading(1, policy.manifest().title());
    out.element("p", "days", () -> out.badge("days", contents.days(policy)));
    out.element(
        "dl",
        "facts",
        () -> {
          fact(Text.of("种类", "Kind"), policy.manifest().kind().label());
          fact(Text.of("适用", "Applies"), Contents.scope(policy));
          fact(Text.of("编号", "Id"), Text.of(policy.id(), ""));
          fact(Text.of("摘要值", "Digest"), Text.of(policy.digest().substring(0, 16), ""));
        });
    out.element(
        "p",
        "siblings",
        () -> {
          sibling(contents.before(policy), Text.of("上一版本", "before"));
          sibling(contents.after(policy), Text.of("下一版本", "after"));
          out.link("../" + policy.matter() + ".html", () -> out.both(Text.of("沿革", "History")));
        });
  }

  private void sibling(@Nullable Policy other, Text name) {
    if (other != null) {
      out.element(
          "span",
          "",
          () -> {
            out.both(name);
            out.text("：");
            out.link(other.firstDay() + ".html", () -> out.text(other.firstDay().toString()));
          });
    }
  }

  private void fact(Text name, Text value) {
    out.element("dt", "", () -> out.both(name));
    out.element(
        "dd",
        "",
        () -> {
          if (value.en().isEmpty()) {
            out.span("code", value.zh());
          } else {
            out.both(value);
          }
        });
  }

  private void contentsList() {
    out.raw("<nav class=\"contents\" aria-label=\"本页\"><ul>\n");
    Map<String, String> parts = new java.util.LinkedHashMap<>();
    parts.put("sources", "来源");
    parts.put("rules", "规则 " + policy.rules().size());
    parts.put("findings", "审核意见");
    parts.put("materials", "材料");
    parts.put("steps", "步骤");
    parts.put("not-encoded", "没有写成规则的");
    parts.put("cases", "案例 " + contents.results(policy).size());
    parts.put("changes", "变化");
    parts.put("coverage", "覆盖");
    if (policy.manifest().materials().isEmpty()) {
      parts.remove("materials");
    }
    if (policy.manifest().steps().isEmpty()) {
      parts.remove("steps");
    }
    if (!edges()) {
      parts.remove("not-encoded");
    }
    if (contents.before(policy) == null) {
      parts.remove("changes");
    }
    parts.forEach(
        (id, name) -> out.element("li", "", () -> out.link("#" + id, () -> out.text(name))));
    out.raw("</ul></nav>\n");
  }

  private void sources() {
    out.element("ul", "sources", () -> policy.manifest().sources().values().forEach(this::source));
  }

  private void source(Source source) {
    out.anchored(
        "li",
        "source",
        "source-" + source.id(),
        () -> {
          out.element(
              "p",
              "name",
              () -> {
                out.both(source.title());
                out.text(" ").badge("trust-" + source.trust().code(), source.trust().label());
              });
          out.element("p", "hint", () -> details(source));
        });
  }

  private void details(Source source) {
    List<Runnable> details = new ArrayList<>();
    add(details, "", source.issuer() == null ? null : source.issuer().zh());
    add(details, "", source.number());
    day(details, "发布 ", source.date());
    day(details, "施行 ", source.inForce());
    add(details, "读自 ", source.readAt());
    day(details, "核对 ", source.checked());
    for (int i = 0; i < details.size(); i++) {
      out.text(i == 0 ? "" : "；");
      details.get(i).run();
    }
  }

  private void add(List<Runnable> details, String before, @Nullable String value) {
    if (value != null) {
      details.add(() -> out.text(before + value));
    }
  }

  /** A day stays on one line. */
  private void day(List<Runnable> details, String before, @Nullable LocalDate day) {
    if (day != null) {
      details.add(() -> out.span("day", before + day));
    }
  }
}
