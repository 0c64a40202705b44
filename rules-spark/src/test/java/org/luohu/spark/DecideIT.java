package org.luohu.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.Luohu;

/**
 * The shaded jar in Spark, in local mode. {@code -Dluohu.families=100000} for the measured run in
 * benchmarks/README.md.
 */
class DecideIT {

  private static final int FAMILIES = Integer.getInteger("luohu.families", 2_000);

  @TempDir static Path folder;
  private static SparkSession spark;
  private static Path csv;
  private static Dataset<Row> families;

  @BeforeAll
  static void writeFamilies() throws Exception {
    csv = Families.csv(folder, FAMILIES);
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .config("spark.sql.extensions", LuohuExtensions.class.getName())
            .getOrCreate();
    families = Families.parquet(spark, csv);
    families.createOrReplaceTempView("families");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void theLibraryComesOutOfTheShadedJarWithItsOwnJackson() throws Exception {
    Path jar = Path.of(Luohu.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertTrue(jar.toString().endsWith(".jar"), jar.toString());
    assertEquals(
        jar,
        Path.of(LuohuFunctions.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    try (JarFile file = new JarFile(jar.toFile())) {
      assertEquals(
          List.of(),
          file.stream()
              .map(entry -> entry.getName())
              .filter(
                  name ->
                      name.matches("(META-INF/versions/|com/|scala/|org/(apache|slf4j|yaml)/).*"))
              .toList());
    }
  }

  @Test
  void everyRowIsDecidedAsABatchDecidesIt() throws Exception {
    long began = System.nanoTime();
    Map<Long, String> batch = Families.batch(csv);
    assertEquals(FAMILIES + 4, batch.size(), "the batch answered every row");
    long decided = System.nanoTime();
    Iterator<Row> rows =
        spark.sql("SELECT line, luohu_decide(family) AS said FROM families").toLocalIterator();
    int rejected = 0;
    while (rows.hasNext()) {
      Row row = rows.next();
      Row said = row.getStruct(1);
      rejected += said.isNullAt(said.fieldIndex("outcome")) ? 1 : 0;
      assertEquals(batch.remove(row.getLong(0)), Families.said(said), "line " + row.get(0));
    }
    assertEquals(Map.of(), batch);
    assertTrue(rejected >= 4, rejected + " rejected");
    System.out.printf(
        "%d rows: batch %.1f s, Spark %.1f s%n",
        FAMILIES + 4, (decided - began) / 1e9, (System.nanoTime() - decided) / 1e9);
  }

  /** The query of docs/tables.md. */
  @Test
  void everyColumnTogetherIsAFamily() {
    spark.sql("SELECT family.* FROM families").createOrReplaceTempView("columns");
    String counted = "SELECT said.outcome, count(*) FROM (%s) GROUP BY ALL ORDER BY ALL";
    List<Row> whole =
        spark
            .sql(counted.formatted("SELECT luohu_decide(family) AS said FROM families"))
            .collectAsList();
    assertTrue(whole.size() > 4, whole::toString);
    assertEquals(
        whole,
        spark
            .sql(counted.formatted("SELECT luohu_decide(struct(*)) AS said FROM columns"))
            .collectAsList());
  }

  @Test
  void aRowMayAskForAnotherService() {
    Row said =
        spark
            .sql(
                "SELECT luohu_decide(named_struct('service', 'id-card', 'filed-on', '2024-06-03',"
                    + " 'filed-at', '320508', 'person', named_struct('hukou',"
                    + " named_struct('region', '410102'), 'born-on', '1990-03-01', 'tie',"
                    + " 'residence'), 'card', named_struct('request', 'renew', 'reason',"
                    + " 'expiry', 'expires-on', '2024-08-03')))")
            .first()
            .getStruct(0);
    assertEquals("ACCEPT", said.getAs("outcome"));
  }

  @Test
  void whatIsWrongWithARowIsInItsColumnsAndNothingElseIsThere() {
    Row said =
        spark
            .sql(
                "SELECT luohu_decide(named_struct('filed_on', '2021-11-3x', 'filed-at', 310110,"
                    + " 'follow', 'father', 'child', named_struct('colour', 'blue'), 'father',"
                    + " named_struct('exists', CAST(NULL AS BOOLEAN)), 'materials', array()))")
            .first()
            .getStruct(0);
    assertNull(said.getAs("outcome"));
    assertNull(said.getAs("decision"));
    assertEquals(
        List.of("application/bad-date", "application/unknown-key"),
        said.getList(said.fieldIndex("problems")));
    String rejected = said.getAs("rejected");
    assertTrue(rejected.contains("\"pointer\":\"/filed-on\""), rejected);
    assertTrue(rejected.contains("\"pointer\":\"/child/colour\""), rejected);
    assertFalse(rejected.contains("father"), rejected);
    Row nothing =
        spark.sql("SELECT luohu_decide(CAST(NULL AS STRUCT<a: INT>))").first().getStruct(0);
    assertEquals(
        List.of("application/missing-key"), nothing.getList(nothing.fieldIndex("problems")));
  }

  @Test
  void twoLawsAreHeldAgainstEachOther() throws Exception {
    Path other = Families.law(folder.resolve("law"));
    Path rules = other.resolve("national/birth-registration/2021-10-01/policy.yaml");
    assertTrue(Files.exists(rules));
    try (var files = Files.walk(other.resolve("yangtze-delta"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Dataset<Row> compared =
        spark
            .sql("SELECT * FROM families LIMIT 800")
            .select(
                call_function("luohu_decide", col("family")).as("now"),
                call_function("luohu_diff", col("family"), lit("bundled"), lit(other.toString()))
                    .as("said"));
    int differing = 0;
    for (Row row : compared.collectAsList()) {
      Row said = row.getStruct(1);
      assertEquals(row.getStruct(0), said.<Row>getAs("a"));
      boolean same = said.getAs("same");
      Row a = said.getAs("a");
      Row b = said.getAs("b");
      if (same) {
        assertEquals(a.<String>getAs("outcome"), b.<String>getAs("outcome"));
        assertEquals(a.getList(1), b.getList(1));
      } else {
        differing++;
      }
    }
    assertTrue(differing > 0 && differing < 800, differing + " differ");
  }

  @Test
  void lawIsOpenedOnceAndOtherLawThanTheDriversDecidesNothing() {
    Law law = Law.named(Law.BUNDLED, null);
    assertSame(law.luohu(), Law.named(Law.BUNDLED, null).luohu());
    Law elsewhere = new Law(Law.BUNDLED, null, "another");
    IllegalStateException refused = assertThrows(IllegalStateException.class, elsewhere::luohu);
    assertTrue(refused.getMessage().contains("put the same law on every machine"));
  }

  @Test
  void aCallThatCannotBeMeantIsRefusedBeforeAnyRowIsRead() {
    assertRefused("SELECT luohu_decide(family, 'bundled') FROM families", "takes one struct");
    assertRefused("SELECT luohu_diff(family, line, 'bundled') FROM families", "as literals");
    assertRefused("SELECT luohu_diff(family, 'bundled', 'no/such') FROM families", "no/such");
  }

  private static void assertRefused(String sql, String why) {
    Exception refused = assertThrows(Exception.class, () -> spark.sql(sql));
    assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.toString());
  }

  @Test
  void aSessionWithoutExtensionsRegistersThem() {
    SparkSession other = spark.newSession();
    LuohuFunctions.register(other);
    Row said =
        other
            .sql("SELECT luohu_decide(named_struct('filed-on', '2025-01-01'))")
            .first()
            .getStruct(0);
    assertEquals(LuohuFunctions.decided(), said.schema());
  }
}
