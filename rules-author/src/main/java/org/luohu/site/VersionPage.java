package org.luohu.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.diff.DiffReport;
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
    if (!policy.manifest().leavesOpen().isEmpty()) {
      manifest.writeLeavesOpen();
    }
    if (edges()) {
      manifest.writeNotEncoded();
    }
    new CaseSection(contents, policy, out).write();
    Policy before = contents.before(policy);
    if (before != null) {
      ChangeSection changes = new ChangeSection(before, policy, out);
      changes.write();
      DiffReport touched = contents.touched().get(policy.id());
      if (touched != null) {
        changes.writeTouched(touched);
      }
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
    out.raw("<nav class=\"contents\" aria-label=\"本页 This page\"><ul>\n");
    part("sources", Text.of("来源", "Sources"), true);
    part("rules", Text.format("规则 %s", "Rules %s", policy.rules().size()), true);
    part("findings", Text.of("审核意见", "Findings"), true);
    part("materials", Text.of("材料", "Papers"), !policy.manifest().materials().isEmpty());
    part("steps", Text.of("步骤", "Steps"), !policy.manifest().steps().isEmpty());
    part(
        "leaves-open",
        Text.of("有意留白", "Left open on purpose"),
        !policy.manifest().leavesOpen().isEmpty());
    part("not-encoded", Text.of("没有写成规则的", "What is no rule"), edges());
    part("cases", Text.format("案例 %s", "Cases %s", contents.results(policy).size()), true);
    part("changes", Text.of("变化", "Changes"), contents.before(policy) != null);
    part("touched", Text.of("影响到谁", "Who is touched"), contents.touched().containsKey(policy.id()));
    part("coverage", Text.of("覆盖", "Coverage"), true);
    out.raw("</ul></nav>\n");
  }

  private void part(String id, Text name, boolean there) {
    if (there) {
      out.element("li", "", () -> out.link("#" + id, () -> out.both(name)));
    }
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
    Text issuer = source.issuer();
    if (issuer != null) {
      details.add(() -> out.both(issuer));
    }
    add(details, Text.of("", ""), source.number());
    day(details, Text.of("发布", "issued"), source.date());
    day(details, Text.of("施行", "in force"), source.inForce());
    add(details, Text.of("读自", "read at"), source.readAt());
    day(details, Text.of("核对", "checked"), source.checked());
    for (int i = 0; i < details.size(); i++) {
      out.text(i == 0 ? "" : "；");
      details.get(i).run();
    }
  }

  private void add(List<Runnable> details, Text before, @Nullable String value) {
    if (value != null) {
      details.add(() -> out.both(before).text(" " + value));
    }
  }

  /** A day stays on one line. */
  private void day(List<Runnable> details, Text before, @Nullable LocalDate day) {
    if (day != null) {
      details.add(() -> out.both(before).text(" ").span("day", day.toString()));
    }
  }
}
