package org.luohu.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.render.Style;

/**
 * The terminal of the process: on a screen in the screen's own encoding where Chinese can be
 * written in it, else UTF-8 whatever the locale; colour only where somebody sees it.
 */
final class SystemTerminal {

  /** China's time. The rules of Asia/Shanghai say no more since 1992, and take long to load. */
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private static final int USUAL_WIDTH = 80;
  private static final int WIDEST = 100;

  private final Recording recording = new Recording(new FileOutputStream(FileDescriptor.out));
  private final Terminal terminal;

  SystemTerminal() {
    Map<String, String> environment = System.getenv();
    terminal =
        new Terminal(
            System.in,
            new PrintStream(new BufferedOutputStream(recording), false, of("out")),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, of("err")),
            style(environment, seen("out")),
            style(environment, seen("err")),
            () -> LocalDate.now(ZONE),
            seen("out"),
            keyed(environment));
  }

  Terminal terminal() {
    return terminal;
  }

  /**
   * Why data could not be written; null where it could, or where the reader wanted no more of it.
   */
  @Nullable String failure() {
    terminal.out().flush();
    IOException failure = recording.failure;
    if (failure == null || String.valueOf(failure.getMessage()).contains("Broken pipe")) {
      return null;
    }
    return failure.getMessage();
  }

  /**
   * Whether a stream is shown on a terminal; the launcher knows, Java 17 only knows of both at
   * once.
   */
  @SuppressWarnings("SystemConsoleNull") // without the launcher a guess is enough
  private static boolean seen(String stream) {
    String said = System.getProperty("luohu.terminal");
    return said == null ? System.console() != null : said.contains(stream);
  }

  private static boolean keyed(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    return seen("in") && seen("out") && !term.isEmpty() && !term.equals("dumb");
  }

  private static Charset of(String stream) {
    if (!seen(stream)) {
      return StandardCharsets.UTF_8;
    }
    String property = "std" + stream + ".encoding";
    String old = System.getProperty("sun." + property); // Java 17 and 18
    String said = System.getProperty("luohu.encoding", System.getProperty(property, old));
    return charset(said);
  }

  /** The encoding to write in: a screen's, by its name, where Chinese can be written in it. */
  static Charset charset(@Nullable String name) {
    if (name == null || !Charset.isSupported(name)) {
      return StandardCharsets.UTF_8;
    }
    Charset charset = Charset.forName(name);
    return charset.canEncode() && charset.newEncoder().canEncode('户')
        ? charset
        : StandardCharsets.UTF_8;
  }

  static Style style(Map<String, String> environment, boolean terminal) {
    boolean color =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Style(color, width(environment.get("COLUMNS")));
  }

  private static int width(@Nullable String columns) {
    if (columns == null || !columns.matches("[1-9][0-9]{0,4}")) {
      return USUAL_WIDTH;
    }
    return Math.min(Integer.parseInt(columns), WIDEST);
  }

  /** Remembers why the first write failed; a print stream only remembers that one did. */
  private static final class Recording extends FilterOutputStream {
    private @Nullable IOException failure;

    Recording(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = failure == null ? e : failure;
        throw e;
      }
    }
  }
}
