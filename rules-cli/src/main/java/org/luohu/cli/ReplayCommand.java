package org.luohu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.luohu.Luohu;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code luohu replay}: decides again what was recorded, and tells what differs. */
@Command(
    name = "replay",
    header = {"把记录下来的申报重新判定一遍，看结论是否一样。", "Decide recorded applications again and compare."},
    description = {
      "",
      "一样的只计数；不一样的每份一行：第几行、结果、在哪里。",
      "What is the same is counted; what is not is a line: its number, what, where.",
      "DIFFERS 结论不同 · LAW-MISSING 当时的法规不在或者改过 · DATA-CHANGED 区划、民族、日历不同。",
      "DIFFERS: another decision. LAW-MISSING: law that it rests on is gone or changed."
          + " DATA-CHANGED: other regions, ethnicities or calendars."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu check --record decisions.jsonl examples/xu-family.yaml",
      "  luohu replay decisions.jsonl"
    })
final class ReplayCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "LOG",
      description = {"check --record 写下的记录。", "What check --record wrote."})
  private String log = "";

  ReplayCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    Luohu luohu = policies.luohu().remembering(Luohu.rememberedByDefault());
    Map<Replay.Result, Integer> counts = new EnumMap<>(Replay.Result.class);
    boolean bad = false;
    try (InputStream in = open()) {
      RowReader rows = new RowReader(in);
      Replay replay = new Replay(luohu);
      for (RowReader.Chunk chunk = rows.read(); chunk != null; chunk = rows.read()) {
        for (RowReader.Row row : chunk.rows()) {
          try {
            Replay.Found found = replay.again(row, log);
            counts.merge(found.result(), 1, Integer::sum);
            tell(row.number(), found);
          } catch (ProblemsException e) {
            bad = true;
            terminal.problems(e.problems(), language());
          }
        }
      }
    }
    sum(counts);
    boolean same = counts.keySet().stream().allMatch(Replay.Result.SAME::equals);
    return bad ? Exit.APPLICATION : same ? Exit.DONE : Exit.FAULTS;
  }

  private InputStream open() {
    try {
      return new BufferedInputStream(Files.newInputStream(PolicyOptions.path(log)));
    } catch (IOException e) {
      throw new UsageFault(Text.format("记录 %s 读不了", "the record %s cannot be read", log));
    }
  }

  private void tell(long line, Replay.Found found) {
    if (found.result() != Replay.Result.SAME) {
      terminal.print(line + "\t" + found.result().word() + "\t" + found.where() + "\n");
    }
  }

  private void sum(Map<Replay.Result, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    String each =
        counts.entrySet().stream()
            .map(entry -> entry.getKey().word() + " " + entry.getValue())
            .collect(Collectors.joining(" · "));
    print(
        Text.of(
            "共 " + all + " 份" + (all == 0 ? "" : "：" + each),
            all + " in all" + (all == 0 ? "" : ": " + each)));
  }
}
