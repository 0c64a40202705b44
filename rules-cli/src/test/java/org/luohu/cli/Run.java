package org.luohu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.luohu.render.Style;

/**
 * One run of the command within the test.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {

  static final Path ROOT = Path.of("..");
  static final String XU = ROOT.resolve("examples/xu-family.yaml").toString();

  /** Runs with nothing on standard input, on 24 November 2026. */
  static Run luohu(String... arguments) {
    return luohu(new byte[0], arguments);
  }

  static Run luohu(byte[] in, String... arguments) {
    return luohu(Style.PLAIN, in, arguments);
  }

  static Run luohu(Style style, byte[] in, String... arguments) {
    return run(style, in, false, arguments);
  }

  /** Runs where somebody looks on. */
  static Run onTerminal(String... arguments) {
    return run(Style.PLAIN, new byte[0], true, arguments);
  }

  private static Run run(Style style, byte[] in, boolean seen, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            style,
            style,
            () -> LocalDate.of(2026, 11, 24),
            seen,
            false);
    int exit = Program.run(terminal, arguments);
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
