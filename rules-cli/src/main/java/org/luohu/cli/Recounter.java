package org.luohu.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.author.SideBySide;
import org.luohu.cases.GivenApplications;
import org.luohu.diff.Recount;
import org.luohu.diff.Recount.Filed;
import org.luohu.document.Quotation;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;

/** Counts what two laws make of what was filed. Thread-safe. */
final class Recounter {

  private final SideBySide laws;
  private final GivenApplications reader;

  Recounter(SideBySide laws, GivenApplications reader) {
    this.laws = laws;
    this.reader = reader;
  }

  /**
   * What came of a stretch.
   *
   * @param end as of the stretch
   */
  private record Part(Recount recount, long end) {}

  /** Counts all of an input, on so many threads; the result does not depend on their number. */
  Recount count(FiledInput input, int threads, BatchMeter meter) throws IOException {
    Recount all = new Recount();
    try {
      new InOrder<>(threads, this::part)
          .run(
              input,
              part -> {
                all.add(part.recount());
                meter.come(part.end(), all.decided() + all.unusables());
              });
    } finally {
      meter.clear();
    }
    return all;
  }

  private Part part(FiledInput.Stretch stretch, boolean alone) {
    Recount recount = new Recount();
    for (FiledInput.Item item : stretch.items()) {
      try {
        count(item, recount);
      } catch (ProblemsException e) {
        recount.add(unusable(item, e.problems()));
      } catch (OutOfMemoryError | StackOverflowError e) {
        if (!alone) {
          throw e;
        }
        recount.add(unusable(item, RowDecider.tooHeavy()));
      } catch (RuntimeException e) {
        throw new IllegalStateException(item.file() + " line " + item.line() + ": " + e, e);
      }
    }
    return new Part(recount, stretch.end());
  }

  private void count(FiledInput.Item item, Recount recount) {
    for (Application application : reader.read(item.bytes(), item.name())) {
      recount.add(
          laws.decide(application), new Filed(item.file(), item.line(), caseNo(application)));
    }
  }

  private static @Nullable String caseNo(Application application) {
    String number = application.slip().caseNo();
    return number == null ? null : Quotation.masked(number);
  }

  private static Recount.Unusable unusable(FiledInput.Item item, List<Problem> problems) {
    Problem first = problems.get(0);
    long line = item.line() == 0 ? first.place().line() : item.line();
    return new Recount.Unusable(new Filed(item.file(), line, null), first.code(), first.message());
  }
}
