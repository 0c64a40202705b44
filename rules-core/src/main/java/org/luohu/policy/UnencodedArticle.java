package org.luohu.policy;

import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.drl.Condition;
import org.luohu.text.Text;

/**
 * An article that was read, or is known to exist, and is no rule of its version (没有写成规则的条文).
 *
 * @param source its source
 * @param article the article or passage
 * @param why why it is no rule
 * @param touches the families that it concerns; null where it concerns no newborn's family in a way
 *     that the vocabulary can say
 */
public record UnencodedArticle(
    Source source, String article, Text why, @Nullable Condition touches) {

  /** The article as a decision cites it. */
  public Basis basis() {
    return source.basis(article);
  }
}
