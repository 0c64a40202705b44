package org.luohu.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.CalendarYear;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** Reads {@code calendar/<year>.yaml}: days off, make-up working days, and the notices. */
final class CalendarFile {

  private static final Text NOTICES = Text.of("所依据的通知", "the notices it follows");
  private static final Text DAYS =
      Text.of(
          "一天写作 `2027-01-01`，几天写作 `2027-01-01/2027-01-03`",
          "write a day `2027-01-01` and several `2027-01-01/2027-01-03`");

  private final MappingReader root;
  private final int year;
  private final Set<LocalDate> seen = new TreeSet<>();

  private CalendarFile(MappingReader root, int year) {
    this.root = root;
    this.year = year;
  }

  static CalendarYear read(byte[] bytes, String source, int year, Problems problems) {
    return read(bytes, source, year, problems, null);
  }

  /**
   * The arrangement of a year; not to be used where problems were found.
   *
   * @param bundled what the file must not contradict
   */
  static CalendarYear read(
      byte[] bytes, String source, int year, Problems problems, @Nullable CalendarYear bundled) {
    try {
      Document document = DocumentReader.read(bytes, source);
      MappingReader root = MappingReader.of((Mapping) document.root(), document, "world", problems);
      CalendarYear read = new CalendarFile(root, year).read();
      if (bundled != null && !bundled.equals(read)) {
        root.problem(
            "contradicts-bundled",
            document.root(),
            Text.of(
                "与自带的 " + year + " 年放假安排不一致",
                "the arrangement of " + year + " contradicts the bundled one"),
            WorldReader.LEAVE_OUT);
      }
      return read;
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return new CalendarYear(year, Set.of(), Set.of());
    }
  }

  private CalendarYear read() {
    root.required("notices", NOTICES);
    List<Node> notices = root.list("notices");
    for (Node notice : notices == null ? List.<Node>of() : notices) {
      if (notice instanceof Mapping mapping) {
        MappingReader reader = root.nested(mapping);
        reader.requiredText("title", Text.of("标题", "title"));
        reader.text("number");
        reader.requiredText("read-at", Text.of("原文网址", "where it was read"));
        reader.finish();
      } else {
        root.problem(
            "wrong-type",
            notice,
            Text.of("通知写作 {title: …, read-at: …}", "a notice reads {title: …, read-at: …}"));
      }
    }
    root.required("off", Text.of("放假的日子", "the days off"), DAYS);
    CalendarYear read = new CalendarYear(year, days("off"), days("work"));
    root.finish();
    return read;
  }

  private Set<LocalDate> days(String key) {
    Set<LocalDate> days = new TreeSet<>();
    List<Scalar> scalars = root.scalars(key);
    for (Scalar scalar : scalars == null ? List.<Scalar>of() : scalars) {
      int slash = scalar.text().indexOf('/');
      LocalDate first = day(scalar, slash < 0 ? scalar.text() : scalar.text().substring(0, slash));
      LocalDate last = slash < 0 ? first : day(scalar, scalar.text().substring(slash + 1));
      if (first == null || last == null) {
        continue;
      }
      if (first.getYear() != year || last.getYear() != year || last.isBefore(first)) {
        root.problem(
            "other-year",
            scalar,
            Text.of(
                "`" + scalar.text() + "` 不是 " + year + " 年里的一段日子",
                "`" + scalar.text() + "` is no stretch of days in " + year),
            Text.of("跨年的假期分写在两年的文件里", "a holiday over the turn of the year stands in both years"));
        continue;
      }
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        if (!seen.add(day)) {
          LocalDate again = day;
          root.problem(
              "repeated",
              scalar,
              Text.of("`" + again + "` 写了两次", "`" + again + "` stands twice"),
              Text.of("一天只能放假或者上班", "a day is either off or a working day, and stands once"));
        }
        days.add(day);
      }
    }
    return days;
  }

  private @Nullable LocalDate day(Scalar scalar, String text) {
    LocalDate day = MappingReader.isoDate(text);
    if (day == null) {
      root.problem(
          "bad-date",
          scalar,
          Text.of("`" + scalar.text() + "` 不是日期", "`" + scalar.text() + "` is not a date"),
          DAYS);
    }
    return day;
  }
}
