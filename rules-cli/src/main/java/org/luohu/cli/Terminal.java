package org.luohu.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.luohu.problem.Problem;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out where data goes
 * @param err where problems go
 * @param outStyle how pages are laid out
 * @param errStyle how problems are laid out
 * @param today asks the clock
 * @param seen whether somebody looks at the output, and not a file or another program
 * @param keyed whether somebody types on the terminal that shows it, and it can be drawn on
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Style outStyle,
    Style errStyle,
    Supplier<LocalDate> today,
    boolean seen,
    boolean keyed) {

  /** A terminal whose output goes to a file or another program. */
  Terminal(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Style outStyle,
      Style errStyle,
      Supplier<LocalDate> today) {
    this(in, out, err, outStyle, errStyle, today, false, false);
  }

  /** Writes data as it stands. */
  void print(String text) {
    out.print(text);
    out.flush();
  }

  /** Writes problems for people. */
  void problems(List<Problem> problems, Language language) {
    out.flush();
    err.print(ProblemText.render(problems, language, errStyle));
    err.flush();
  }

  /** Writes what stops nobody, a line each, with what to do about it. */
  void warnings(List<Problem> warnings, Language language) {
    Text label = Text.of("注意", "note");
    for (Problem warning : warnings) {
      say(label.in(language) + " " + warning.code() + ": " + warning.message().in(language));
      warning.help().forEach(help -> say("  = " + help.in(language)));
    }
  }

  /** Writes a line about the run itself. */
  void say(String line) {
    out.flush();
    err.println(line);
    err.flush();
  }

  /** Writes to a stream in the stream's own encoding. */
  static PrintWriter writer(PrintStream stream) {
    Writer plain =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) {
            stream.print(new String(text, from, length));
          }

          @Override
          public void flush() {
            stream.flush();
          }

          @Override
          public void close() {
            flush();
          }
        };
    return new PrintWriter(plain, true);
  }
}
