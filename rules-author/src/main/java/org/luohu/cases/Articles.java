package org.luohu.cases;

import java.util.Comparator;
import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.policy.ArticleName;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;

/** The articles of the law on which rules rest. */
public final class Articles {

  /** Articles by their number. */
  public static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(ArticleName::number).thenComparing(Comparator.naturalOrder());

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
}
