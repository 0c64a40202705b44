package org.luohu.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** Reads facts of applications with the values that they must be stated with. */
final class StatedValueReader {

  private final Vocabulary vocabulary;

  StatedValueReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Facts and the one value that each must be stated with. */
  Map<String, String> one(@Nullable MappingReader reader) {
    Map<String, String> facts = new LinkedHashMap<>();
    stated(reader, false).forEach((fact, values) -> values.forEach(v -> facts.put(fact, v)));
    return facts;
  }

  /** Facts and the values that they must be stated with. */
  Map<String, List<String>> stated(@Nullable MappingReader reader, boolean several) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    if (reader == null) {
      return conditions;
    }
    for (Mapping.Entry entry : reader.entries()) {
      String key = entry.key().text();
      StatedFact<?> fact = vocabulary.statedFact(key).orElse(null);
      if (fact == null) {
        reader.problem(
            "unknown-fact",
            entry.key(),
            Text.of("没有申报事项 `" + key + "`", "there is no stated fact `" + key + "`"),
            Spelling.nearest(key, vocabulary.statedFacts().stream().map(StatedFact::key).toList())
                .map(MappingReader::didYouMean)
                .orElse(
                    Text.of(
                        "写申报文件里的键，例如 child.birth-certificate",
                        "write a key of the application file, such as child.birth-certificate")));
      } else {
        List<Node> values =
            several && entry.value() instanceof Sequence list
                ? list.items()
                : List.of(entry.value());
        List<String> codes =
            values.stream().flatMap(value -> code(fact, key, value, reader).stream()).toList();
        conditions.put(key, codes);
      }
    }
    return conditions;
  }

  private static Optional<String> code(
      StatedFact<?> fact, String key, Node node, MappingReader reader) {
    List<String> codes = fact.options().stream().map(Option::code).toList();
    if (node instanceof Scalar value && codes.contains(value.text())) {
      return Optional.of(value.text());
    }
    reader.problem(
        "unknown-value",
        node,
        Text.of("`" + key + "` 没有这个值", "`" + key + "` has no such value"),
        MappingReader.oneOf(codes));
    return Optional.empty();
  }
}
