package org.luohu.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.luohu.decision.Basis;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Limit;
import org.luohu.decision.Material;
import org.luohu.decision.PolicyRef;
import org.luohu.decision.Step;
import org.luohu.drl.Rule;
import org.luohu.need.Errand;
import org.luohu.need.Way;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** What comes of one kind of applicant on one way: may it be had, papers, steps, sources. */
final class NeedAnswer {

  private final PolicyLibrary library;
  private final Vocabulary vocabulary;
  private final Way.Answer answer;
  private final Decision decision;
  private final String homeLink;
  private final Markup out;

  /**
   * An answer.
   *
   * @param homeLink where it is told what comes of it where the way begins at its end
   */
  NeedAnswer(
      PolicyLibrary library,
      Vocabulary vocabulary,
      Way.Answer answer,
      String homeLink,
      Markup out) {
    this.library = library;
    this.vocabulary = vocabulary;
    this.answer = answer;
    this.decision = answer.decision();
    this.homeLink = homeLink;
    this.out = out;
  }

  void write(boolean open) {
    out.raw(open ? "<details class=\"kind\" open=\"open\">" : "<details class=\"kind\">");
    out.element(
        "summary",
        "",
        () -> {
          out.both(Text.join("、", "; ", answer.kinds().stream().map(Errand.Kind::label).toList()))
              .text(" ");
          out.badge("outcome-" + decision.outcome().code(), decision.outcome().label());
        });
    out.element("ul", "consequences", () -> decision.findings().forEach(this::finding));
    materials();
    steps();
    unencoded();
    out.element("p", "hint", this::policies);
    out.raw("</details>\n");
  }

  private void finding(Finding finding) {
    out.element(
        "li",
        "",
        () -> {
          out.badge("effect-" + finding.effect().code(), finding.effect().label()).text(" ");
          boolean told =
              library
                  .version(finding.policy())
                  .filter(policy -> policy.manifest().findings().containsKey(finding.code()))
                  .isPresent();
          if (told) {
            out.link(
                page(finding.policy()) + "#finding-" + finding.code(),
                () -> out.both(finding.text()));
          } else {
            out.both(finding.text());
          }
          if (finding.effect() != Effect.GRANT) {
            ManifestSections.further(finding.to(), finding.remedy(), out);
          }
        });
  }

  private static String page(String policy) {
    return "../" + policy + ".html";
  }

  private void materials() {
    if (decision.materials().isEmpty()) {
      return;
    }
    if (answer.asAtHome()) {
      out.element(
          "p",
          "",
          () ->
              out.link(
                  homeLink,
                  () ->
                      out.both(
                          Text.of("要带的材料与最前面一处的一样", "The papers are those of the first place"))));
      return;
    }
    Text heading = Text.format("要带的材料（%s 样）", "Papers to bring (%s)", decision.materials().size());
    out.paragraph("name", heading);
    out.element("ul", "papers", () -> decision.materials().forEach(this::material));
    if (!answer.others().isEmpty()) {
      out.raw("<details>");
      Text more =
          Text.format("有的家庭还要（%s 样）", "What some need besides (%s)", answer.others().size());
      out.element("summary", "", () -> out.both(more));
      out.element("ul", "papers", () -> answer.others().forEach(this::material));
      out.raw("</details>\n");
    }
  }

  private void material(Material material) {
    out.element(
        "li",
        "",
        () -> {
          out.link(
              page(material.policies().get(0)) + "#material-" + material.code(),
              () -> out.both(material.name()));
          out.element("span", "hint", () -> out.both(Text.join("；", "; ", details(material))));
        });
  }

  private List<Text> details(Material material) {
    Text form =
        Text.format(" %s，%s", " %s, %s", material.form().label(), material.retentionWords());
    List<Rule> wanting = answer.wanting().getOrDefault(material.code(), List.of());
    Text when =
        wanting.isEmpty()
            ? null
            : answer.others().contains(material)
                ? Text.join("；或者", "; or ", conditions(wanting))
                : Text.of("有的家庭不用", "not every family needs it");
    return Stream.concat(Stream.of(form, when, material.note()), material.displacedWords().stream())
        .filter(Objects::nonNull)
        .toList();
  }

  private static Set<Text> conditions(List<Rule> rules) {
    Set<Text> conditions = new LinkedHashSet<>();
    rules.forEach(rule -> conditions.add(RuleSentence.condition(rule)));
    return conditions;
  }

  private void steps() {
    List<Step> steps = decision.steps();
    if (steps.isEmpty()) {
      return;
    }
    out.paragraph("name", Text.of("怎么办、多久", "What happens, and how long it takes"));
    out.element("ol", "steps", () -> steps.forEach(this::step));
  }

  private void step(Step step) {
    out.element(
        "li",
        "",
        () -> {
          out.both(Text.format("%s：%s", "%s: %s", step.by(), step.text()));
          Limit limit = step.limit();
          if (limit != null) {
            out.element(
                "span",
                "hint",
                () -> {
                  out.text(" ");
                  out.both(ManifestSections.limit(limit, after(limit)));
                });
          }
        });
  }

  private Text after(Limit limit) {
    List<String> names = decision.steps().stream().map(Step::step).toList();
    int number = names.indexOf(limit.after()) + 1;
    return number > 0
        ? Text.format("第 %s 步", "step %s", number)
        : vocabulary.allFacts().stream()
            .filter(fact -> fact.key().equals(limit.after()))
            .map(StatedFact::label)
            .findFirst()
            .orElseThrow();
  }

  private void unencoded() {
    if (decision.unencoded().isEmpty()) {
      return;
    }
    out.raw("<details>");
    Text heading =
        Text.format(
            "没有写成规则的条文（%s 条），请向窗口核对",
            "Articles that are no rules (%s): ask the counter", decision.unencoded().size());
    out.element("summary", "", () -> out.both(heading));
    out.element(
        "ul",
        "papers",
        () ->
            decision
                .unencoded()
                .forEach(
                    one ->
                        out.element(
                            "li",
                            "",
                            () -> {
                              out.link(
                                  page(one.policy()) + "#not-encoded",
                                  () -> out.text(sources(one.basis())));
                              out.text(" " + one.article() + "：").both(one.why());
                            })));
    out.raw("</details>\n");
  }

  private static String sources(List<Basis> basis) {
    return Text.join("、", ", ", basis.stream().map(Basis::title).distinct().toList()).zh();
  }

  private void policies() {
    out.both(Text.of("依据：", "Law: "));
    for (PolicyRef policy : decision.policies()) {
      out.link(page(policy.id()), () -> out.both(policy.title()));
      out.text(" ");
    }
  }
}
