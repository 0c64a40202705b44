package org.luohu.draft;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.luohu.cases.CaseDays;
import org.luohu.cases.CaseFile;
import org.luohu.document.DocumentReader;
import org.luohu.problem.ProblemsException;

/**
 * A case of several versions, before one more of them.
 *
 * @param path its path in the tree
 * @param text what it holds
 * @param days its days of filing
 * @param day a day of filing in the new version
 */
record SharedCase(String path, String text, List<LocalDate> days, LocalDate day) {

  private static final Pattern FILED =
      Pattern.compile(
          "(?m)^"
              + CaseDays.FILED_ON
              + ":(?:[ \\t]*\\[[^\\]]*\\]|[ \\t]*[0-9-]+|[ \\t]*(?:\\R[ \\t]*- .*)+)");

  /**
   * What a file that speaks of the version copied would be for the new one: its last day moves as
   * far as the first days lie apart. Empty where it does not speak of the version copied, cannot be
   * read, or does not show its days on lines of their own.
   */
  static Optional<SharedCase> of(CaseFile file, LocalDate from, LocalDate to) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    List<LocalDate> days;
    try {
      days =
          CaseDays.of(DocumentReader.read(file.bytes(), file.path())).stream()
              .map(CaseDays::filedOn)
              .filter(Objects::nonNull)
              .toList();
    } catch (ProblemsException e) {
      return Optional.empty();
    }
    Optional<LocalDate> last = days.stream().filter(file::covers).max(Comparator.naturalOrder());
    return FILED.matcher(text).find()
        ? last.map(
            day ->
                new SharedCase(
                    file.path(), text, days, day.plusDays(ChronoUnit.DAYS.between(from, to))))
        : Optional.empty();
  }

  /** Its name with the folder of cases. */
  String name() {
    return path.substring(path.lastIndexOf(CaseFile.FOLDER));
  }

  /** The case on the new day alone. */
  byte[] alone() {
    return filed(day.toString());
  }

  /** The case with the new day among its others. */
  byte[] withDay() {
    String all = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    return filed("[" + all + ", " + day + "]");
  }

  private byte[] filed(String days) {
    String filed = Matcher.quoteReplacement(CaseDays.FILED_ON + ": " + days);
    return FILED.matcher(text).replaceFirst(filed).getBytes(StandardCharsets.UTF_8);
  }
}
