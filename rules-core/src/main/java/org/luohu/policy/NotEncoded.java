package org.luohu.policy;

import java.util.List;
import java.util.function.Consumer;
import org.luohu.drl.Expression;

/**
 * What a version says of its own edges, {@value #FILE}: the articles that are no rules, and where
 * its rules rest on a choice.
 *
 * @param articles the articles, in the order of the file
 * @param choices the choices, likewise
 */
public record NotEncoded(List<UnencodedArticle> articles, List<EncodingChoice> choices) {

  /** The file in a version's folder. */
  public static final String FILE = "not-encoded.yaml";

  /** Of a version that says nothing of it. */
  public static final NotEncoded NOTHING = new NotEncoded(List.of(), List.of());

  /** Copies the lists in. */
  public NotEncoded {
    articles = List.copyOf(articles);
    choices = List.copyOf(choices);
  }

  /** Every comparison by which it tells families apart. */
  public void forEachComparison(Consumer<Expression.Comparison> action) {
    for (UnencodedArticle article : articles) {
      if (article.touches() != null) {
        article.touches().forEachComparison(action);
      }
    }
  }
}
