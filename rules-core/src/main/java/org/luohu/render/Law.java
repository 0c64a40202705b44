package org.luohu.render;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Trust;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * Citations in words: source and articles, and how surely the source is known where that is not
 * fully.
 */
public final class Law {

  /** Titles that are written in 《》 and are not yet: those of documents, not of news. */
  private static final Pattern DOCUMENT =
      Pattern.compile("[^《]*(法|条例|规定|办法|规范|通知|意见|决定|方案|公告)(（[^（）《]*）)?");

  private Law() {}

  private record Source(Text title, Trust trust) {

    // Written out, as in Text.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Source that && title.equals(that.title) && trust == that.trust;
    }

    @Override
    public int hashCode() {
      return title.hashCode();
    }
  }

  /** The citation of one or more bases, those of one source together; empty for none. */
  public static String cite(List<Basis> bases, Language language) {
    Map<Source, Set<String>> articles = new LinkedHashMap<>();
    for (Basis basis : bases) {
      articles
          .computeIfAbsent(new Source(basis.title(), basis.trust()), s -> new LinkedHashSet<>())
          .add(article(basis.article().in(language), language));
    }
    return articles.entrySet().stream()
        .map(e -> cite(e.getKey(), e.getValue(), language))
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  private static String cite(Source source, Set<String> articles, Language language) {
    boolean zh = language == Language.ZH;
    List<String> named = articles.stream().filter(a -> !a.isEmpty()).toList();
    String list = Sentence.list(named, language);
    String trust = source.trust().label().in(language);
    return title(source.title().in(language), zh)
        + (named.isEmpty() || zh ? list : ", " + list)
        + (source.trust() == Trust.VERIFIED ? "" : zh ? "（" + trust + "）" : " (" + trust + ")");
  }

  private static String title(String title, boolean zh) {
    return zh && DOCUMENT.matcher(title).matches() ? "《" + title + "》" : title;
  }

  private static String article(String article, Language language) {
    if (article.matches("[0-9]+")) {
      return language == Language.ZH ? "第" + article + "条" : "art. " + article;
    }
    return language == Language.EN || article.isEmpty() || article.startsWith("第")
        ? article
        : "“" + article + "”";
  }
}
