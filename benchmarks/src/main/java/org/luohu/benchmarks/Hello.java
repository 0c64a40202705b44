package org.luohu.benchmarks;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The least that a command built with picocli does: what the whole command is held against. */
@CommandLine.Command(name = "hello", mixinStandardHelpOptions = true, description = "Says hello.")
public final class Hello implements Callable<Integer> {

  @CommandLine.Parameters(
      paramLabel = "NAME",
      defaultValue = "world",
      description = "Whom to greet.")
  private String name = "world";

  /** A command. */
  public Hello() {}

  @Override
  public Integer call() {
    System.out.println("hello, " + name);
    return 0;
  }

  /**
   * Runs it.
   *
   * @param arguments the command's arguments
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Hello()).execute(arguments));
  }
}
