package org.luohu.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Quotation;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.input.TableColumns;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/** A row of CSV, under a header of keys such as {@code father.hukou.region}. */
final class CsvForm implements RowForm {

  private static final String ROW = "row.csv";

  private final Charset charset;
  private final List<String> keys = new ArrayList<>();
  private final Branch root = new Branch(new LinkedHashMap<>());
  private final Map<String, Integer> columns = new TreeMap<>();

  /** A column's number, or the columns within a section. */
  private sealed interface Twig {}

  private record Leaf(int column) implements Twig {}

  private record Branch(Map<String, Twig> twigs) implements Twig {}

  /**
   * The form of the rows under a header.
   *
   * @param header the first row
   * @param source the name of the file
   * @param known the columns that there are
   * @throws ProblemsException if rows cannot be read under it, with every problem
   */
  CsvForm(byte[] header, Charset charset, String source, TableColumns known) {
    this.charset = charset;
    CsvCells row = CsvCells.of(TextEncoding.utf8(header, charset, source), source);
    Problems problems = new Problems();
    for (Scalar cell : row.cells()) {
      String key = cell.text();
      keys.add(key);
      Integer before = columns.putIfAbsent(key, keys.size());
      if (key.isEmpty()) {
        continue;
      }
      Place place = CsvCells.place(cell, row.lines(), source);
      if (before != null) {
        problems.add(twice(place, key, before));
      } else if (!known.keys().contains(key)) {
        problems.add(unknown(place, key, known));
      } else {
        put(key, keys.size() - 1);
      }
    }
    if (columns.size() == 1 && columns.containsKey("")) {
      problems.add(
          Problem.of(
              "document/empty",
              Place.whole(source),
              Text.of("表没有表头", "the table has no header"),
              Text.of(
                  "第一行写各列的键，例如 " + example(), "write the keys on the first line: " + example())));
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
  }

  private static String example() {
    return "`filed-at,follow,father.hukou.region`";
  }

  private static Problem twice(Place place, String key, int before) {
    String quoted = Quotation.of(key);
    return Problem.of(
        "table/duplicate-column",
        place,
        Text.of(
            "第 " + letters(before) + " 列已经是 " + quoted,
            "column " + letters(before) + " is " + quoted + " already"),
        Text.of("只留一列", "keep one of them"));
  }

  private static Problem unknown(Place place, String key, TableColumns known) {
    boolean separated = key.indexOf(';') >= 0 || key.indexOf('\t') >= 0;
    Text help =
        separated
            ? Text.of("列之间用逗号分开", "separate the columns by commas")
            : known
                .meant(key)
                .map(MappingReader::didYouMean)
                .orElse(
                    Text.of(
                        "可用的列见 `luohu sample 0 --format csv`",
                        "`luohu sample 0 --format csv` lists the columns"));
    String quoted = Quotation.of(key);
    return Problem.of(
        "table/unknown-column",
        place,
        Text.of("没有 " + quoted + " 这一列", "there is no column " + quoted),
        help);
  }

  /** What spreadsheets call a column: A, B and so on; AA after Z. */
  static String letters(int column) {
    int rest = column - 1;
    String last = String.valueOf((char) ('A' + rest % 26));
    return rest < 26 ? last : letters(rest / 26) + last;
  }

  private void put(String key, int column) {
    Map<String, Twig> twigs = root.twigs();
    String[] path = key.split("\\.", -1);
    for (int i = 0; i < path.length - 1; i++) {
      twigs =
          ((Branch) twigs.computeIfAbsent(path[i], any -> new Branch(new LinkedHashMap<>())))
              .twigs();
    }
    twigs.put(path[path.length - 1], new Leaf(column));
  }

  @Override
  public Document read(byte[] bytes) {
    CsvCells row = CsvCells.of(TextEncoding.utf8(bytes, charset, ROW), ROW);
    List<Scalar> cells = row.cells();
    if (cells.size() != keys.size()) {
      throw ragged(row);
    }
    for (int i = 0; i < cells.size(); i++) {
      if (keys.get(i).isEmpty() && !cells.get(i).text().isEmpty()) {
        throw headless(row, i);
      }
    }
    return new Document(ROW, row.lines(), mapping(root, cells));
  }

  private ProblemsException ragged(CsvCells row) {
    int has = row.cells().size();
    Scalar at = row.cells().get(Math.min(has, keys.size() + 1) - 1);
    return new ProblemsException(
        Problem.of(
            "table/ragged-row",
            CsvCells.place(at, row.lines(), ROW),
            Text.format(
                "这一行有 %d 格，表头有 %d 列",
                "this row has %d cells and the header %d columns", has, keys.size()),
            has > keys.size()
                ? Text.of("含逗号的格子要用引号括起来", "put a cell that holds a comma in quotes")
                : Text.of("空格子的逗号也要写", "write the commas of blank cells too")));
  }

  private static ProblemsException headless(CsvCells row, int column) {
    return new ProblemsException(
        Problem.of(
            "table/ragged-row",
            CsvCells.place(row.cells().get(column), row.lines(), ROW),
            Text.format(
                "第 %s 列没有表头，格子里却有内容",
                "column %s has no header, yet this cell holds something", letters(column + 1))));
  }

  /** The cells that hold something, in the sections of their columns. */
  private static Mapping mapping(Branch branch, List<Scalar> cells) {
    List<Mapping.Entry> entries = new ArrayList<>();
    branch.twigs().forEach((key, twig) -> entry(key, twig, cells, entries));
    Node first = entries.isEmpty() ? cells.get(0) : entries.get(0).key();
    return new Mapping(entries, first.line(), first.column(), first.length());
  }

  private static void entry(
      String key, Twig twig, List<Scalar> cells, List<Mapping.Entry> entries) {
    if (twig instanceof Leaf leaf) {
      Scalar cell = cells.get(leaf.column());
      if (!cell.text().isEmpty()) {
        Node value = key.equals(TableColumns.MATERIALS) ? materials(cell) : cell;
        entries.add(new Mapping.Entry(named(key, cell), value));
      }
    } else {
      Mapping inner = mapping((Branch) twig, cells);
      if (!inner.entries().isEmpty()) {
        entries.add(new Mapping.Entry(named(key, inner), inner));
      }
    }
  }

  private static Scalar named(String key, Node at) {
    return new Scalar(key, false, at.line(), at.column(), at.length());
  }

  private static Sequence materials(Scalar cell) {
    List<Node> codes = new ArrayList<>();
    if (!cell.text().equals(TableColumns.NO_MATERIALS)) {
      for (String code : cell.text().split("[\\s,;，；、]+", -1)) {
        if (!code.isEmpty()) {
          codes.add(new Scalar(code, true, cell.line(), cell.column(), cell.length()));
        }
      }
    }
    return new Sequence(codes, cell.line(), cell.column(), cell.length());
  }

  @Override
  public Problem told(Problem problem) {
    String pointer = problem.place().pointer();
    String key = pointer == null || pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    Integer column = columns.get(key.replaceFirst("^(materials)\\.\\d+$", "$1"));
    if (key.isEmpty() || column == null) {
      return RowForm.super.told(problem);
    }
    List<Text> help = new ArrayList<>(problem.help());
    help.add(Text.format("见 %s 列", "see column %s", letters(column)));
    return new Problem(problem.code(), problem.place(), problem.message(), help);
  }
}
