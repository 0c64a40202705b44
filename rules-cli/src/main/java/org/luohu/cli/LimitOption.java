package org.luohu.cli;

import java.util.function.Function;
import org.luohu.logic.Budget;
import org.luohu.text.Language;
import org.luohu.text.Text;
import picocli.CommandLine.Option;

/** How long proofs may take; how they come on is told on standard error. */
final class LimitOption {

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description = {
        "最多用多少秒；默认 600。到时候没有查到的会说明，返回 5。",
        "Take no more seconds than this; 600 by default. What was not reached is told, exit code 5."
      })
  private String limit = "600";

  /**
   * Works within the limit.
   *
   * @throws UsageFault if it is no number of seconds
   */
  <T> T within(Terminal terminal, Language language, Function<Budget, T> work) {
    if (!limit.matches("[0-9]{1,6}")) {
      throw UsageFault.cannotBe(
          "`--limit`", limit, Text.of("写秒数，例如 60", "write seconds, such as 60"));
    }
    long started = System.nanoTime();
    long nanoseconds = Long.parseLong(limit) * 1_000_000_000L;
    StatusLine status = new StatusLine(terminal);
    Budget budget =
        new Budget(
            () -> System.nanoTime() - started >= nanoseconds,
            (done, all) ->
                status.come(
                    () -> "",
                    () -> {
                      long seconds = (System.nanoTime() - started) / 1_000_000_000L;
                      return Text.format(
                              "查了 %,d/%,d，%,d 秒", "%,d of %,d, %,d s", done, all, seconds)
                          .in(language);
                    }));
    try {
      return work.apply(budget);
    } finally {
      status.clear();
    }
  }
}
