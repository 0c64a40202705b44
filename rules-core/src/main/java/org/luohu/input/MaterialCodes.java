package org.luohu.input;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/** The spelling of materials in files. */
public final class MaterialCodes {

  private MaterialCodes() {}

  /**
   * Refuses materials that nobody knows, from whichever way they came.
   *
   * @throws ProblemsException with a problem for each
   */
  public static void check(@Nullable Set<String> brought, Set<String> known) {
    if (brought == null || known.containsAll(brought)) {
      return;
    }
    throw new ProblemsException(
        brought.stream()
            .filter(code -> !known.contains(code))
            .map(
                code ->
                    Problem.of(
                        "application/unknown-material",
                        Place.pointer("", "/materials"),
                        unknown(code),
                        mend(code, known)))
            .toList());
  }

  static Text unknown(String code) {
    String quoted = Quotation.of(code);
    return Text.of("没有 " + quoted + " 这种材料", "there is no material " + quoted);
  }

  static Text mend(String code, Set<String> known) {
    return Spelling.nearest(code, known).map(MappingReader::didYouMean).orElseGet(() -> all(known));
  }

  /** What can be written, all of it. */
  static Text all(Set<String> known) {
    return MappingReader.oneOf(new TreeSet<>(known));
  }

  /** Whether a text has the form of a code: lower-case words joined by hyphens. */
  static boolean wellFormed(String text) {
    return text.length() <= 60 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }
}
