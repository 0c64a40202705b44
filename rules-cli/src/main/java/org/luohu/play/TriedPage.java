package org.luohu.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.luohu.application.Application;
import org.luohu.author.Workshop;
import org.luohu.deciding.RuleStanding;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.forms.HtmlPage;
import org.luohu.problem.Problem;
import org.luohu.render.DecisionText;
import org.luohu.render.Ink;
import org.luohu.render.Page.Row;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** What came of a trial, as HTML: the outcome, how the rules stand and why, the letter. */
final class TriedPage {

  private static final Style PLAIN = Style.PLAIN;

  private final LawOnTrial.Tried tried;
  private final String version;
  private final Language language;

  /**
   * A page.
   *
   * @param version the version that is played with; its rules come first
   */
  TriedPage(LawOnTrial.Tried tried, String version, Language language) {
    this.tried = tried;
    this.version = version;
    this.language = language;
  }

  /** The values for the template. */
  Map<String, Object> values() {
    Workshop law = tried.law();
    Application application = tried.application();
    Decision decision = tried.decision();
    if (law == null || application == null || decision == null) {
      return Map.of("problems", problems(tried.problems()), "decided", List.of());
    }
    List<RuleStanding> standings = law.standings(application);
    return Map.of(
        "problems",
        "",
        "decided",
        List.of(
            Map.of(
                "outcome",
                outcome(decision),
                "before",
                before(decision),
                "standing",
                rules(law, application, standings, true),
                "idle",
                rules(law, application, standings, false),
                "letter",
                letter(decision))));
  }

  private String letter(Decision decision) {
    HtmlPage page = new HtmlPage(language);
    DecisionText.write(page, Slip.BLANK, decision);
    return page.html();
  }

  private String problems(List<Problem> problems) {
    return ProblemText.render(problems, language, PLAIN);
  }

  private static String code(Decision decision) {
    return decision.outcome().name();
  }

  private String outcome(Decision decision) {
    return decision.outcome().label().in(language) + " " + code(decision);
  }

  /** What it was before the changes; empty where nothing changed. */
  private String before(Decision decision) {
    Decision before = tried.before();
    if (before == null) {
      return "";
    }
    String was = outcome(before);
    boolean same =
        before.outcome() == decision.outcome()
            && before.findings().equals(decision.findings())
            && before.materials().equals(decision.materials());
    Text text =
        same
            ? Text.of("改动没有改变结果", "the changes change nothing for this family")
            : before.outcome() == decision.outcome()
                ? Text.of(
                    "改动没有改变结论，改变了理由或者材料", "the outcome is as before; reasons or materials are not")
                : Text.format("改动之前：%s", "before the changes: %s", was);
    return text.in(language);
  }

  /** The rules that hold or are open; or those of the version alone that do not hold. */
  private String rules(
      Workshop law, Application application, List<RuleStanding> standings, boolean standing) {
    List<Row> rows = new ArrayList<>();
    standings.stream()
        .filter(each -> (each.truth() != Truth.FALSE) == standing)
        .filter(each -> standing || each.policy().id().equals(version))
        .sorted(Comparator.comparing(each -> !each.policy().id().equals(version)))
        .forEach(each -> rows.add(row(law, application, each)));
    HtmlPage page = new HtmlPage(language);
    if (rows.isEmpty()) {
      page.paragraph(0, page.in("没有", "none"), Ink.FAINT);
    } else {
      page.rows(rows);
    }
    return page.html();
  }

  private Row row(Workshop law, Application application, RuleStanding standing) {
    Rule rule = standing.rule();
    Text why = Text.join("；", "; ", law.why(application, rule));
    return switch (standing.truth()) {
      case TRUE -> row("✓", Ink.GREEN, standing, Text.of("成立", "holds"), why);
      case OPEN -> row("?", Ink.YELLOW, standing, Text.of("未定", "open"), why);
      case FALSE -> row("✗", Ink.FAINT, standing, Text.of("不成立", "does not hold"), why);
    };
  }

  private Row row(String mark, Ink ink, RuleStanding standing, Text label, Text why) {
    Rule rule = standing.rule();
    List<String> under = new ArrayList<>();
    for (Consequence said : rule.consequences()) {
      String words = standing.policy().manifest().words(said).in(language);
      under.add("→ " + said.effect() + " " + said.code() + " " + words);
    }
    if (!why.in(language).isBlank()) {
      under.add(why.in(language));
    }
    under.add(rule.source() + ":" + rule.span().line());
    return new Row(mark, ink, List.of(rule.name(), label.in(language)), under);
  }
}
