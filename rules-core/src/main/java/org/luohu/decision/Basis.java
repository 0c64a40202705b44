package org.luohu.decision;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What a finding or a material rests on: a source and the article in it.
 *
 * @param source the source's id in its policy's manifest
 * @param title the source's title
 * @param article the article or passage: as the source numbers or heads it, and in English
 * @param trust how surely the source is known
 */
public record Basis(String source, Text title, Text article, Trust trust) {

  // Written out: those that the compiler leaves to run-time linking cost a short-lived command
  // milliseconds each.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Basis that
        && source.equals(that.source)
        && title.equals(that.title)
        && article.equals(that.article)
        && trust.equals(that.trust);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * source.hashCode() + title.hashCode()) + article.hashCode())
        + trust.hashCode();
  }
}
