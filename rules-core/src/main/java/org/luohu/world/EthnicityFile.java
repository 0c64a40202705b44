package org.luohu.world;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * Reads {@code ethnicities.yaml}: under {@code ethnicities} names that are written with 族 behind
 * them, under {@code others} what is written as it stands, each with its English.
 */
final class EthnicityFile {

  private final MappingReader root;
  private final Ethnicities bundled;
  private final Map<String, Text> labels = new LinkedHashMap<>();

  private EthnicityFile(MappingReader root, Ethnicities bundled) {
    this.root = root;
    this.bundled = bundled;
  }

  static Map<String, Text> read(byte[] bytes, String source, Problems problems) {
    return read(bytes, source, problems, new Ethnicities(Map.of()));
  }

  /**
   * What each is called, by its name.
   *
   * @param bundled what the file must not contradict
   */
  static Map<String, Text> read(
      byte[] bytes, String source, Problems problems, Ethnicities bundled) {
    try {
      Document document = DocumentReader.read(bytes, source);
      MappingReader root = MappingReader.of((Mapping) document.root(), document, "world", problems);
      return new EthnicityFile(root, bundled).read();
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return Map.of();
    }
  }

  private Map<String, Text> read() {
    names(root.mapping("ethnicities"), "族");
    names(root.mapping("others"), "");
    root.finish();
    return labels;
  }

  private void names(@Nullable MappingReader names, String behind) {
    if (names == null) {
      return;
    }
    for (Mapping.Entry entry : names.entries()) {
      Scalar name = entry.key();
      String english =
          names.requiredText(
              name.text(),
              Text.of("英文", "English"),
              Text.of("写作 `名称: 英文`", "write `name: English`"));
      if (english == null) {
        continue;
      }
      Text label = Text.of(name.text() + behind, english);
      Text other = labels.putIfAbsent(name.text(), label);
      if (other != null) {
        names.problem(
            "repeated",
            name,
            Text.of("`" + name.text() + "` 写了两次", "`" + name.text() + "` stands twice"));
      }
      Text known = bundled.labels().get(name.text());
      if (known != null && !known.equals(label)) {
        names.problem(
            "contradicts-bundled",
            name,
            Text.of(
                "`" + name.text() + "` 与自带的不一致：自带的是" + known.zh() + "、" + known.en(),
                "`"
                    + name.text()
                    + "` contradicts the bundled one: "
                    + known.zh()
                    + ", "
                    + known.en()),
            WorldReader.LEAVE_OUT);
      }
    }
  }
}
