package org.luohu.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.application.Application;
import org.luohu.author.CaseRun;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseResult;
import org.luohu.cases.Difference;
import org.luohu.cases.Difference.Aspect;
import org.luohu.deciding.RuleStanding;
import org.luohu.decision.Decision;
import org.luohu.decision.Fact;
import org.luohu.decision.Finding;
import org.luohu.decision.PolicyRef;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;
import org.luohu.problem.Problem;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * A case that does not hold: expected and found side by side, and the rules that say the
 * difference.
 */
public final class CasePage {

  /** What rules say, rather than what is computed from it. */
  private static final Set<Aspect> RULED = Set.of(Aspect.FINDINGS, Aspect.NOTES, Aspect.MATERIALS);

  private final Workshop workshop;
  private final CaseResult result;
  private final TextPage page;

  private CasePage(Workshop workshop, CaseResult result, TextPage page) {
    this.workshop = workshop;
    this.result = result;
    this.page = page;
  }

  /** The page of one case. */
  public static String of(Workshop workshop, CaseResult result, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    new CasePage(workshop, result, page).write();
    return page.toString();
  }

  /** How many cases hold. */
  public static Text summary(CaseRun run) {
    int cases = run.results().size();
    int failed = run.failed().size();
    int problems = run.problems().size();
    Text also =
        problems == 0
            ? Text.plain("")
            : Text.format("，另有 %s 处写得不对", ", and %s faults in case files", problems);
    if (cases == 0) {
      return Text.format("没有可跑的案例%s。", "no cases to run%s.", also);
    }
    Text held =
        failed == 0
            ? Text.of("全部符合", "all hold")
            : Text.format("符合 %s 个，不符 %s 个", "%s hold, %s do not", cases - failed, failed);
    return Text.format("案例 %s 个：%s%s。", "%s cases: %s%s.", cases, held, also);
  }

  /** How much the cases exercise. */
  public static Text coverage(CaseRun.Covered covered) {
    Text neighbours =
        covered.neighbours().all() == 0
            ? Text.plain("")
            : Text.format(
                "，两边都有相邻案例的规则 %s",
                "; rules with neighbours on both sides: %s", covered.neighbours());
    Text clauses =
        covered.clauses().isEmpty()
            ? Text.plain("")
            : Text.format(
                "，两种结果都由它决定过的条件 %s", "; clauses that decide both ways: %s", covered.decided());
    return Text.format(
        "在案例里成立过的规则 %s，有案例的条款 %s%s%s。",
        "rules that hold in a case: %s; articles with a case: %s%s%s.",
        covered.rules(),
        covered.articles(),
        neighbours,
        clauses);
  }

  private void write() {
    page.item(0, "✗ ", Ink.RED, result.policyCase().claim(), Ink.BOLD);
    page.line("  " + result.policyCase().file());
    for (Problem problem : result.problems()) {
      String label = page.in("判定不了：", "cannot be decided: ");
      page.item(2, label, Ink.RED, page.in(problem.message()), Ink.PLAIN);
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
    int half = (page.style().width() - 4) / 2;
    page.line("  " + Ink.BOLD.paint(page.in(difference.aspect().label()), page.style()));
    page.line("    " + Columns.left(page.in("应有", "expected"), half) + page.in("实有", "found"));
    if (difference.aspect() == Aspect.ALTERNATIVES) {
      difference.expected().forEach(item -> page.item(4, "- ", Ink.RED, item, Ink.PLAIN));
      difference.found().forEach(item -> page.item(4, "+ ", Ink.GREEN, item, Ink.PLAIN));
      return;
    }
    Set<String> rows = new LinkedHashSet<>(new TreeSet<>(difference.expected()));
    rows.addAll(difference.found());
    rows.forEach(row -> row(row, difference, half));
  }

  private void row(String row, Difference difference, int half) {
    boolean expected = difference.expected().contains(row);
    boolean found = difference.found().contains(row);
    String left = expected ? (found ? "  " : "- ") + row : "";
    String right = found ? (expected ? "  " : "+ ") + row : "";
    Ink ink = expected && found ? Ink.FAINT : expected ? Ink.RED : Ink.GREEN;
    String gap = " ".repeat(Math.max(1, half - Columns.width(left)));
    page.line("    " + ink.paint(left, page.style()) + gap + ink.paint(right, page.style()));
  }

  private void rules(Difference difference, Decision decision) {
    for (String code : difference.unexpected()) {
      rules(code, page.in("说了 `%s` 的规则", "rules that say `%s`", code), decision);
      decision.findings().stream()
          .filter(finding -> finding.code().equals(code))
          .forEach(this::facts);
    }
    for (String code : difference.missing()) {
      rules(code, page.in("会说 `%s` 的规则", "rules that would say `%s`", code), decision);
    }
  }

  private void facts(Finding finding) {
    if (!finding.facts().isEmpty()) {
      Text facts = Text.join("；", "; ", finding.facts().stream().map(Fact::text).toList());
      page.item(4, page.in("因为：", "because: "), Ink.FAINT, page.in(facts), Ink.PLAIN);
    }
  }

  private void rules(String code, String heading, Decision decision) {
    page.gap();
    page.paragraph(2, heading, Ink.PLAIN);
    List<Rule> rules = rules(code, decision);
    if (rules.isEmpty()) {
      String none = page.in("没有；这是没有规则可用时的话，或者这一天的政策里没有", "none among the policies of that day");
      page.paragraph(4, none, Ink.FAINT);
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
      workshop.library().version(reference.id()).map(Policy::rules).orElse(List.of()).stream()
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
        workshop.standings(application).stream()
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
    Text why = Text.join("；", "; ", workshop.why(application, rule));
    page.item(6, label, Ink.FAINT, page.in(why), Ink.PLAIN);
  }
}
