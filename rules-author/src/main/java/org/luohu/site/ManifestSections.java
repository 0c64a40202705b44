package org.luohu.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Limit;
import org.luohu.policy.Citation;
import org.luohu.policy.Due;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.NotEncoded;
import org.luohu.policy.Policy;
import org.luohu.policy.StepEntry;
import org.luohu.policy.UnencodedArticle;
import org.luohu.text.Text;

/** Findings, materials and steps of a version. */
final class ManifestSections {

  private final Policy policy;
  private final Markup out;

  ManifestSections(Policy policy, Markup out) {
    this.policy = policy;
    this.out = out;
  }

  void write() {
    out.section(
        "findings",
        Text.of("审核意见", "Findings"),
        () ->
            out.element(
                "ul",
                "entries",
                () -> policy.manifest().findings().values().forEach(this::finding)));
    if (!policy.manifest().materials().isEmpty()) {
      out.section(
          "materials",
          Text.of("材料", "Materials"),
          () ->
              out.element(
                  "ul",
                  "entries",
                  () -> policy.manifest().materials().values().forEach(this::material)));
    }
    if (!policy.manifest().steps().isEmpty()) {
      out.section(
          "steps",
          Text.of("步骤", "Steps"),
          () -> out.element("ol", "steps", () -> policy.manifest().steps().forEach(this::step)));
    }
  }

  /** The situations that no rule covers, and that is meant. */
  void writeLeavesOpen() {
    out.section(
        "leaves-open",
        Text.of(
            "有意留白：没有规则覆盖、交人工核实的情形",
            "Left open on purpose: no rule covers these, they are reviewed"),
        () ->
            out.element(
                "ul",
                "entries",
                () ->
                    policy
                        .manifest()
                        .leavesOpen()
                        .forEach(
                            open ->
                                told(
                                    RuleSentence.condition(open.when().patterns()),
                                    open.why(),
                                    open.leftToPlaces()
                                        ? Text.of("留给各地规定", "left to the law of places")
                                        : null))));
  }

  /** What is no rule of the version, and the choices made in writing it. */
  void writeNotEncoded() {
    NotEncoded notEncoded = policy.notEncoded();
    out.section(
        "not-encoded",
        Text.of("没有写成规则的", "What is no rule"),
        () ->
            out.element(
                "ul",
                "entries",
                () -> {
                  for (UnencodedArticle article : notEncoded.articles()) {
                    told(Text.plain(article.article()), article.why(), article.source().title());
                  }
                  notEncoded.choices().forEach(c -> told(c.question(), c.chosen(), null));
                }));
  }

  private void told(Text what, Text why, @Nullable Text source) {
    out.element(
        "li",
        "entry",
        () -> {
          out.element("p", "", () -> out.both(what));
          out.paragraph("further", why);
          if (source != null) {
            out.paragraph("hint", source);
          }
        });
  }

  private void finding(FindingEntry finding) {
    out.anchored(
        "li",
        "entry",
        "finding-" + finding.code(),
        () -> {
          out.element("p", "", () -> out.both(finding.text()));
          further(finding.to(), finding.remedy(), out);
          footing(finding.code(), finding.basis());
        });
  }

  /** What follows a finding's words: where to go, and what mends it. */
  static void further(@Nullable Text to, @Nullable Text remedy, Markup out) {
    if (to != null) {
      out.paragraph("further", Text.format("怎么办：%s", "What to do: %s", to));
    }
    if (remedy != null) {
      out.paragraph("further", Text.format("补救：%s", "Remedy: %s", remedy));
    }
  }

  private void footing(String code, List<Citation> basis) {
    out.element(
        "div",
        "footing",
        () -> {
          out.span("code", code);
          out.element(
              "ul",
              "",
              () -> basis.forEach(citation -> RuleSection.citation(policy, citation, out)));
        });
  }

  private void material(MaterialEntry material) {
    out.anchored(
        "li",
        "entry",
        "material-" + material.code(),
        () -> {
          out.element("p", "name", () -> out.both(material.name()));
          String copies = material.copies() == null ? "" : "，" + material.copies() + " 份";
          out.paragraph(
              "further",
              Text.format(
                  "%s%3$s；%2$s",
                  "%s; %s", material.form().label(), material.retention().label(), copies));
          codes("下列任何一种即可：%s", "any of: %s", material.anyOf());
          codes("代替：%s", "in place of: %s", material.replaces());
          codes("免交：%s", "makes needless: %s", material.lifts());
          if (material.note() != null) {
            out.paragraph("further", material.note());
          }
          footing(material.code(), material.basis());
        });
  }

  private void codes(String zh, String en, List<String> codes) {
    if (!codes.isEmpty()) {
      Text all = Text.join("、", ", ", codes.stream().map(Text::plain).toList());
      out.paragraph("further", Text.format(zh, en, all));
    }
  }

  private void step(StepEntry step) {
    out.element(
        "li",
        "",
        () -> {
          out.element(
              "p",
              "",
              () -> {
                out.span("party", step.by().label().zh());
                out.text(" ");
                out.both(step.text());
              });
          Due due = step.due();
          if (due != null) {
            out.paragraph("further", limit(policy, due));
          }
        });
  }

  /** By when a step has to be taken. */
  static Text limit(Policy policy, Due due) {
    return limit(due.limit(), due.from(policy.manifest()));
  }

  /** A time limit in words; {@code after} is from when it runs. */
  static Text limit(Limit limit, Text after) {
    if (limit.amount() == 0) {
      return Text.format("%s当天", "on the day of %s", after);
    }
    return Text.format("%2$s之后 %1$s", "%s of %s", limit.unit().within(limit.amount()), after);
  }
}
