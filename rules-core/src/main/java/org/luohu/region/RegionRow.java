package org.luohu.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A period in which a region of the mainland had a code. Days are as exact as they are known: a
 * year, a month or a day, as {@code 2021}, {@code 2025-12} or {@code 2021-04-09}.
 *
 * @param code the 6 digits
 * @param name the region's own name then
 * @param from when it came into use; empty where that is not on record
 * @param to when it went out of use; empty for one in use
 * @param successors what came after it: 6 digits each, with {@code [year]} behind one that took
 *     only a part of it in that year
 * @param parent the code of the region it lies in where its own digits do not say so; else empty
 * @param english its own name in English, such as {@code Chun'an County}; empty where not on record
 */
public record RegionRow(
    String code,
    String name,
    String from,
    String to,
    List<String> successors,
    String parent,
    String english) {

  /** The columns of a row, the last ones of which may be left out. */
  public static final int COLUMNS = 7;

  private static final int YEAR = 4;

  /** Copies the successors in. */
  public RegionRow {
    successors = List.copyOf(successors);
  }

  /** A row of the table, whose columns are separated by tabs. */
  public static RegionRow of(String line) {
    String[] columns = line.split("\t", -1);
    return new RegionRow(
        columns[0],
        column(columns, 1),
        column(columns, 2),
        column(columns, 3),
        column(columns, 4).isEmpty() ? List.of() : List.of(columns[4].split(";", -1)),
        column(columns, 5),
        column(columns, 6));
  }

  private static String column(String[] columns, int number) {
    return number < columns.length ? columns[number] : "";
  }

  /** The row as the table writes it. */
  public String line() {
    return String.join("\t", code, name, from, to, String.join(";", successors), parent, english)
        .stripTrailing();
  }

  /**
   * This row; where it has no English name, with that of one among others that is called the same.
   */
  public RegionRow inEnglishLike(List<RegionRow> others) {
    return !english.isEmpty()
        ? this
        : others.stream()
            .filter(other -> other.name.equals(name))
            .findFirst()
            .map(other -> new RegionRow(code, name, from, to, successors, parent, other.english))
            .orElse(this);
  }

  /** Whether the code was in use before a day or on it. */
  public boolean begun(LocalDate day) {
    return from.isEmpty() || reached(from, day);
  }

  /**
   * Whether the code went out of use before a day or on it; where only the year is known, in the
   * course of the day's year too.
   */
  public boolean ended(LocalDate day) {
    return !to.isEmpty() && reached(to, day);
  }

  private static boolean reached(String since, LocalDate day) {
    int year = Integer.parseInt(since, 0, YEAR, 10);
    return day.getYear() == year ? day.toString().compareTo(since) >= 0 : day.getYear() > year;
  }

  /** The codes of those that took over when it went out of use. */
  public List<String> heirs() {
    List<String> last = successors.stream().filter(code -> code.indexOf('[') < 0).toList();
    List<String> heirs = new ArrayList<>();
    (last.isEmpty() ? successors : last).forEach(code -> heirs.add(code.substring(0, 6)));
    return heirs;
  }
}
