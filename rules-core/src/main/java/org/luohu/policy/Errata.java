package org.luohu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * What was mended in a published tree, in {@value #FILE}: a published version is changed only where
 * it told the law wrongly, and then it is said whom that touched.
 *
 * @param entries the mendings, in the order of the file
 */
public record Errata(List<Erratum> entries) {

  /** The file in a tree. */
  public static final String FILE = "ERRATA.yaml";

  /** The digest of what is no longer there. */
  public static final String NONE = "none";

  private static final String DIGEST = "[0-9a-f]{64}";

  /**
   * One mending.
   *
   * @param of the version, {@code region/matter/first-day}, or the file under {@code world/}
   * @param on the day on which it was mended
   * @param old its digest before
   * @param now its digest after; {@link #NONE} where it was withdrawn
   * @param touched which families were told something wrong, and what
   * @param basis the passage that shows the error
   */
  public record Erratum(
      String of, LocalDate on, String old, String now, Text touched, Text basis) {}

  /** Copies the list in. */
  public Errata {
    entries = List.copyOf(entries);
  }

  /** Whether it is told that something became what it is now. */
  boolean tell(String of, String old, String now) {
    return entries.stream()
        .anyMatch(each -> each.of.equals(of) && each.old.equals(old) && each.now.equals(now));
  }

  /**
   * Reads those of a tree; none where there is no such file.
   *
   * @param problems takes every problem found
   */
  public static Errata read(PolicyFiles files, Problems problems) {
    byte[] bytes = files.files().get(FILE);
    List<Erratum> entries = new ArrayList<>();
    if (bytes != null) {
      try {
        Document document = DocumentReader.read(bytes, files.shown(FILE));
        read(document, problems, entries);
      } catch (ProblemsException e) {
        problems.addAll(e.problems());
      }
    }
    return new Errata(entries);
  }

  private static void read(Document document, Problems problems, List<Erratum> entries) {
    MappingReader root = MappingReader.of((Mapping) document.root(), document, "policy", problems);
    List<Node> items = root.list("errata");
    for (Node item : items == null ? List.<Node>of() : items) {
      if (item instanceof Mapping mapping) {
        Erratum erratum = erratum(root.nested(mapping));
        if (erratum != null) {
          entries.add(erratum);
        }
      } else {
        root.problem(
            "wrong-type",
            item,
            Text.of(
                "每一项写作 {of: …, on: …, old: …, new: …, touched: …, basis: …}",
                "an item reads {of: …, on: …, old: …, new: …, touched: …, basis: …}"));
      }
    }
    root.finish();
  }

  private static @Nullable Erratum erratum(MappingReader reader) {
    String of = reader.requiredText("of", Text.of("哪个版本", "which version"));
    reader.required("on", Text.of("哪天更正", "the day of mending"));
    LocalDate on = reader.date("on");
    String old = digest(reader, "old", Text.of("更正以前的摘要值", "the digest before"));
    String now = digest(reader, "new", Text.of("更正以后的摘要值", "the digest after"));
    Text touched =
        ManifestReader.bilingual(reader, "touched", Text.of("影响了哪些家庭", "whom it touched"));
    Text basis = ManifestReader.bilingual(reader, "basis", Text.of("依据", "the basis"));
    reader.finish();
    return of == null || on == null || old == null || now == null
        ? null
        : new Erratum(of, on, old, now, touched, basis);
  }

  private static @Nullable String digest(MappingReader reader, String key, Text what) {
    String text = reader.requiredText(key, what);
    Scalar scalar = reader.scalar(key);
    if (text == null || scalar == null || text.matches(DIGEST) || text.equals(NONE)) {
      return text;
    }
    reader.unknownValue(
        scalar,
        Text.of("摘要值", "a digest"),
        List.of(
            Text.of(
                "SHA-256，64 位十六进制小写，luohu policy lock 会告诉；撤去的写 none",
                "SHA-256 in 64 lower-case hexadecimal digits, as luohu policy lock tells; none"
                    + " where it was withdrawn")));
    return null;
  }
}
