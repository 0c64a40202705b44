package org.luohu.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

/**
 * The office's own lines on a notice, as {@code office.yaml} states them. What it leaves out is a
 * blank to fill in by hand.
 */
public final class Office {

  /** An office of which nothing is known: all blanks. */
  public static final Office BLANK = new Office(Map.of());

  private final Map<Line, String> lines;

  private Office(Map<Line, String> lines) {
    this.lines = Map.copyOf(lines);
  }

  /** What an office may say of itself. */
  enum Line {
    NAME("name"),
    ADDRESS("address"),
    TELEPHONE("telephone"),
    HOURS("hours"),
    OFFICER("officer"),
    FEE("fee"),
    REVIEW_BODY("review-body"),
    COURT("court");

    private final String key;

    Line(String key) {
      this.key = key;
    }
  }

  /**
   * Reads {@code office.yaml}: a mapping of texts, all of them optional.
   *
   * @param bytes what the file holds
   * @param source its name, for places
   * @throws ProblemsException if it cannot be used, with every problem
   */
  public static Office read(byte[] bytes, String source) {
    Document document = DocumentReader.read(bytes, source);
    Problems problems = new Problems();
    MappingReader reader =
        MappingReader.of((Mapping) document.root(), document, "office", problems);
    Map<Line, String> lines = new LinkedHashMap<>();
    for (Line line : Line.values()) {
      String text = reader.text(line.key);
      if (text != null && !text.isBlank()) {
        lines.put(line, text.strip());
      }
    }
    reader.finish();
    if (!problems.isEmpty()) {
      problems.sort(Problem.BY_PLACE);
      throw new ProblemsException(problems);
    }
    return new Office(lines);
  }

  /** What the office says; null for a blank. */
  @Nullable String line(Line line) {
    return lines.get(line);
  }
}
