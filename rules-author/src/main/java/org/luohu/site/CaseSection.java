package org.luohu.site;

import java.util.List;
import org.luohu.cases.CaseResult;
import org.luohu.cases.PolicyCase;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.policy.Policy;
import org.luohu.text.Text;

/** The cases of a version and what is decided of them. */
final class CaseSection {

  private final Contents contents;
  private final Policy policy;
  private final Markup out;

  CaseSection(Contents contents, Policy policy, Markup out) {
    this.contents = contents;
    this.policy = policy;
    this.out = out;
  }

  /** The anchor of a case. */
  static String id(Contents contents, Policy policy, PolicyCase policyCase) {
    List<PolicyCase> cases = contents.results(policy).stream().map(CaseResult::policyCase).toList();
    return "case-" + (cases.indexOf(policyCase) + 1);
  }

  void write() {
    List<CaseResult> results = contents.results(policy);
    out.section(
        "cases",
        Text.format("案例（%s 个）", "Cases (%s)", results.size()),
        () -> out.element("ul", "cases", () -> results.forEach(this::result)));
  }

  private void result(CaseResult result) {
    out.anchored(
        "li",
        "case",
        id(contents, policy, result.policyCase()),
        () -> {
          Decision decision = result.decision();
          out.element(
              "p",
              "name",
              () -> {
                out.text(result.policyCase().claim() + " ");
                if (decision != null) {
                  out.badge("outcome-" + decision.outcome().code(), decision.outcome().label());
                }
                if (!result.holds()) {
                  out.text(" ").badge("fault", Text.of("与案例写的不一致", "not as the case expects"));
                }
              });
          if (decision != null) {
            findings(decision);
          }
        });
  }

  private void findings(Decision decision) {
    out.element(
        "ul",
        "said",
        () -> {
          for (Finding finding : decision.findings()) {
            if (finding.effect() != Effect.NEED) {
              out.element(
                  "li",
                  "",
                  () -> {
                    out.span("effect", finding.effect().label().zh() + "：");
                    out.both(finding.text());
                  });
            }
          }
        });
  }
}
