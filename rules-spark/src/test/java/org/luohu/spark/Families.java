package org.luohu.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Families as {@code luohu sample} writes them, as Parquet, and what {@code luohu batch} says. */
final class Families {

  private static final String LUOHU =
      Path.of("..", "luohu").toAbsolutePath().normalize().toString();
  private static final Pattern LINE = Pattern.compile("^\\{\"line\":(\\d+),?");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([a-z]+/[a-z-]+)\"");

  private Families() {}

  /** A CSV of families, the last of which no law can decide. */
  static Path csv(Path folder, int families) throws Exception {
    Path csv = folder.resolve("families.csv");
    luohu(csv, "sample", String.valueOf(families), "--seed", "7", "--format", "csv");
    List<String> header = List.of(Files.readAllLines(csv).get(0).split(","));
    for (Map<String, String> bad :
        List.of(
            Map.of("filed-on", "2025-03-01", "filed-at", "999999"),
            Map.of("filed-on", "2025-03-01", "follow", "uncle"),
            Map.of("filed-on", "2025-03-01", "filed-at", "310110", "child.born-on", "2025-04-01"),
            Map.of("filed-on", "1901-01-01", "filed-at", "310110", "materials", "a-poem"))) {
      String line =
          String.join(",", header.stream().map(key -> bad.getOrDefault(key, "")).toList());
      Files.writeString(csv, line + "\n", java.nio.file.StandardOpenOption.APPEND);
    }
    return csv;
  }

  static int luohu(Path out, String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(LUOHU);
    builder.command().addAll(List.of(arguments));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start().waitFor();
  }

  /** The families of a CSV as Parquet: {@code line}, as a batch counts, and the {@code family}. */
  static Dataset<Row> parquet(SparkSession spark, Path csv) {
    Dataset<Row> flat =
        spark.read().option("header", true).option("multiLine", true).csv(csv.toString());
    String parquet = csv.resolveSibling("families.parquet").toString();
    flat.select(
            monotonically_increasing_id().plus(2).as("line"),
            struct(columns(Set.of(flat.columns()), "", LuohuFunctions.application())).as("family"))
        .repartition(4)
        .write()
        .mode("overwrite")
        .parquet(parquet);
    return spark.read().parquet(parquet);
  }

  private static Column[] columns(Set<String> known, String path, StructType type) {
    return Arrays.stream(type.fields())
        .map(field -> column(known, path + field.name(), field).as(field.name()))
        .toArray(Column[]::new);
  }

  private static Column column(Set<String> known, String key, StructField field) {
    if (field.dataType() instanceof StructType section) {
      return struct(columns(known, key + ".", section));
    }
    if (!known.contains(key)) {
      return lit(null).cast(field.dataType()); // the sample is of newborns
    }
    Column cell = col("`" + key + "`");
    return field.dataType() instanceof ArrayType
        ? when(cell.equalTo("none"), array().cast(field.dataType())).otherwise(split(cell, " "))
        : cell.cast(field.dataType());
  }

  /** What a batch says of each line: a decision, or the codes of its problems in order. */
  static Map<Long, String> batch(Path csv) throws Exception {
    Path out = csv.resolveSibling("decisions.jsonl");
    luohu(csv.resolveSibling("said"), "batch", csv.toString(), out.toString(), "--quiet");
    Map<Long, String> said = new HashMap<>();
    for (String line : Files.readAllLines(out)) {
      Matcher number = LINE.matcher(line);
      if (number.find()) {
        said.put(Long.valueOf(number.group(1)), "{" + line.substring(number.end()));
      }
    }
    for (String line : Files.readAllLines(out.resolveSibling("decisions.jsonl.rejected.jsonl"))) {
      Matcher number = LINE.matcher(line);
      if (number.find()) {
        List<String> codes =
            CODE.matcher(line).results().map(code -> code.group(1)).distinct().sorted().toList();
        said.put(Long.valueOf(number.group(1)), codes.toString());
      }
    }
    return said;
  }

  /** The same of a decided row. */
  static String said(Row decided) {
    String decision = decided.getAs("decision");
    return decision == null
        ? decided.<String>getList(decided.fieldIndex("problems")).stream()
            .sorted()
            .toList()
            .toString()
        : decision;
  }

  /** Copies a tree of law, without the lock that publishes it. */
  static Path law(Path to) throws IOException {
    Path from = Path.of("..", "policies").toAbsolutePath().normalize();
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (file.startsWith(from.resolve("target"))) {
          continue;
        }
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.endsWith("LOCK")) {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
