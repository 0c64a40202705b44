package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.deciding.MemoStatistics;
import org.luohu.decision.Outcome;
import org.luohu.text.Language;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu batch}: decides a file of applications, one a line. */
@Command(
    name = "batch",
    header = {"成批判定：一行一份申报（JSONL），结果也一行一份。", "Decide many applications, one a line (JSONL)."},
    description = {
      "结果按输入的顺序写，每行带原来的行号；办不了的行连同全部问题写到另一个文件，不影响其余各行。中断以后再运行同一条命令，从断处接着做，结果一样。",
      "Decisions come in the order of the input, each with its line number; rows that cannot be"
          + " decided go to a file of their own with every problem. A batch that was killed goes on"
          + " when the same command is run again, to the same end."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu batch families.jsonl decisions.jsonl")
final class BatchCommand implements Callable<Integer>, Spoken {

  private static final int HEAD = 1 << 16;
  private static final int REMEMBERED = 1 << 16;
  private static final List<String> FORMATS = List.of("jsonl", "summary");

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = {
        "申报文件，一行一份 JSON；- 为标准输入。",
        "Applications, one JSON object a line; - is standard input."
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
      description = {"不报进度。", "Tell nothing on the way."})
  private boolean quiet;

  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return language.languageIfAny();
  }

  @Override
  public Integer call() {
    language.language();
    OutputOptions.oneOf("--format", format, FORMATS);
    LocalDate day = Days.on(on);
    if (threads < 1) {
      throw new UsageFault(Text.of("`--threads` 至少是 1", "`--threads` is at least 1"), List.of());
    }
    Path input = in.equals("-") ? null : input();
    BatchFiles files = files(input);
    Luohu luohu = policies.luohu().remembering(REMEMBERED);
    try {
      return run(luohu, day, input, files);
    } catch (IOException | UncheckedIOException e) {
      say(
          Text.of(
              "读写文件出错：" + e.getMessage() + "。排除以后再运行同一条命令，从断处接着做。",
              "reading or writing failed: "
                  + e.getMessage()
                  + "; when that is mended run the same command again, and it goes on"));
      return Exit.BUG;
    }
  }

  private int run(Luohu luohu, @Nullable LocalDate day, @Nullable Path input, BatchFiles files)
      throws IOException {
    BatchJournal.State from = files.start(what(input, luohu), overwrite);
    if (from.inLine() > 0) {
      say(
          Text.of(
              "接着上次做，从第 " + (from.inLine() + 1) + " 行起",
              "going on from line " + (from.inLine() + 1)));
    }
    boolean lines = format.equals("jsonl");
    LocalDate today =
        LocalDate.parse(from.what().getOrDefault("today", terminal.today().get().toString()));
    RowResult.Tally tally;
    try (InputStream source =
            input == null
                ? terminal.in()
                : Batch.from(Files.newInputStream(input), from.inOffset());
        OutputStream decisions = files.openOut(from.outLength(), terminal.out());
        OutputStream rejects = files.openRejected(from.rejectedLength())) {
      if (files.journal() != null) {
        files.journal().write(from);
      }
      RowDecider decider = new RowDecider(luohu, day, today, in, lines);
      BatchMeter meter =
          new BatchMeter(
              terminal,
              language.language(),
              from.inOffset(),
              from.tally().of("rows"),
              input == null ? 0 : Files.size(input),
              quiet);
      RowReader rows = new RowReader(source, from.inOffset(), from.inLine());
      tally =
          new Batch(decider, threads, files.journal(), from, meter).run(rows, decisions, rejects);
      if (!lines) {
        decisions.write(BatchSummary.json(tally).getBytes(StandardCharsets.UTF_8));
      }
      decisions.flush();
    }
    files.finish();
    told(tally, luohu.memo());
    return tally.of("rejected") > 0 ? Exit.APPLICATION : Exit.DONE;
  }

  private Path input() {
    Path path = PolicyOptions.path(in);
    if (!Files.isRegularFile(path)) {
      boolean there = Files.exists(path);
      throw new UsageFault(
          there
              ? Text.of("`" + in + "` 不是文件", "`" + in + "` is no file")
              : Text.of("没有 `" + in + "` 这个文件", "there is no file `" + in + "`"),
          List.of(
              Text.of(
                  "IN 是一行一份 JSON 的申报文件", "IN is a file of applications, one JSON object a line")));
    }
    return path;
  }

  private BatchFiles files(@Nullable Path input) {
    Path output = out.equals("-") ? null : PolicyOptions.path(out);
    if (output != null && (Files.isDirectory(output) || output.getFileName() == null)) {
      throw new UsageFault(Text.of("`" + out + "` 是目录", "`" + out + "` is a directory"), List.of());
    }
    if (output != null
        && output.toAbsolutePath().getParent() != null
        && !Files.isDirectory(output.toAbsolutePath().getParent())) {
      throw new UsageFault(
          Text.of(
              "没有 `" + output.toAbsolutePath().getParent() + "` 这个目录",
              "there is no directory `" + output.toAbsolutePath().getParent() + "`"),
          List.of());
    }
    Path reject = rejected(input, output);
    if ((input != null && (same(input, output) || same(input, reject))) || same(reject, output)) {
      throw new UsageFault(
          Text.of("输入和结果不能是同一个文件", "input and output cannot be one file"), List.of());
    }
    return new BatchFiles(output, reject, input != null);
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
                  + " decided"),
          List.of());
    }
    return BatchFiles.beside(beside);
  }

  private static boolean same(@Nullable Path one, @Nullable Path other) {
    return one != null
        && other != null
        && one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** Whatever must be the same for a batch to go on. */
  private Map<String, String> what(@Nullable Path input, Luohu luohu) throws IOException {
    Map<String, String> what = new TreeMap<>();
    if (input != null) {
      what.put("input", Files.size(input) + " " + head(input));
    }
    what.put("policies", policies(luohu));
    what.put("engine", Luohu.version());
    what.put("format", format);
    what.put("on", String.valueOf(on));
    what.put("today", terminal.today().get().toString());
    return what;
  }

  private static String head(Path input) throws IOException {
    try (InputStream stream = Files.newInputStream(input)) {
      return digest(stream.readNBytes(HEAD));
    }
  }

  private static String policies(Luohu luohu) {
    StringBuilder all = new StringBuilder();
    luohu
        .policies()
        .forEach(
            policy -> all.append(policy.id()).append(' ').append(policy.digest()).append('\n'));
    return digest(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void told(RowResult.Tally tally, MemoStatistics memo) {
    StringBuilder zh = new StringBuilder(String.format(Locale.ROOT, "%,d 行：", tally.of("rows")));
    StringBuilder en = new StringBuilder(String.format(Locale.ROOT, "%,d rows:", tally.of("rows")));
    for (Outcome outcome : Outcome.values()) {
      long count = tally.of("outcome." + outcome);
      if (count > 0) {
        zh.append(String.format(Locale.ROOT, "%s %,d，", outcome.label().zh(), count));
        en.append(String.format(Locale.ROOT, " %s %,d,", outcome.name(), count));
      }
    }
    zh.append(String.format(Locale.ROOT, "办不了 %,d", tally.of("rejected")));
    en.append(String.format(Locale.ROOT, " rejected %,d", tally.of("rejected")));
    if (memo.hits() > 0) {
      zh.append(String.format(Locale.ROOT, "。其中 %.0f%% 在规则看来与前面某一家相同", 100 * memo.hitRate()));
      en.append(
          String.format(
              Locale.ROOT,
              "; the rules could not tell %.0f%% of the families from an earlier one",
              100 * memo.hitRate()));
    }
    say(Text.of(zh.toString(), en.toString()));
  }

  private void say(Text line) {
    if (!quiet) {
      terminal.say("luohu: " + line.in(language.languageIfAny()));
    }
  }
}
