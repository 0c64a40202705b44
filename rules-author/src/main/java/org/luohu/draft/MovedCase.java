package org.luohu.draft;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.problem.ProblemsException;

/**
 * A case moved in time. By days: its day of filing as far as the version's first day, the child's
 * days so that its age stays the same. By leap years: every day to the same day of a later year,
 * for cases that turn on the calendar.
 */
final class MovedCase {

  /** Below this many days what counts is days; above it, months and years. */
  private static final int YOUNG = 62;

  /** In this many years the calendar with its leap day comes again. */
  private static final int CALENDAR = 4;

  private interface Moving {
    LocalDate moved(LocalDate day, LocalDate filed);
  }

  private final Moving moving;

  private MovedCase(Moving moving) {
    this.moving = moving;
  }

  /** Moves by the days between two first days. */
  static MovedCase byDays(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return new MovedCase((day, filed) -> sameAge(day, filed, days));
  }

  /** Moves by as many times four years as it takes to be filed from a day on. */
  static MovedCase byLeapYears(LocalDate to) {
    return new MovedCase(
        (day, filed) -> {
          int years = 0;
          while (filed.plusYears(years).isBefore(to)) {
            years += CALENDAR;
          }
          return day.plusYears(years);
        });
  }

  private record Replacement(Scalar scalar, LocalDate day) {}

  /** The text with its days moved; the text itself where it cannot be read. */
  String text(String text, String name) {
    Mapping root;
    try {
      root =
          (Mapping)
              DocumentReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), name)
                  .root();
    } catch (ProblemsException e) {
      return text;
    }
    LocalDate filed = day(root.get("filed-on"));
    if (filed == null) {
      return text;
    }
    List<Replacement> replacements = new ArrayList<>();
    replacements.add(
        new Replacement(
            (Scalar) java.util.Objects.requireNonNull(root.get("filed-on")),
            moving.moved(filed, filed)));
    if (root.get("child") instanceof Mapping child) {
      for (String key : List.of("born-on", "died-on")) {
        LocalDate day = day(child.get(key));
        if (day != null && child.get(key) instanceof Scalar scalar) {
          replacements.add(new Replacement(scalar, moving.moved(day, filed)));
        }
      }
    }
    return replaced(text, replacements);
  }

  private static @Nullable LocalDate day(@Nullable Node node) {
    try {
      return node instanceof Scalar scalar ? LocalDate.parse(scalar.text()) : null;
    } catch (DateTimeParseException e) {
      return null; // reading the case tells of it
    }
  }

  private static LocalDate sameAge(LocalDate day, LocalDate filed, long days) {
    LocalDate plain = day.plusDays(days);
    if (Math.abs(ChronoUnit.DAYS.between(day, filed)) < YOUNG) {
      return plain;
    }
    Period age = Period.between(day, filed);
    LocalDate sameAge = filed.plusDays(days).minus(age);
    return Period.between(sameAge, filed.plusDays(days)).equals(age) ? sameAge : plain;
  }

  private static String replaced(String text, List<Replacement> replacements) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    replacements.stream()
        .sorted(Comparator.comparingInt((Replacement each) -> each.scalar().column()).reversed())
        .forEach(
            each -> {
              Scalar scalar = each.scalar();
              String line = lines.get(scalar.line() - 1);
              int start = scalar.column() - 1;
              lines.set(
                  scalar.line() - 1,
                  line.substring(0, start) + each.day() + line.substring(start + scalar.length()));
            });
    return String.join("\n", lines) + "\n";
  }
}
