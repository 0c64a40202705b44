package org.luohu.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Question;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionLines;
import org.luohu.render.ProblemsJson;

/**
 * What came of a row: a decision, or what is wrong with it.
 *
 * @param outcome ACCEPT and so on; null where there are problems
 * @param reasons the codes of the findings
 * @param missing the codes of the materials that are missing
 * @param questions the keys of the facts to ask for
 * @param decision the decision as {@code luohu batch} writes it, without the number of the line
 * @param problems the codes of the problems; empty where it was decided
 * @param rejected the problems as JSON; null where it was decided
 */
record DecidedRow(
    @Nullable String outcome,
    List<String> reasons,
    List<String> missing,
    List<String> questions,
    @Nullable String decision,
    List<String> problems,
    @Nullable String rejected) {

  private static final DataType CODES = DataTypes.createArrayType(DataTypes.StringType, false);

  /** Its columns. */
  static final StructType TYPE =
      new StructType()
          .add("outcome", DataTypes.StringType)
          .add("reasons", CODES)
          .add("missing", CODES)
          .add("questions", CODES)
          .add("decision", DataTypes.StringType)
          .add("problems", CODES)
          .add("rejected", DataTypes.StringType);

  private static final ThreadLocal<DecisionLines> WRITERS =
      ThreadLocal.withInitial(DecisionLines::new);

  /** Decides a row. */
  static DecidedRow of(@Nullable Row row, Luohu luohu) {
    byte[] json = RowJson.of(row).getBytes(StandardCharsets.UTF_8);
    try {
      Application application = luohu.read(json, "row.json", null);
      return decided(application, luohu.decide(application));
    } catch (ProblemsException e) {
      return new DecidedRow(
          null,
          List.of(),
          List.of(),
          List.of(),
          null,
          codes(e.problems().stream().map(Problem::code)),
          ProblemsJson.write(e.problems()));
    }
  }

  private static DecidedRow decided(Application application, Decision decision) {
    return new DecidedRow(
        decision.outcome().name(),
        codes(decision.findings().stream().map(Finding::code)),
        codes(
            decision.materials().stream()
                .filter(material -> material.state() == MaterialState.MISSING)
                .map(Material::code)),
        codes(decision.questions().stream().map(Question::fact)),
        written(application, decision),
        List.of(),
        null);
  }

  private static List<String> codes(Stream<String> codes) {
    return codes.distinct().toList();
  }

  private static String written(Application application, Decision decision) {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    try {
      WRITERS.get().write(0, application.slip(), decision, line);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  /** As Spark takes it. */
  Row row() {
    return RowFactory.create(
        outcome,
        reasons.toArray(),
        missing.toArray(),
        questions.toArray(),
        decision,
        problems.toArray(),
        rejected);
  }
}
