package org.luohu.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.cases.CaseResult;
import org.luohu.cases.Difference;
import org.luohu.cases.Difference.Aspect;
import org.luohu.deciding.RuleStanding;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.PolicyRef;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;
import org.luohu.problem.Problem;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.render.Style;
import org.luohu.text.Columns;
import org.luohu.text.Language;

/**
 * A case that does not hold: expected and found side by side, and the rules that say the
 * difference.
 */
final class CasePage {

  /** What rules say, rather than what is computed from it. */
  private static final Set<Aspect> RULED = Set.of(Aspect.FINDINGS, Aspect.NOTES, Aspect.MATERIALS);

  private final Luohu luohu;
  private final CaseResult result;
  private final Page page;

  private CasePage(Luohu luohu, CaseResult result, Page page) {
    this.luohu = luohu;
    this.result = result;
    this.page = page;
  }

  static String render(Luohu luohu, CaseResult result, Language language, Style style) {
    Page page = new Page(language, style);
    new CasePage(luohu, result, page).write();
    return page.toString();
  }

  private void write() {
    page.item(0, "✗ ", Ink.RED, result.policyCase().claim(), Ink.BOLD);
    page.line("  " + result.policyCase().file());
    for (Problem problem : result.problems()) {
      page.item(
          2,
          page.in("判定不了：", "cannot be decided: "),
          Ink.RED,
          page.in(problem.message()),
          Ink.PLAIN);
    }
    result.differences().forEach(this::difference);
    if (result.decision() != null) {
      result.differences().stream()
          .filter(difference -> RULED.contains(difference.aspect()))
          .forEach(difference -> rules(difference, result.decision()));
    }
  }

  private void difference(Difference difference) {
    page.gap();
    String expected = page.in("应有", "expected");
    String found = page.in("实有", "found");
    int half = (page.style().width() - 4) / 2;
    page.line("  " + Ink.BOLD.paint(page.in(difference.aspect().label()), page.style()));
    page.line("    " + Columned.left(expected, half) + found);
    if (difference.aspect() == Aspect.ALTERNATIVES) {
      difference.expected().forEach(item -> page.item(4, "- ", Ink.RED, item, Ink.PLAIN));
      difference.found().forEach(item -> page.item(4, "+ ", Ink.GREEN, item, Ink.PLAIN));
      return;
    }
    Set<String> rows = new LinkedHashSet<>(new TreeSet<>(difference.expected()));
    rows.addAll(difference.found());
    for (String row : rows) {
      row(row, difference, half);
    }
  }

  private void row(String row, Difference difference, int half) {
    boolean expected = difference.expected().contains(row);
    boolean found = difference.found().contains(row);
    String left = expected ? (found ? "  " : "- ") + row : "";
    String right = found ? (expected ? "  " : "+ ") + row : "";
    Ink ink = expected && found ? Ink.FAINT : expected ? Ink.RED : Ink.GREEN;
    int width = Math.max(half, Columns.width(left) + 1);
    page.line(
        "    "
            + ink.paint(left, page.style())
            + " ".repeat(width - Columns.width(left))
            + ink.paint(right, page.style()));
  }

  private void rules(Difference difference, Decision decision) {
    for (String code : difference.unexpected()) {
      said(code, page.in("说了 `" + code + "` 的规则", "rules that say `" + code + "`"), decision);
      decision.findings().stream()
          .filter(finding -> finding.code().equals(code))
          .forEach(this::facts);
    }
    for (String code : difference.missing()) {
      said(code, page.in("会说 `" + code + "` 的规则", "rules that would say `" + code + "`"), decision);
    }
  }

  private void facts(Finding finding) {
    List<String> facts = finding.facts().stream().map(fact -> page.in(fact.text())).toList();
    if (!facts.isEmpty()) {
      page.item(
          4,
          page.in("因为：", "because: "),
          Ink.FAINT,
          String.join(page.in("；", "; "), facts),
          Ink.PLAIN);
    }
  }

  private void said(String code, String heading, Decision decision) {
    page.gap();
    page.paragraph(2, heading, Ink.PLAIN);
    List<Rule> rules = rules(code, decision);
    if (rules.isEmpty()) {
      page.paragraph(
          4,
          page.in("没有；这是没有规则可用时的话，或者这一天的政策里没有", "none among the policies of that day"),
          Ink.FAINT);
    }
    for (Rule rule : rules) {
      page.item(4, "· ", Ink.PLAIN, rule.name(), Ink.PLAIN);
      page.line("      " + rule.source() + ":" + rule.span().line());
      standing(rule);
    }
  }

  private List<Rule> rules(String code, Decision decision) {
    List<Rule> rules = new ArrayList<>();
    for (PolicyRef reference : decision.policies()) {
      luohu.library().version(reference.id()).map(Policy::rules).orElse(List.of()).stream()
          .filter(rule -> rule.consequences().stream().anyMatch(said -> said.code().equals(code)))
          .forEach(rules::add);
    }
    return rules;
  }

  /** How a rule stands towards the case, and the facts that make it so. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private void standing(Rule rule) {
    Application application = result.policyCase().application();
    Truth truth =
        luohu.standings(application).stream()
            .filter(standing -> standing.rule() == rule)
            .map(RuleStanding::truth)
            .findFirst()
            .orElse(Truth.FALSE);
    String label =
        switch (truth) {
          case TRUE -> page.in("成立：", "holds: ");
          case FALSE -> page.in("不成立：", "does not hold: ");
          case OPEN -> page.in("未定：", "open: ");
        };
    List<String> why = luohu.why(application, rule).stream().map(page::in).toList();
    page.item(6, label, Ink.FAINT, String.join(page.in("；", "; "), why), Ink.PLAIN);
  }
}
