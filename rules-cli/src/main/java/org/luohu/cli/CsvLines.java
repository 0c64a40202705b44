package org.luohu.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.input.TableColumns;

/** Applications as lines of CSV, each with a cell for every column that there is. */
final class CsvLines {

  /** What a spreadsheet would reckon rather than show. */
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private final TableColumns columns;

  /** Of applications for a service. */
  CsvLines(Service service) {
    columns = new TableColumns(Services.of(service));
  }

  /** The header. */
  String header() {
    return line(columns.keys());
  }

  /** The line of an application that is written as JSON. */
  String line(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Map<String, String> cells =
        columns.cells((Mapping) DocumentReader.read(bytes, ".jsonl").root());
    if (!columns.keys().containsAll(cells.keySet())) {
      throw new IllegalArgumentException("no column for one of " + cells.keySet());
    }
    Set<String> keys = columns.keys();
    return line(keys.stream().map(key -> cells.getOrDefault(key, "")).toList());
  }

  private static String line(Collection<String> cells) {
    StringWriter line = new StringWriter();
    List<String> safe = cells.stream().map(CsvLines::safe).toList();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
      writer.writeRecord(safe);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return line.toString();
  }

  /** A cell that no spreadsheet takes for a formula. */
  static String safe(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
