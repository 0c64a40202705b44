package org.luohu.cli;

import java.util.concurrent.Callable;
import org.luohu.author.Workshop;
import org.luohu.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu schema}: prints the JSON Schemas of the files that others read and write. */
@Command(
    name = "schema",
    header = {"输出文件格式的 JSON Schema（2020-12）。", "Print the JSON Schema (2020-12) of a file format."})
final class SchemaCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "application|decision|handling|policy|case|sources|checked|not-encoded",
      arity = "0..1",
      description = {
        "申报文件、判定结果、办理进度、policy.yaml、案例、来源、核对日、没有写成规则的条文；默认 application。",
        "Application files, decisions, how far a case has come, policy.yaml, cases, sources, the"
            + " days of their checking or what is no rule; application by default."
      })
  private String name = "application";

  @Mixin private ServiceOption service = new ServiceOption();
  @Mixin private HelpOption help = new HelpOption();

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    FormatOption.oneOf("schema", name, Schemas.NAMES);
    terminal.print(Schemas.of(name, service.of(Workshop.SERVICES, null)));
    return Exit.DONE;
  }
}
