package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.deciding.MemoStatistics;
import org.luohu.decision.Outcome;
import org.luohu.document.Quotation;
import org.luohu.input.TableColumns;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu batch}: decides a file of applications, one a line. */
@Command(
    name = "batch",
    header = {
      "成批判定：一行一份申报（JSONL、CSV），结果一行一份。",
      "Decide many applications, one a row (JSONL, CSV)."
    },
    description = {
      "结果按输入的顺序写，每行带原来的行号；办不了的行连同全部问题写到另一个文件，不影响其余各行。中断以后再运行同一条命令，从断处接着做，结果一样。",
      "Decisions come in the order of the input, each with its line number; rows that cannot be"
          + " decided go to a file of their own with every problem. A batch that was killed goes on"
          + " when the same command is run again, to the same end."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu batch families.jsonl decisions.jsonl",
      "  luohu batch families.csv decisions.jsonl --encoding gb18030"
    })
final class BatchCommand extends PolicyVerb {

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = {
        "申报文件，一行一份 JSON，或者 CSV；- 为标准输入。",
        "Applications, a JSON object a line or a CSV; - is standard input."
      })
  private String in = "";

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = {"结果写到这里；- 为标准输出。", "Where the result goes; - is standard output."})
  private String out = "";

  @Option(
      names = "--format",
      paramLabel = "jsonl|summary",
      description = {
        "每份一行，还是只要各种结论的数目；默认 jsonl。",
        "A decision a line, or how many came to what; jsonl by default."
      })
  private String format = "jsonl";

  @Option(
      names = "--from",
      paramLabel = "jsonl|csv",
      description = {
        "输入的格式；默认看 IN 是否以 .csv 结尾。CSV 的表头是键，如 father.hukou.region。",
        "The form of the input; by default csv where IN ends in .csv. The header of a CSV is keys"
            + " such as father.hukou.region."
      })
  private @Nullable String from;

  @Option(
      names = "--encoding",
      paramLabel = "utf-8|gb18030",
      description = {
        "输入的编码；默认 utf-8，CSV 看开头的 64 KiB。",
        "The encoding of the input; utf-8 by default, for a CSV told by its first 64 KiB."
      })
  private @Nullable String encoding;

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = {
        "办不了的行写到这里；默认 OUT.rejected.jsonl。",
        "Where rows go that cannot be decided; OUT.rejected.jsonl by default."
      })
  private @Nullable String rejected;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = {
        "按这一天申报来判定，代替各行的 filed-on；都没有写的，按今天。",
        "Decide as if filed on this day, whatever filed-on says; today where neither says."
      })
  private @Nullable String on;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = {
        "用几个线程；默认全部处理器。结果与线程数无关。",
        "How many threads; as many as processors by default. The result does not depend on it."
      })
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--overwrite",
      description = {"不接着上次做，覆盖已有的结果。", "Start anew and overwrite what is there."})
  private boolean overwrite;

  @Option(
      names = "--quiet",
      description = {"不报进度，出错照说。", "Tell nothing on the way; errors are told."})
  private boolean quiet;

  BatchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    FormatOption.oneOf("--format", format, List.of("jsonl", "summary"));
    TextEncoding.named(encoding);
    LocalDate day = FilingDay.on(on);
    if (threads < 1) {
      throw new UsageFault(Text.of("`--threads` 至少是 1", "`--threads` is at least 1"));
    }
    Path input = BatchInput.path(in);
    Luohu luohu = policies.luohu().remembering(Luohu.rememberedByDefault());
    try {
      BatchFiles files = files(input);
      return run(luohu, day, input, files);
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      return Exit.USAGE;
    } catch (IOException e) {
      say(
          Text.format(
              "读写文件出错：%s。排除以后再运行同一条命令，从断处接着做。",
              "reading or writing failed: %s; when that is mended run the same command again, and"
                  + " it goes on",
              FileIdentity.words(e)));
      return Exit.USAGE;
    }
  }

  private int run(Luohu luohu, @Nullable LocalDate day, @Nullable Path input, BatchFiles files)
      throws IOException {
    Map<String, String> what = what(input, luohu, files);
    BatchJournal.State start = files.start(what, overwrite);
    RowResult.Tally tally;
    try (InputStream source = BatchInput.open(input, terminal.in())) {
      Charset charset = charset(source);
      RowReader rows = new RowReader(source, table());
      RowForm form = form(rows, charset, luohu);
      if (!rows.skip(start.inOffset(), start.inLine(), start.inDigest())) {
        throw BatchFiles.changed(Text.of("输入的内容", "the input's content"));
      }
      try (BatchFiles.Opened opened = files.open(terminal.out())) {
        // once more, now that nobody else can write them
        if (files.start(what, overwrite).inOffset() != start.inOffset()) {
          throw new UsageFault(Text.of("另一个进程刚刚写过结果", "another process wrote the output just now"));
        }
        opened.come(start);
        opened.cut(start);
        tally = decide(luohu, day, form, input, start, rows, opened);
      }
    }
    files.finish();
    told(tally, luohu.memo());
    return tally.of("rejected") > 0 ? Exit.APPLICATION : Exit.DONE;
  }

  private RowResult.Tally decide(
      Luohu luohu,
      @Nullable LocalDate day,
      RowForm form,
      @Nullable Path input,
      BatchJournal.State start,
      RowReader rows,
      BatchFiles.Opened opened)
      throws IOException {
    if (start.inLine() > 0) {
      tell(Text.format("接着上次做，从第 %s 行起", "going on from line %s", start.inLine() + 1));
    }
    boolean lines = format.equals("jsonl");
    LocalDate today = LocalDate.parse(start.what().getOrDefault("today", today()));
    BatchMeter meter =
        new BatchMeter(
            terminal,
            language(),
            start.inOffset(),
            start.tally().of("rows"),
            input == null ? 0 : Files.size(input),
            quiet);
    RowDecider decider = new RowDecider(luohu, day, today, form, in, lines);
    RowResult.Tally tally = new Batch(decider, threads, opened, start, meter).run(rows);
    OutputStream out = opened.out();
    if (!lines) {
      out.write(BatchSummary.json(tally).getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
    return tally;
  }

  private boolean table() {
    String form =
        from == null ? (in.toLowerCase(Locale.ROOT).endsWith(".csv") ? "csv" : "jsonl") : from;
    return FormatOption.oneOf("--from", form, List.of("jsonl", "csv")).equals("csv");
  }

  /** The encoding of the input: as named; that of a table is told by how it begins. */
  private Charset charset(InputStream source) throws IOException {
    Charset named = TextEncoding.named(encoding);
    if (named != null || !table()) {
      return named == null ? StandardCharsets.UTF_8 : named;
    }
    source.mark(BatchInput.BEGINNING);
    byte[] beginning = source.readNBytes(BatchInput.BEGINNING);
    source.reset();
    return TextEncoding.told(beginning);
  }

  private RowForm form(RowReader rows, Charset charset, Luohu luohu) throws IOException {
    return table()
        ? new CsvForm(rows.header(), charset, in, new TableColumns(luohu.services()))
        : row -> RowForm.JSON.read(TextEncoding.utf8(row, charset, ".jsonl"));
  }

  private String today() {
    return terminal.today().get().toString();
  }

  private BatchFiles files(@Nullable Path input) throws IOException {
    Path output = out.equals("-") ? null : PolicyOptions.path(out);
    if (output != null) {
      refuseFolder(output, out);
    }
    Path reject = rejected(input, output);
    refuseFolder(reject, reject.toString());
    return new BatchFiles(input, output, reject);
  }

  private static void refuseFolder(Path file, String typed) {
    if (Files.isDirectory(file) || file.getFileName() == null) {
      throw new UsageFault(Text.format("%s 是目录", "%s is a directory", Quotation.of(typed)));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageFault(
          Text.format("没有 %s 这个目录", "there is no directory %s", Quotation.of(folder.toString())));
    }
  }

  private Path rejected(@Nullable Path input, @Nullable Path output) {
    if (rejected != null) {
      return PolicyOptions.path(rejected);
    }
    Path beside =
        output != null && (!Files.exists(output) || Files.isRegularFile(output)) ? output : input;
    if (beside == null) {
      throw new UsageFault(
          Text.of(
              "从标准输入读、往标准输出写的时候，要用 `--rejected` 说明办不了的行写到哪里",
              "between standard input and output say with `--rejected` where rows go that cannot be"
                  + " decided"));
    }
    return BatchFiles.beside(beside);
  }

  /** Whatever must be the same for a batch to go on. */
  private Map<String, String> what(@Nullable Path input, Luohu luohu, BatchFiles files)
      throws IOException {
    Map<String, String> what = new TreeMap<>();
    if (input != null) {
      what.put("input", String.valueOf(Files.size(input)));
    }
    if (table()) {
      what.put("from", "csv");
    }
    if (encoding != null) {
      what.put("encoding", String.valueOf(TextEncoding.named(encoding)));
    }
    what.put("policies", luohu.digest());
    what.put("engine", Luohu.version());
    what.put("format", format);
    what.put("on", String.valueOf(on));
    what.put("rejected", files.rejectedPlace());
    what.put("today", today());
    return what;
  }

  private void told(RowResult.Tally tally, MemoStatistics memo) {
    List<Text> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long count = tally.of("outcome." + outcome);
      if (count > 0) {
        Text name = Text.of(outcome.label().zh(), outcome.name());
        counts.add(Text.format("%s %,d，", " %s %,d,", name, count));
      }
    }
    Text known =
        memo.hits() == 0
            ? Text.plain("")
            : Text.format(
                "。判断时 %.0f%% 是前面几家已经推出来的",
                "; %.0f%% of what the decisions are made of had been reasoned out before",
                100 * memo.hitRate());
    tell(
        Text.format(
            "%,d 行：%s办不了 %,d%s",
            "%,d rows:%s rejected %,d%s",
            tally.of("rows"),
            Text.join("", "", counts),
            tally.of("rejected"),
            known));
  }

  /** A word on how it goes. */
  private void tell(Text line) {
    if (!quiet) {
      say(line);
    }
  }

  /** A word that matters. */
  private void say(Text line) {
    terminal.say("luohu: " + line.in(language()));
  }
}
