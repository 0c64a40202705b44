package org.luohu.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.luohu.application.Service;
import org.luohu.author.Workshop;
import org.luohu.synthetic.Synthetic;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu sample}: families that do not exist, to try things out with. */
@Command(
    name = "sample",
    header = {
      "编造申报，一行一份（JSONL、CSV），供试用和测速。",
      "Make up applications (JSONL, CSV), to try out and to measure."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu sample 1000 > families.jsonl")
final class SampleCommand implements Callable<Integer> {

  private static final int ENOUGH = 1 << 16;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "COUNT",
      description = {"多少份。", "How many."})
  private long count;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = {
        "种子；相同的种子编出相同的家庭。默认 1。",
        "The seed: the same one makes the same families; 1 by default."
      })
  private long seed = 1;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = {"最早的申报日；默认 2025-01-01。", "The first day of filing; 2025-01-01 by default."})
  private String from = "2025-01-01";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = {"最晚的申报日；默认 2025-12-31。", "The last day of filing; 2025-12-31 by default."})
  private String to = "2025-12-31";

  @Option(
      names = "--format",
      paramLabel = "jsonl|csv",
      description = {
        "一行一份 JSON，还是 CSV；默认 jsonl。",
        "A JSON object a line, or a CSV; jsonl by default."
      })
  private String format = "jsonl";

  @Mixin private ServiceOption service = new ServiceOption();
  @Mixin private HelpOption help = new HelpOption();

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate first = FilingDay.of("--from", from);
    LocalDate last = FilingDay.of("--to", to);
    if (last.isBefore(first)) {
      throw new UsageFault(Text.of("`--to` 早于 `--from`", "`--to` is before `--from`"));
    }
    if (count < 0) {
      throw new UsageFault(Text.of("份数不能是负数", "the count cannot be negative"));
    }
    boolean table = FormatOption.oneOf("--format", format, List.of("jsonl", "csv")).equals("csv");
    Service asked = service.of(Workshop.SERVICES, null);
    CsvLines csv = new CsvLines(asked);
    Synthetic families = Workshop.samples(asked, seed, first, last);
    StringBuilder lines = new StringBuilder(ENOUGH + 1024);
    if (table) {
      terminal.print(csv.header());
    }
    for (long i = 0; i < count && !terminal.out().checkError(); ) {
      lines.setLength(0);
      for (; i < count && lines.length() < ENOUGH; i++) {
        String line = families.line(i);
        lines.append(table ? csv.line(line) : line + '\n');
      }
      byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
      terminal.out().write(bytes, 0, bytes.length);
    }
    return Exit.DONE;
  }
}
