package org.luohu.site;

import java.util.List;
import java.util.Locale;
import org.luohu.cases.Articles;
import org.luohu.cases.PolicyCase;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.text.Text;

/** The rules of a version as sentences, the article beside each. */
final class RuleSection {

  private static final int SHOWN = 3;

  private final Contents contents;
  private final Policy policy;
  private final Markup out;

  RuleSection(Contents contents, Policy policy, Markup out) {
    this.contents = contents;
    this.policy = policy;
    this.out = out;
  }

  void write() {
    out.section(
        "rules",
        Text.format("规则（%s 条）", "Rules (%s)", policy.rules().size()),
        () -> {
          out.paragraph(
              "hint",
              Text.of(
                  "下面的句子由规则的条件逐项写出，和程序执行的是同一个条件。",
                  "Each sentence is written from the rule's own condition, the one that is run."));
          for (int i = 0; i < policy.rules().size(); i++) {
            rule(policy.rules().get(i), i + 1);
          }
        });
  }

  private void rule(Rule rule, int number) {
    out.anchored(
        "article",
        "rule",
        "rule-" + number,
        () -> {
          out.element(
              "h3",
              "",
              () -> {
                out.span("number", String.valueOf(number));
                out.text(" " + rule.name());
              });
          out.element(
              "div",
              "columns",
              () -> {
                out.element("div", "says", () -> says(rule));
                out.element("div", "basis", () -> basis(rule));
              });
        });
  }

  private void says(Rule rule) {
    Text condition = RuleSentence.condition(rule);
    out.element(
        "p",
        "condition",
        () -> {
          out.text(condition.zh() + "：");
          out.raw("<span class=\"en\" lang=\"en\">")
              .text(capital(condition.en()) + ":")
              .raw("</span>");
        });
    out.element("ul", "consequences", () -> rule.consequences().forEach(this::consequence));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void consequence(Consequence consequence) {
    out.element(
        "li",
        "",
        () -> {
          out.badge("effect-" + consequence.effect(), Effect.of(consequence.effect()).label())
              .text(" ");
          MaterialEntry material = policy.manifest().material(consequence);
          FindingEntry finding = policy.manifest().findings().get(consequence.code());
          if (material != null) {
            out.link("#material-" + material.code(), () -> out.both(material.name()));
          } else if (finding != null) {
            out.both(finding.text());
            ManifestSections.further(finding.to(), finding.remedy(), out);
          }
        });
  }

  private void basis(Rule rule) {
    out.element(
        "ul",
        "",
        () -> Articles.of(policy, rule).forEach(citation -> citation(policy, citation, out)));
    List<PolicyCase> cases = contents.coverage().holding(rule);
    out.element(
        "p",
        "proof",
        () -> {
          out.text(cases.isEmpty() ? "没有案例适用" : "适用的案例 " + cases.size() + " 个");
          for (PolicyCase policyCase :
              cases.stream()
                  .filter(one -> one.policy().equals(policy.id()))
                  .limit(SHOWN)
                  .toList()) {
            out.text(" ");
            out.link(
                "#" + CaseSection.id(contents, policy, policyCase),
                () -> out.text(policyCase.claim()));
          }
        });
  }

  static void citation(Policy policy, Citation citation, Markup out) {
    Source source = policy.manifest().sources().get(citation.source());
    out.element(
        "li",
        "",
        () -> {
          out.link(
              "#source-" + citation.source(),
              () -> out.text(source == null ? citation.source() : source.title().zh()));
          out.text(" " + citation.article());
        });
  }
}
