package org.luohu.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.luohu.document.DocumentReader;
import org.luohu.document.Quotation;
import org.luohu.document.Scalar;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * The cells of a row of CSV, as RFC 4180 writes them. Blanks around a value count for nothing.
 *
 * @param cells the cells, each with its place in the lines
 * @param lines the lines of the row as they may be shown: more than one where a cell holds one
 */
record CsvCells(List<Scalar> cells, List<String> lines) {

  private static final CsvReader.CsvReaderBuilder READER =
      CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false);

  /**
   * The cells of a row.
   *
   * @param row its bytes in UTF-8
   * @throws ProblemsException if it is no row of CSV
   */
  static CsvCells of(byte[] row, String source) {
    List<String> lines = DocumentReader.lines(row, source);
    String text = String.join("\n", lines);
    if (text.isBlank()) {
      return new CsvCells(List.of(new Scalar("", true, 1, 1, 1)), lines);
    }
    List<String> shown = lines.stream().map(Quotation::masked).toList();
    List<Scalar> raw = raw(text, shown, source);
    List<String> values;
    try {
      values = READER.ofSingleCsvRecord(text).getFields();
    } catch (CsvParseException e) {
      throw malformed(
          raw.stream().filter(CsvCells::odd).findFirst().orElse(raw.get(0)), shown, source);
    }
    if (values.size() != raw.size()) {
      throw malformed(raw.get(0), shown, source);
    }
    List<Scalar> cells = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      Scalar at = raw.get(i);
      cells.add(new Scalar(values.get(i).strip(), true, at.line(), at.column(), at.length()));
    }
    return new CsvCells(cells, shown);
  }

  /** The cells as they are written. */
  private static List<Scalar> raw(String text, List<String> lines, String source) {
    CsvScanner scanner = new CsvScanner();
    List<Scalar> cells = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    int cellLine = 1;
    int cellColumn = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean last = i == text.length();
      if (last || scanner.ends(text.charAt(i))) {
        int onLine = lines.get(cellLine - 1).length() - cellColumn + 1;
        int length = Math.max(1, Math.min(i - start, onLine));
        cells.add(new Scalar(text.substring(start, i), false, cellLine, cellColumn, length));
        start = i + 1;
      }
      if (!last && text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
      if (start == i + 1) {
        cellLine = line;
        cellColumn = start - lineStart + 1;
      }
    }
    if (scanner.quoted()) {
      throw malformed(cells.get(cells.size() - 1), lines, source);
    }
    return cells;
  }

  /** Whether more follows the quote that closes a cell. */
  private static boolean odd(Scalar cell) {
    String rest = cell.text().replace("\"\"", "");
    return rest.startsWith("\"") && rest.indexOf('"', 1) != rest.length() - 1;
  }

  private static ProblemsException malformed(Scalar cell, List<String> lines, String source) {
    return new ProblemsException(
        Problem.of(
            "table/quotes",
            place(cell, lines, source),
            Text.of("这一格的引号不成对", "the quotes of this cell are not in pairs"),
            Text.of(
                "引号里面的引号写两遍，格子以引号开头的要以引号结尾",
                "write a quote within quotes twice, and end a cell with a quote that begins with"
                    + " one")));
  }

  /** The place of a cell. */
  static Place place(Scalar cell, List<String> lines, String source) {
    return Place.of(source, cell.line(), cell.column(), cell.length(), lines.get(cell.line() - 1));
  }
}
