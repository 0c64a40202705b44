package org.luohu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionLines;
import org.luohu.report.ProblemJson;

/** Decides rows. Thread-safe. */
final class RowDecider {

  private static final String JSON = ".jsonl";

  private final Luohu luohu;
  private final ApplicationFiles reader;
  private final String source;
  private final boolean lines;
  private final ThreadLocal<DecisionLines> writers = ThreadLocal.withInitial(DecisionLines::new);

  /**
   * A decider.
   *
   * @param on the day of filing in place of what rows say; null for what they say
   * @param today the day of filing where a row says none
   * @param source the name of the file that the rows are from
   * @param lines whether decisions are wanted, or their number alone
   */
  RowDecider(Luohu luohu, @Nullable LocalDate on, LocalDate today, String source, boolean lines) {
    this.luohu = luohu;
    this.reader =
        new ApplicationFiles(java.io.InputStream.nullInputStream(), luohu, on, () -> today, false);
    this.source = source;
    this.lines = lines;
  }

  RowResult decide(RowReader.Chunk chunk) {
    ByteArrayOutputStream decided = new ByteArrayOutputStream(lines ? 1 << 20 : 0);
    ByteArrayOutputStream rejected = new ByteArrayOutputStream();
    RowResult.Tally tally = new RowResult.Tally();
    try {
      for (RowReader.Row row : chunk.rows()) {
        decide(row, decided, rejected, tally);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
    }
    return new RowResult(decided.toByteArray(), rejected.toByteArray(), tally, chunk);
  }

  private void decide(
      RowReader.Row row,
      ByteArrayOutputStream decided,
      ByteArrayOutputStream rejected,
      RowResult.Tally tally)
      throws IOException {
    tally.count("rows");
    try {
      Application application = reader.read(row.bytes(), JSON);
      Decision decision = luohu.decide(application);
      count(decision, tally);
      if (lines) {
        writers.get().write(row.number(), decision, decided);
      }
    } catch (ProblemsException e) {
      tally.count("rejected");
      e.problems().stream()
          .map(Problem::code)
          .distinct()
          .forEach(code -> tally.count("problem." + code));
      rejected.write(rejection(row.number(), e.problems()));
    } catch (RuntimeException e) {
      throw new IllegalStateException("line " + row.number() + ": " + e, e);
    }
  }

  private static void count(Decision decision, RowResult.Tally tally) {
    tally.count("outcome." + decision.outcome());
    decision.findings().stream()
        .map(finding -> finding.effect().code() + "." + finding.code())
        .distinct()
        .forEach(code -> tally.count("finding." + code));
  }

  private byte[] rejection(long number, Problems problems) {
    Problems placed = new Problems();
    placed.addAll(problems);
    placed.replaceAll(problem -> placed(problem, number));
    return (ProblemJson.row(number, placed) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A problem of a row, placed in the file. */
  private Problem placed(Problem problem, long number) {
    Place place = problem.place().on(source, Math.toIntExact(number));
    return new Problem(problem.code(), place, problem.message(), problem.help());
  }
}
