package org.luohu.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Trust;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/**
 * Every source that the policies of a tree may cite, each written once: {@value #FILE}, and the
 * days on which they were last checked, {@value #CHECKED}. A tree that cites none needs neither.
 *
 * @param byCode the sources by their codes, in the order of the file
 * @param readable whether the files could be read, so that what is not there is really not there
 */
public record Sources(Map<String, Source> byCode, boolean readable) {

  /** The file of the sources in a tree. */
  public static final String FILE = "sources.yaml";

  /** The file of the days on which they were last checked. */
  public static final String CHECKED = "checked.yaml";

  /** Copies the map in. */
  public Sources {
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  /**
   * Reads the sources of a tree.
   *
   * @param problems takes every problem found
   */
  public static Sources read(PolicyFiles files, Problems problems) {
    Problems unread = new Problems();
    Document sources = document(files, FILE, unread);
    Document checked = document(files, CHECKED, unread);
    problems.addAll(unread);
    Map<String, LocalDate> days = new LinkedHashMap<>();
    Map<String, Source> byCode = new LinkedHashMap<>();
    if (checked != null) {
      days(checked, problems, days);
    }
    if (sources != null) {
      MappingReader root = root(sources, problems);
      ManifestReader.entries(
          root,
          (key, reader) -> {
            if (unread.isEmpty() && !days.containsKey(key.text())) {
              neverChecked(key, root);
            }
            LocalDate day = days.getOrDefault(key.text(), LocalDate.MIN);
            byCode.put(key.text(), source(key, reader, day));
          });
    }
    if (checked != null && unread.isEmpty()) {
      checkKnown(checked, byCode, problems);
    }
    return new Sources(byCode, unread.isEmpty());
  }

  /** The sources with some codes, in the order of the file; codes that are none are passed over. */
  public Map<String, Source> of(Collection<String> codes) {
    Map<String, Source> found = new LinkedHashMap<>(byCode);
    found.keySet().retainAll(codes);
    return found;
  }

  private static @Nullable Document document(PolicyFiles files, String path, Problems problems) {
    byte[] bytes = files.files().get(path);
    if (bytes == null) {
      return null;
    }
    try {
      return DocumentReader.read(bytes, files.shown(path));
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private static MappingReader root(Document document, Problems problems) {
    return MappingReader.of((Mapping) document.root(), document, "policy", problems);
  }

  private static void days(Document document, Problems problems, Map<String, LocalDate> days) {
    MappingReader root = root(document, problems);
    for (Mapping.Entry entry : root.entries()) {
      Scalar scalar = root.scalar(entry.key().text());
      LocalDate day = scalar == null ? null : root.date(scalar);
      days.put(entry.key().text(), day == null ? LocalDate.MIN : day);
    }
  }

  private static void neverChecked(Scalar key, MappingReader root) {
    root.problem(
        "never-checked",
        key,
        Text.of(
            "来源 `" + key.text() + "` 没有最近核对日",
            "the source `" + key.text() + "` has no day last checked"),
        Text.of(
            "在 " + CHECKED + " 里写上 " + key.text() + ": 2026-11-24 的样子",
            "write a line like " + key.text() + ": 2026-11-24 into " + CHECKED));
  }

  private static void checkKnown(Document checked, Map<String, Source> known, Problems problems) {
    MappingReader root = root(checked, problems);
    for (Mapping.Entry entry : root.entries()) {
      if (!known.containsKey(entry.key().text())) {
        unknown(root, entry.key(), known.keySet());
      }
    }
  }

  /** Reports a code that is no source. */
  static void unknown(MappingReader reader, Scalar code, Collection<String> known) {
    reader.problem(
        "unknown-source",
        code,
        Text.of(FILE + " 里没有 `" + code.text() + "`", "`" + code.text() + "` is not in " + FILE),
        Spelling.nearest(code.text(), known)
            .map(MappingReader::didYouMean)
            .orElse(
                Text.of(
                    "在 " + FILE + " 里写明这个来源，核对日写在 " + CHECKED,
                    "write the source into " + FILE + ", its day into " + CHECKED)));
  }

  private static Source source(Scalar key, MappingReader reader, LocalDate checked) {
    Text title = ManifestReader.bilingual(reader, "title", Text.of("名称", "title"));
    Text issuer = ManifestReader.text(reader, "issuer");
    String number = reader.text("number");
    LocalDate date = reader.date("date");
    LocalDate inForce = reader.date("in-force");
    String readAt = reader.text("read-at");
    reader.required(
        "trust",
        Text.of("可信程度", "trust"),
        Text.of("可填: verified, reported, unverified", "one of: verified, reported, unverified"));
    Trust trust = reader.choice("trust", Text.of("可信程度", "a degree of trust"), Trust.class);
    return new Source(
        key.text(),
        title,
        issuer,
        number,
        date,
        inForce,
        readAt,
        trust == null ? Trust.UNVERIFIED : trust,
        headings(reader),
        checked);
  }

  private static Map<String, String> headings(MappingReader reader) {
    MappingReader inner =
        reader.mapping("headings", Text.of("写 {标题: 英文, …}", "write {heading: English, …}"));
    Map<String, String> headings = new LinkedHashMap<>();
    if (inner != null) {
      for (Mapping.Entry entry : inner.entries()) {
        String heading = entry.key().text();
        String en = inner.requiredText(heading, Text.of("标题的英文", "the heading in English"));
        headings.put(heading, en == null ? "" : en);
      }
      inner.finish();
    }
    return headings;
  }
}
