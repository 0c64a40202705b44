package org.luohu.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Source;

/**
 * The page that leads from each article of a source to the rules that rest on it and the cases that
 * prove them.
 */
public final class CoverageReport {

  private static final int SHOWN = 3;
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(CoverageReport::number).thenComparing(Comparator.naturalOrder());

  private final PolicyLibrary library;
  private final CaseCoverage coverage;

  /** A report over a library and what its cases exercise. */
  public CoverageReport(PolicyLibrary library, CaseCoverage coverage) {
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
        .forEach(source -> bySource.put(source, new TreeMap<>(BY_NUMBER)));
    for (Rule rule : policy.rules()) {
      for (Citation citation : citations(policy, rule)) {
        Objects.requireNonNull(bySource.get(citation.source()))
            .computeIfAbsent(citation.article(), article -> new LinkedHashSet<>())
            .add(rule);
      }
    }
    bySource.values().removeIf(Map::isEmpty);
    return bySource;
  }

  /** What a rule rests on: the bases of all that it says. */
  public static List<Citation> citations(Policy policy, Rule rule) {
    Set<Citation> citations = new LinkedHashSet<>();
    for (Consequence consequence : rule.consequences()) {
      FindingEntry finding = policy.manifest().findings().get(consequence.code());
      MaterialEntry material = policy.manifest().materials().get(consequence.code());
      if (consequence.effect().equals("need") && material != null) {
        citations.addAll(material.basis());
      } else if (finding != null) {
        citations.addAll(finding.basis());
      }
    }
    return new ArrayList<>(citations);
  }

  /** Citations in the order of the sources, then of the articles. */
  public static Comparator<Citation> inOrder(List<String> sources) {
    return Comparator.comparingInt((Citation citation) -> sources.indexOf(citation.source()))
        .thenComparing(Citation::article, BY_NUMBER);
  }

  /** The number in 第二十条; articles without one come last. */
  static int number(String article) {
    int start = article.indexOf('第');
    int end = article.indexOf('条');
    if (start < 0 || end < start) {
      return Integer.MAX_VALUE;
    }
    int total = 0;
    int digit = 0;
    for (char c : article.substring(start + 1, end).toCharArray()) {
      int value = "零一二三四五六七八九".indexOf(c);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        total += Math.max(digit, 1) * unit;
        digit = 0;
      } else if (value >= 0) {
        digit = value;
      }
    }
    return total + digit;
  }
}
