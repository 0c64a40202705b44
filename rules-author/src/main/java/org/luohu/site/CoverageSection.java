package org.luohu.site;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.cases.Articles;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.text.Text;

/** Which articles the rules rest on, and how far cases prove the rules. */
final class CoverageSection {

  private final Contents contents;
  private final Policy policy;
  private final Markup out;

  CoverageSection(Contents contents, Policy policy, Markup out) {
    this.contents = contents;
    this.policy = policy;
    this.out = out;
  }

  void write() {
    List<Rule> rules = policy.rules();
    long held = rules.stream().filter(rule -> !contents.coverage().holding(rule).isEmpty()).count();
    long bordered = rules.stream().filter(contents.coverage()::bordered).count();
    out.section(
        "coverage",
        Text.of("覆盖", "Coverage"),
        () -> {
          out.paragraph(
              "",
              Text.format(
                  "%s 条规则中，%s 条有案例适用，%s 条两侧都有只差一项事实的案例。",
                  "Of %s rules, %s hold in some case, and %s are bordered by cases that differ in"
                      + " one fact.",
                  rules.size(),
                  held,
                  bordered));
          out.element(
              "table",
              "coverage",
              () -> {
                out.raw("<thead><tr>");
                List.of(Text.of("来源", "source"), Text.of("条款", "article"), Text.of("规则", "rules"))
                    .forEach(
                        name -> {
                          out.raw("<th scope=\"col\">");
                          out.both(name).raw("</th>");
                        });
                out.raw("</tr></thead>\n");
                out.element("tbody", "", this::rows);
              });
        });
  }

  private void rows() {
    Map<Citation, Set<Integer>> byArticle = new LinkedHashMap<>();
    for (int i = 0; i < policy.rules().size(); i++) {
      for (Citation citation : Articles.of(policy, policy.rules().get(i))) {
        byArticle.computeIfAbsent(citation, key -> new LinkedHashSet<>()).add(i + 1);
      }
    }
    byArticle.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                Articles.inOrder(List.copyOf(policy.manifest().sources().keySet()))))
        .forEach(entry -> row(entry.getKey(), entry.getValue()));
  }

  private void row(Citation citation, Set<Integer> rules) {
    Source source = policy.manifest().sources().get(citation.source());
    out.element(
        "tr",
        "",
        () -> {
          out.element(
              "td",
              "",
              () -> out.both(source == null ? Text.plain(citation.source()) : source.title()));
          out.element("td", "", () -> out.text(citation.article()));
          out.element(
              "td",
              "numbers",
              () ->
                  rules.forEach(
                      number -> {
                        out.link("#rule-" + number, () -> out.text(number.toString()));
                        out.text(" ");
                      }));
        });
  }
}
