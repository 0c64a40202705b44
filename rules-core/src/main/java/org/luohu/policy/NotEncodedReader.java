package org.luohu.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.drl.Condition;
import org.luohu.drl.ConditionReader;
import org.luohu.problem.Problems;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;

/** Reads what a version says of its own edges, with every problem at once. */
final class NotEncodedReader {

  private static final Text WRITE_BOTH = Text.of("写 {zh: …, en: …}", "write {zh: …, en: …}");

  private static final Text WRITE_WHEN =
      Text.of("写 'Child( … )'，同规则的 when", "write 'Child( … )', as in a rule's when");

  private final MappingReader root;
  private final Sources sources;
  private final Vocabulary vocabulary;

  private NotEncodedReader(MappingReader root, Sources sources, Vocabulary vocabulary) {
    this.root = root;
    this.sources = sources;
    this.vocabulary = vocabulary;
  }

  /**
   * What the file says; without what is wrong with it.
   *
   * @param sources those that may be cited
   */
  static NotEncoded read(
      Document document, Sources sources, Vocabulary vocabulary, Problems problems) {
    MappingReader root = MappingReader.of((Mapping) document.root(), document, "policy", problems);
    return new NotEncodedReader(root, sources, vocabulary).notEncoded();
  }

  private NotEncoded notEncoded() {
    List<UnencodedArticle> articles = new ArrayList<>();
    for (MappingReader item : items(root, "articles")) {
      UnencodedArticle article = article(item);
      if (article != null) {
        articles.add(article);
      }
    }
    List<EncodingChoice> choices = new ArrayList<>();
    for (MappingReader item : items(root, "choices")) {
      Text question = words(item, "question", Text.of("冲突或者不明", "conflict or silence"));
      Text chosen = words(item, "chosen", Text.of("怎么写的", "how it was written"));
      item.finish();
      if (question != null && chosen != null) {
        choices.add(new EncodingChoice(question, chosen));
      }
    }
    root.finish();
    return new NotEncoded(articles, choices);
  }

  /** The situations that a manifest leaves open on purpose. */
  static List<OpenSituation> leavesOpen(MappingReader root, Vocabulary vocabulary) {
    List<OpenSituation> open = new ArrayList<>();
    for (MappingReader item : items(root, "leaves-open")) {
      item.required("when", Text.of("条件", "condition"), WRITE_WHEN);
      Condition when = condition(item, "when", vocabulary);
      Text why = words(item, "why", Text.of("为什么没有规则", "why there is no rule"));
      Scalar places = item.scalar("left-to-places");
      Boolean leftToPlaces = places == null ? Boolean.FALSE : item.bool(places);
      item.finish();
      if (when != null && why != null && leftToPlaces != null) {
        open.add(new OpenSituation(when, why, leftToPlaces));
      }
    }
    return open;
  }

  private static List<MappingReader> items(MappingReader root, String key) {
    List<MappingReader> items = new ArrayList<>();
    List<Node> nodes = root.list(key);
    for (Node node : nodes == null ? List.<Node>of() : nodes) {
      if (node instanceof Mapping mapping) {
        items.add(root.nested(mapping));
      } else {
        root.problem(
            "wrong-type",
            node,
            Text.of(
                "`" + key + "` 的每一项下面应当是“键: 值”",
                "each item of `" + key + "` must hold `key: value` lines"));
      }
    }
    return items;
  }

  private @Nullable UnencodedArticle article(MappingReader reader) {
    String article = reader.requiredText("article", Text.of("条款", "article"));
    String code = reader.requiredText("source", Text.of("来源", "source"));
    Text why = words(reader, "why", Text.of("为什么没有写成规则", "why it is no rule"));
    Condition touches = condition(reader, "touches", vocabulary);
    Scalar named = reader.scalar("source");
    Source source = code == null ? null : sources.byCode().get(code);
    if (source == null && named != null && sources.readable()) {
      Sources.unknown(reader, named, sources.byCode().keySet());
    }
    reader.finish();
    return article == null || source == null || why == null
        ? null
        : new UnencodedArticle(source, article, why, touches);
  }

  private static @Nullable Text words(MappingReader reader, String key, Text what) {
    reader.required(key, what, WRITE_BOTH);
    MappingReader inner = reader.mapping(key, WRITE_BOTH);
    if (inner == null) {
      return null;
    }
    String zh = inner.requiredText("zh", Text.of("中文", "Chinese"));
    String en = inner.requiredText("en", Text.of("英文", "English"));
    inner.finish();
    return zh == null || en == null ? null : Text.of(zh, en);
  }

  /** A condition that is the value of a key; null where there is none or it cannot be read. */
  static @Nullable Condition condition(MappingReader reader, String key, Vocabulary vocabulary) {
    Scalar scalar = reader.scalar(key);
    return scalar == null
        ? null
        : ConditionReader.read(
                scalar.text(),
                span -> reader.place(scalar, span.line(), span.column(), span.length()),
                vocabulary,
                reader.problems())
            .orElse(null);
  }
}
