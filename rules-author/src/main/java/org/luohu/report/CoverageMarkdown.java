package org.luohu.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.luohu.cases.Articles;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.PolicyCase;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Source;

/**
 * The page that leads from each article of a source to the rules that rest on it and the cases that
 * prove them.
 */
public final class CoverageMarkdown {

  private static final int SHOWN = 3;
  private final PolicyLibrary library;
  private final CaseCoverage coverage;

  /** A report over a library and what its cases exercise. */
  public CoverageMarkdown(PolicyLibrary library, CaseCoverage coverage) {
    this.library = library;
    this.coverage = coverage;
  }

  /**
   * The page in Markdown.
   *
   * @param leftOut what was left out and why, in Markdown, appended as it is
   */
  public String markdown(String leftOut) {
    StringBuilder page = new StringBuilder();
    page.append("# 条款、规则、案例\n\n")
        .append("由构建生成并核对：每一条款由哪些规则写出，由哪些案例证明。没有写成规则的条款和原因列在最后。\n\n")
        .append(
            "Generated and checked by the build: which rules rest on each article, and which cases"
                + " prove them; what was left out, and why, comes last.\n");
    for (Policy policy : library.all()) {
      page.append("\n## ").append(policy.id()).append('\n');
      page.append('\n')
          .append(policy.manifest().title().zh())
          .append("。")
          .append(policy.rules().size())
          .append(" 条规则。\n");
      articles(policy).forEach((source, byArticle) -> section(page, policy, source, byArticle));
    }
    return page.append('\n').append(leftOut.replaceFirst("(?m)^# ", "# 附：")).toString();
  }

  private void section(
      StringBuilder page, Policy policy, String sourceId, Map<String, Set<Rule>> byArticle) {
    Source source = policy.manifest().sources().get(sourceId);
    if (source == null) {
      throw new IllegalStateException(policy.id() + " has no source " + sourceId);
    }
    page.append("\n### ").append(source.title().zh());
    page.append(source.number() == null ? "" : " " + source.number())
        .append('（')
        .append(source.trust().label().zh())
        .append("）\n\n");
    page.append("| 条款 | 规则 | 案例 |\n|---|---|---|\n");
    byArticle.forEach(
        (article, rules) ->
            rules.forEach(
                rule ->
                    page.append("| ")
                        .append(article)
                        .append(" | ")
                        .append(rule.name())
                        .append(" | ")
                        .append(proof(rule))
                        .append(" |\n")));
  }

  private String proof(Rule rule) {
    List<String> claims =
        coverage.holding(rule).stream().map(PolicyCase::claim).distinct().sorted().toList();
    String shown = String.join("；", claims.subList(0, Math.min(SHOWN, claims.size())));
    return claims.size() > SHOWN ? shown + " 等 " + claims.size() + " 个" : shown;
  }

  /** The rules by source and article, articles by their number. */
  private static Map<String, Map<String, Set<Rule>>> articles(Policy policy) {
    Map<String, Map<String, Set<Rule>>> bySource = new LinkedHashMap<>();
    policy
        .manifest()
        .sources()
        .keySet()
        .forEach(source -> bySource.put(source, new TreeMap<>(Articles.BY_NUMBER)));
    for (Rule rule : policy.rules()) {
      for (Citation citation : Articles.of(policy, rule)) {
        Objects.requireNonNull(bySource.get(citation.source()))
            .computeIfAbsent(citation.article(), article -> new LinkedHashSet<>())
            .add(rule);
      }
    }
    bySource.values().removeIf(Map::isEmpty);
    return bySource;
  }
}
