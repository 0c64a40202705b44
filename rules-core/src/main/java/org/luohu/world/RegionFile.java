package org.luohu.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.document.DocumentReader;
import org.luohu.document.Quotation;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;
import org.luohu.text.Text;

/** Reads {@code regions.tsv} with every problem at once, and lays it over another table. */
final class RegionFile {

  private static final Pattern CODE = Pattern.compile("[1-6][0-9]{5}");
  private static final Pattern SUCCESSOR = Pattern.compile("[1-6][0-9]{5}(\\[[0-9]{4}])?");
  private static final Pattern WHEN =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
  private static final Pattern ENGLISH =
      Pattern.compile("([A-ZÜ][A-Za-züê]*([ ,'-]{1,2}[A-Za-züê]+)*)?");
  private static final int PROVINCE = 2;

  private final String source;
  private final Problems problems;
  private final Regions below;
  private final List<String> lines = new ArrayList<>();
  private final List<Placed> rows = new ArrayList<>();

  /** A row and the number of its line, from 1. */
  private record Placed(RegionRow row, int line) {}

  private RegionFile(String source, Regions below, Problems problems) {
    this.source = source;
    this.below = below;
    this.problems = problems;
  }

  /**
   * The table with a file's rows laid over it.
   *
   * @param contradictions whether a row that contradicts one of the table's is a problem
   */
  static Regions over(
      Regions below, byte[] bytes, String source, boolean contradictions, Problems problems) {
    RegionFile file = new RegionFile(source, below, problems);
    try {
      file.lines.addAll(DocumentReader.lines(bytes, source));
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return below;
    }
    file.read();
    Regions merged = below.with(file.rows.stream().map(Placed::row).toList());
    file.rows.forEach(placed -> file.check(placed, merged));
    if (contradictions) {
      file.rows.forEach(file::compare);
    }
    return merged;
  }

  private void read() {
    Map<String, Integer> first = new HashMap<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Placed placed = row(line, number);
      if (placed != null) {
        Integer earlier =
            first.putIfAbsent(placed.row().code() + ' ' + placed.row().from(), number);
        if (earlier == null) {
          rows.add(placed);
        } else {
          problem(
              "world/repeated",
              number,
              placed.row().code(),
              Text.of(
                  "这一段使用期第 " + earlier + " 行已经写了",
                  "this period of the code stands in line " + earlier + " already"),
              Text.of("删去一行", "delete one of the lines"));
        }
      }
    }
  }

  private @Nullable Placed row(String line, int number) {
    int columns = line.split("\t", -1).length;
    RegionRow row = RegionRow.of(line);
    if (columns > RegionRow.COLUMNS
        || row.name().isBlank()
        || !row.name().equals(row.name().strip())
        || !ENGLISH.matcher(row.english()).matches()) {
      problem(
          "world/columns",
          number,
          line,
          Text.of("这一行的列不对", "the columns of this line are wrong"),
          Text.of(
              "用制表符隔开：代码、名称、启用、停用、接替的代码、上级、英文名；没有的空着",
              "code, name, from, to, successors, parent and name in English, separated by tabs;"
                  + " leave empty what there is not"));
      return null;
    }
    boolean known = code(row.code(), number);
    boolean begun = when(row.from(), number);
    boolean sound = when(row.to(), number) && begun && known;
    for (String successor : row.successors()) {
      if (!SUCCESSOR.matcher(successor).matches()) {
        unknown("world/unknown-successor", number, successor);
        sound = false;
      }
    }
    if (sound && !row.from().isEmpty() && !row.to().isEmpty() && !before(row.from(), row.to())) {
      problem(
          "world/to-before-from",
          number,
          row.to(),
          Text.of(
              "停用 " + row.to() + " 不在启用 " + row.from() + " 之后",
              "it goes out of use in " + row.to() + ", not after " + row.from()),
          Text.of("停用写不再使用的第一年、月或者日", "`to` is the first year, month or day of no use"));
      return null;
    }
    return sound ? new Placed(row.inEnglishLike(below.rows(new Region(row.code()))), number) : null;
  }

  private static boolean before(String earlier, String later) {
    return earlier.compareTo(later) < 0;
  }

  private boolean code(String code, int number) {
    if (CODE.matcher(code).matches()) {
      return true;
    }
    problem(
        "world/region-code",
        number,
        code,
        Text.of(
            Quotation.of(code) + " 不是内地的 6 位行政区划代码",
            Quotation.of(code) + " is not a region code of the mainland with 6 digits"),
        Text.of("省、市的代码后面补 0，例如 330100", "fill up with zeros, as in 330100"));
    return false;
  }

  private boolean when(String text, int number) {
    if (text.isEmpty() || WHEN.matcher(text).matches()) {
      return true;
    }
    problem(
        "world/bad-date",
        number,
        text,
        Text.of(Quotation.of(text) + " 不是日期", Quotation.of(text) + " is not a date"),
        Text.of("写 `2021`、`2021-04` 或者 `2021-04-09`", "write `2021`, `2021-04` or `2021-04-09`"));
    return false;
  }

  /** What can only be seen with the rows of the table below. */
  private void check(Placed placed, Regions merged) {
    RegionRow row = placed.row();
    for (String successor : row.successors()) {
      if (merged.parse(successor.substring(0, 6)).isEmpty()) {
        unknown("world/unknown-successor", placed.line(), successor);
      }
    }
    String parent = row.parent().isEmpty() ? row.code().substring(0, PROVINCE) : row.parent();
    if (merged.parse(parent).isEmpty() || parent.equals(row.code())) {
      unknown("world/unknown-parent", placed.line(), parent);
    }
    List<RegionRow> periods = merged.rows(new Region(row.code()));
    int next = periods.indexOf(row) + 1;
    if (next > 0 && next < periods.size() && overlap(row, periods.get(next))) {
      overlapping(placed.line(), row, periods.get(next));
    } else if (next > 1 && overlap(periods.get(next - 2), row)) {
      overlapping(placed.line(), row, periods.get(next - 2));
    }
  }

  private static boolean overlap(RegionRow earlier, RegionRow later) {
    return earlier.to().isEmpty() || before(later.from(), earlier.to());
  }

  private void overlapping(int line, RegionRow row, RegionRow other) {
    problem(
        "world/overlap",
        line,
        row.code(),
        Text.of(
            "与 " + other.name() + "（" + other.from() + "–" + other.to() + "）的使用期重叠",
            "the period overlaps that of "
                + other.name()
                + " ("
                + other.from()
                + "–"
                + other.to()
                + ")"),
        Text.of(
            "同一代码先停用，再启用：写上前一段的停用",
            "a code goes out of use before it is used again: write the earlier `to`"));
  }

  private void compare(Placed placed) {
    RegionRow row = placed.row();
    for (RegionRow known : below.rows(new Region(row.code()))) {
      if (known.from().equals(row.from()) && !agrees(row, known)) {
        problem(
            "world/contradicts-bundled",
            placed.line(),
            row.code(),
            Text.of(
                "与自带的这一行不一致：" + known.line().replace('\t', ' '),
                "it contradicts the bundled row: " + known.line().replace('\t', ' ')),
            WorldReader.LEAVE_OUT);
      }
    }
  }

  /** A row may end what is in use, and say the same again. */
  private static boolean agrees(RegionRow row, RegionRow known) {
    return row.name().equals(known.name())
        && row.parent().equals(known.parent())
        && row.english().equals(known.english())
        && (known.to().isEmpty()
            || (row.to().equals(known.to()) && row.successors().equals(known.successors())));
  }

  private void unknown(String kind, int line, String code) {
    problem(
        kind,
        line,
        code,
        Text.of("没有行政区划代码 " + Quotation.of(code), "there is no region " + Quotation.of(code)),
        Text.of("写表里有的 6 位代码", "write a code of 6 digits that the table has"));
  }

  private void problem(String code, int line, String what, Text message, Text help) {
    problems.note(
        () -> {
          String text = lines.get(line - 1);
          int column = Math.max(0, text.indexOf(what));
          int length = Math.max(1, Math.min(what.length(), text.length() - column));
          return Problem.of(code, Place.of(source, line, column + 1, length, text), message, help);
        });
  }
}
