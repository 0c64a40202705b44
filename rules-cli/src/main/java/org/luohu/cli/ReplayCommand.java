package org.luohu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.policy.Errata;
import org.luohu.policy.Errata.Erratum;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
      "有 --bundles 的，按记录里的摘要值找当时的法规。依据的版本后来更正过的，一样的也列出，注明更正。",
      "DIFFERS: another decision. LAW-MISSING: law that it rests on is gone or changed."
          + " DATA-CHANGED: other regions, ethnicities or calendars.",
      "With --bundles the law of a record is found by its digest. Where a version was mended since,"
          + " the same is a line too, with the erratum."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu check --record decisions.jsonl examples/xu-family.yaml",
      "  luohu replay decisions.jsonl",
      "  luohu replay decisions.jsonl --bundles archive --public-key public.pem"
    })
final class ReplayCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "LOG",
      description = {"check --record 写下的记录。", "What check --record wrote."})
  private String log = "";

  @Option(
      names = "--bundles",
      paramLabel = "DIR",
      description = {
        "以前的法规：这个文件夹里的法规包（.zip）和政策目录。",
        "Law of before: the bundles (.zip) and directories of policies in this folder."
      })
  private @Nullable String bundles;

  ReplayCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    if (bundles != null) {
      policies.keyForOthers();
    }
    Luohu luohu = policies.luohu().remembering(Luohu.rememberedByDefault());
    LawArchive archive =
        bundles == null
            ? LawArchive.of(luohu)
            : LawArchive.in(PolicyOptions.path(bundles), luohu, policies);
    Map<Replay.Result, Integer> counts = new EnumMap<>(Replay.Result.class);
    boolean bad = false;
    try (InputStream in = open()) {
      RowReader rows = new RowReader(in, false);
      Replay replay = new Replay(archive, errata());
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
    if (!archive.refused().isEmpty()) {
      terminal.problems(archive.refused(), language());
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

  /** What was mended in the law of now. */
  private Errata errata() {
    Problems problems = new Problems();
    Errata errata = Errata.read(policies.files(), problems);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return errata;
  }

  private void tell(long line, Replay.Found found) {
    if (found.result() == Replay.Result.SAME && found.errata().isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder(line + "\t" + found.result().word());
    text.append('\t').append(found.where());
    if (found.result() == Replay.Result.LAW_MISSING) {
      text.append("\t").append(found.law());
    }
    for (Erratum each : found.errata()) {
      Text said =
          Text.of(
              each.of() + " 更正于 " + each.on() + "：" + each.touched().zh(),
              each.of() + " was mended on " + each.on() + ": " + each.touched().en());
      text.append("\t").append(Visible.of(said.in(language())));
    }
    terminal.print(text + "\n");
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
