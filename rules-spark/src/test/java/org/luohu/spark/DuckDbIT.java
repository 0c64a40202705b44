package org.luohu.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe for DuckDB in docs/tables.md, as it stands there, and what it prints. */
class DuckDbIT {

  private static final Path PAGE = Path.of("..", "docs", "tables.md");
  private static final Pattern BLOCK = Pattern.compile("```(sql|text)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theRecipePrintsWhatThePageShows() throws Exception {
    String page = Files.readString(PAGE);
    String recipe = page.substring(page.indexOf("## DuckDB"), page.indexOf("## Flink"));
    List<MatchResult> blocks = BLOCK.matcher(recipe).results().toList();
    assertEquals(List.of("sql", "sql", "text"), blocks.stream().map(b -> b.group(1)).toList());
    Families.luohu(
        folder.resolve("families.csv"), "sample", "1000", "--seed", "7", "--format", "csv");
    String printed;
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(here(blocks.get(0).group(2)));
      int exit =
          Families.luohu(
              folder.resolve("said"),
              "batch",
              folder.resolve("asked.csv").toString(),
              folder.resolve("decisions.jsonl").toString(),
              "--quiet");
      assertTrue(exit == 0 || exit == 3, "exit " + exit);
      try (ResultSet rows = statement.executeQuery(here(blocks.get(1).group(2)))) {
        printed = table(rows);
      }
    }
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.writeString(PAGE, page.replace(blocks.get(2).group(2), printed));
      return;
    }
    assertEquals(blocks.get(2).group(2), printed);
  }

  private String here(String sql) {
    return sql.replaceAll("'([a-z.]+\\.(?:csv|jsonl))'", "'" + folder + "/$1'");
  }

  private static String table(ResultSet rows) throws Exception {
    ResultSetMetaData columns = rows.getMetaData();
    List<String> lines = new ArrayList<>();
    StringJoiner names = new StringJoiner(" | ");
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      names.add(columns.getColumnName(i));
    }
    lines.add(names.toString());
    while (rows.next()) {
      StringJoiner cells = new StringJoiner(" | ");
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        cells.add(String.valueOf(rows.getObject(i)));
      }
      lines.add(cells.toString());
    }
    return String.join("\n", lines) + "\n";
  }
}
