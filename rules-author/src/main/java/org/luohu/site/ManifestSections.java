package org.luohu.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.Citation;
import org.luohu.policy.Due;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.StepEntry;
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

  private void finding(FindingEntry finding) {
    out.anchored(
        "li",
        "entry",
        "finding-" + finding.code(),
        () -> {
          out.element("p", "", () -> out.both(finding.text()));
          further(Text.of("怎么办：", "What to do: "), finding.to());
          further(Text.of("补救：", "Remedy: "), finding.remedy());
          footing(finding.code(), finding.basis());
        });
  }

  private void further(Text before, @Nullable Text text) {
    if (text != null) {
      out.paragraph("further", Text.of(before.zh() + text.zh(), before.en() + text.en()));
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
              Text.of(
                  material.form().label().zh() + copies + "；" + material.retention().label().zh(),
                  material.form().label().en() + "; " + material.retention().label().en()));
          if (!material.anyOf().isEmpty()) {
            out.paragraph(
                "further",
                Text.of(
                    "下列任何一种即可：" + String.join("、", material.anyOf()),
                    "any of: " + String.join(", ", material.anyOf())));
          }
          if (material.note() != null) {
            out.paragraph("further", material.note());
          }
          footing(material.code(), material.basis());
        });
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
    int after =
        policy.manifest().steps().stream().map(StepEntry::step).toList().indexOf(due.after()) + 1;
    boolean days = due.unit() == Due.Unit.WORKING_DAYS;
    if (days && due.amount() == 0) {
      return Text.of("第 " + after + " 步当天", "on the day of step " + after);
    }
    return Text.of(
        "第 " + after + " 步之后 " + due.amount() + (days ? " 个工作日内" : " 个月内"),
        "within " + due.amount() + (days ? " working days" : " months") + " of step " + after);
  }
}
