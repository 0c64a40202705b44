package org.luohu.cases;

import java.util.Comparator;
import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;

/** The articles of the law on which rules rest. */
public final class Articles {

  /** Articles by their number. */
  public static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(Articles::number).thenComparing(Comparator.naturalOrder());

  private Articles() {}

  /** What a rule rests on: the bases of all that it says. */
  public static List<Citation> of(Policy policy, Rule rule) {
    return rule.consequences().stream()
        .flatMap(consequence -> policy.manifest().basis(consequence).stream())
        .distinct()
        .toList();
  }

  /** Citations in the order of the sources, then of the articles. */
  public static Comparator<Citation> inOrder(List<String> sources) {
    return Comparator.comparingInt((Citation citation) -> sources.indexOf(citation.source()))
        .thenComparing(Citation::article, BY_NUMBER);
  }

  /** The number in 第二十条; articles without one come last. */
  public static int number(String article) {
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
