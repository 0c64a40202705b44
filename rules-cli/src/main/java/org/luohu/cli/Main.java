package org.luohu.cli;

/** The command {@code luohu}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // picocli looks for Groovy through every jar otherwise
    System.setProperty("picocli.disable.closures", "true");
    Bundled.prepareFor(arguments);
    SystemTerminal system = new SystemTerminal();
    int exit = Program.run(system.terminal(), arguments);
    String failure = system.failure();
    if (failure != null) {
      system.terminal().say("luohu: 结果写不出去：" + failure + " · the result could not be written");
      exit = Exit.BUG;
    }
    System.exit(exit);
  }
}
