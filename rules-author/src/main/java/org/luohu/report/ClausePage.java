package org.luohu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.author.CaseRun;
import org.luohu.cases.ClauseCoverage.Clause;
import org.luohu.cases.PolicyCase;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** The clauses of rules and the cases that see them decide, as people read them. */
public final class ClausePage {

  private final Page page;

  private ClausePage(Page page) {
    this.page = page;
  }

  /** The clauses that no case sees decide one way or the other, as text. */
  public static String undecided(CaseRun.Covered covered, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    new ClausePage(page)
        .rules(covered.clauses().stream().filter(clause -> !clause.covered()).toList());
    return page.toString();
  }

  /** Writes all clauses, rule by rule, with a case for each way. */
  public static void write(Page page, CaseRun.Covered covered) {
    page.paragraph(0, page.in(CasePage.coverage(covered)), Ink.BOLD);
    new ClausePage(page).rules(covered.clauses());
  }

  private void rules(List<Clause> clauses) {
    Map<String, List<Clause>> rules = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      String rule = clause.policy().id() + "「" + clause.rule().name() + "」";
      rules.computeIfAbsent(rule, any -> new ArrayList<>()).add(clause);
    }
    rules.forEach(
        (rule, own) -> {
          page.heading(rule);
          page.rows(own.stream().map(this::row).toList());
        });
  }

  private Page.Row row(Clause clause) {
    List<String> under = new ArrayList<>();
    under.add(way(Text.of("它成立时由它决定", "decides as true"), clause.asTrue()));
    under.add(way(Text.of("它不成立时由它决定", "decides as false"), clause.asFalse()));
    return new Page.Row(
        clause.covered() ? "✓" : "✗",
        clause.covered() ? Ink.GREEN : Ink.RED,
        List.of(clause.text()),
        under);
  }

  private String way(Text way, @Nullable PolicyCase seen) {
    Text by = seen == null ? Text.of("没有案例", "no case") : Text.plain(seen.claim());
    return page.in("%s：%s", "%s: %s", way, by);
  }
}
