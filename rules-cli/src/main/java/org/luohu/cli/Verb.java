package org.luohu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.luohu.text.Language;
import org.luohu.text.Text;
import picocli.CommandLine.Mixin;

/** A verb that speaks to people: its language, its help, and the terminal that it writes to. */
abstract class Verb implements Callable<Integer> {

  final Terminal terminal;

  @Mixin private final LanguageOption spoken = new LanguageOption();
  @Mixin private final HelpOption help = new HelpOption();

  Verb(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The language asked for, Chinese where it was misspelt. */
  final Language language() {
    return spoken.languageIfAny();
  }

  @Override
  public final Integer call() throws IOException {
    spoken.language();
    return run();
  }

  /**
   * Does it.
   *
   * @return the exit code
   */
  abstract int run() throws IOException;

  /** Writes a line of what was asked for. */
  final void print(Text line) {
    terminal.print(line.in(language()) + "\n");
  }
}
