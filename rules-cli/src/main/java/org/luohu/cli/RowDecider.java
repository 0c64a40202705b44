package org.luohu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.decision.Upshot;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionLines;
import org.luohu.report.ProblemJson;
import org.luohu.text.Text;

/** Decides rows. Thread-safe. */
final class RowDecider implements InOrder.Worker<RowReader.Chunk, RowResult> {

  private final Luohu luohu;
  private final ApplicationFiles reader;
  private final RowForm form;
  private final String source;
  private final boolean lines;
  private final ThreadLocal<DecisionLines> writers = ThreadLocal.withInitial(DecisionLines::new);

  /**
   * A decider.
   *
   * @param on the day of filing in place of what rows say; null for what they say
   * @param today the day of filing where a row says none
   * @param form how rows are written
   * @param source the name of the file that the rows are from
   * @param lines whether decisions are wanted, or their numbers alone
   */
  RowDecider(
      Luohu luohu,
      @Nullable LocalDate on,
      LocalDate today,
      RowForm form,
      String source,
      boolean lines) {
    this.luohu = luohu;
    this.reader =
        new ApplicationFiles(
            java.io.InputStream.nullInputStream(), luohu, on, () -> today, false, null);
    this.form = form;
    this.source = source;
    this.lines = lines;
  }

  @Override
  public RowResult work(RowReader.Chunk chunk, boolean alone) {
    ByteArrayOutputStream decided = new ByteArrayOutputStream(lines ? 1 << 20 : 0);
    ByteArrayOutputStream rejected = new ByteArrayOutputStream();
    RowResult.Tally tally = new RowResult.Tally();
    try {
      for (RowReader.Row row : chunk.rows()) {
        if (alone) {
          alone(row, decided, rejected, tally);
        } else {
          decide(row, decided, rejected, tally);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be written", e);
    }
    return new RowResult(decided.toByteArray(), rejected.toByteArray(), tally, chunk);
  }

  private void alone(
      RowReader.Row row,
      ByteArrayOutputStream decided,
      ByteArrayOutputStream rejected,
      RowResult.Tally tally)
      throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      decide(row, line, rejected, tally);
      line.writeTo(decided);
    } catch (OutOfMemoryError | StackOverflowError e) {
      writers.remove(); // it may have stopped half-way
      reject(row.number(), tooHeavy(), rejected, tally);
    }
  }

  private void decide(
      RowReader.Row row,
      ByteArrayOutputStream decided,
      ByteArrayOutputStream rejected,
      RowResult.Tally tally)
      throws IOException {
    try {
      Application application = reader.read(form.read(row.bytes()));
      if (lines) {
        Decision decision = luohu.decide(application);
        writers.get().write(row.number(), application.slip(), decision, decided);
        count(decision.outcome(), decision.findings(), tally);
      } else {
        Upshot upshot = luohu.decideBriefly(application);
        count(upshot.outcome(), upshot.findings(), tally);
      }
    } catch (ProblemsException e) {
      reject(row.number(), e.problems(), rejected, tally);
    } catch (RuntimeException e) {
      throw new IllegalStateException("line " + row.number() + ": " + e, e);
    }
  }

  private void reject(
      long number, List<Problem> problems, ByteArrayOutputStream rejected, RowResult.Tally tally)
      throws IOException {
    rejected.write(rejection(number, problems));
    tally.count("rows");
    tally.count("rejected");
    problems.stream().map(Problem::code).distinct().forEach(code -> tally.count("problem." + code));
  }

  /** What is wrong with a row for which the memory is too small. */
  static List<Problem> tooHeavy() {
    return List.of(
        Problem.of(
            "row/too-heavy",
            Place.whole(""),
            Text.of("内存不够，这一行办不了", "the memory is too small for this row"),
            Text.of(
                "给 Java 更多内存：JAVA_TOOL_OPTIONS=-Xmx2g",
                "give Java more memory: JAVA_TOOL_OPTIONS=-Xmx2g")));
  }

  private static void count(Outcome outcome, List<Finding> findings, RowResult.Tally tally) {
    tally.count("rows");
    tally.count("outcome." + outcome);
    findings.stream()
        .map(finding -> finding.effect().code() + "." + finding.code())
        .distinct()
        .forEach(code -> tally.count("finding." + code));
  }

  private byte[] rejection(long number, List<Problem> problems) {
    Problems placed = new Problems();
    placed.addAll(problems);
    placed.replaceAll(problem -> placed(problem, number));
    return (ProblemJson.row(number, placed) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A problem of a row, placed in the file. */
  private Problem placed(Problem problem, long number) {
    long line = number + Math.max(0, problem.place().line() - 1);
    Place place = problem.place().on(source, (int) Math.min(line, Integer.MAX_VALUE));
    return form.told(new Problem(problem.code(), place, problem.message(), problem.help()));
  }
}
