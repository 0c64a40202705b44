package org.luohu.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.text.Text;

/** Reads what a manifest cites, and keeps which sources that are. */
final class CitationReader {

  private final Sources sources;
  private final Set<String> inline;
  private final Set<String> cited = new LinkedHashSet<>();

  /**
   * A reader.
   *
   * @param inline the sources that stand in the manifest itself, which is a fault told elsewhere
   */
  CitationReader(Sources sources, Set<String> inline) {
    this.sources = sources;
    this.inline = inline;
  }

  /** The sources cited so far. */
  Set<String> cited() {
    return cited;
  }

  List<Citation> basis(MappingReader reader, Scalar owner) {
    List<Citation> basis = of(reader, "basis");
    List<Node> items = reader.list("basis");
    if (items == null || items.isEmpty()) {
      reader.problem(
          "no-basis",
          owner,
          Text.of("`" + owner.text() + "` 没有依据", "`" + owner.text() + "` has no basis"),
          Text.of("写 basis: [{source: …, article: …}]", "write basis: [{source: …, article: …}]"));
    }
    return basis;
  }

  List<Citation> of(MappingReader reader, String key) {
    List<Citation> basis = new ArrayList<>();
    List<Node> items = reader.list(key);
    for (Node item : items == null ? List.<Node>of() : items) {
      if (!(item instanceof Mapping mapping)) {
        reader.problem(
            "wrong-type",
            item,
            Text.of("依据写作 {source: …, article: …}", "a basis reads {source: …, article: …}"));
        continue;
      }
      MappingReader inner = reader.nested(mapping);
      String source = inner.requiredText("source", Text.of("来源", "source"));
      String article = inner.requiredText("article", Text.of("条款", "article"));
      Scalar named = inner.scalar("source");
      if (source != null && named != null) {
        cited.add(source);
        if (sources.readable()
            && !inline.contains(source)
            && !sources.byCode().containsKey(source)) {
          Sources.unknown(inner, named, sources.byCode().keySet());
        }
      }
      inner.finish();
      if (source != null && article != null) {
        basis.add(new Citation(source, article));
      }
    }
    return basis;
  }
}
