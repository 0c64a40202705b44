package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu ask} on a terminal, which {@code script} of util-linux makes. */
class AskTerminalIT {

  private static final Path HOME = Run.ROOT.toAbsolutePath().normalize();
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  private static final String XU = HOME.resolve("examples/xu-family.yaml").toString();

  @TempDir Path folder;

  /** A process on a terminal: what it shows, and the keys pressed. */
  private final class Screen implements AutoCloseable {
    private final Process process;
    private final InputStream out;
    private final StringBuilder shown = new StringBuilder();

    Screen(String term) throws Exception {
      // a build in the background ignores the signal of Ctrl-C, and hands that on
      String command =
          "stty cols 80 rows 24; exec env --default-signal=INT '"
              + HOME.resolve("luohu")
              + "' ask '"
              + file()
              + "'";
      ProcessBuilder builder =
          new ProcessBuilder(SCRIPT.toString(), "-qefc", command, "/dev/null")
              .redirectErrorStream(true);
      builder.environment().put("TERM", term);
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("JDK_JAVA_OPTIONS", "");
      process = builder.start();
      out = process.getInputStream();
    }

    /** Waits until something is shown, and forgets what was shown up to there. */
    void sees(String what) throws Exception {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      byte[] part = new byte[4096];
      while (text().indexOf(what) < 0) {
        assertTrue(System.nanoTime() < end && process.isAlive() || out.available() > 0, this::text);
        if (out.available() > 0) {
          int length = out.read(part);
          shown.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
        } else {
          Thread.sleep(20);
        }
      }
      String all = text();
      String rest = all.substring(all.indexOf(what) + what.length());
      shown.setLength(0);
      shown.append(new String(rest.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private String text() {
      return new String(
          shown.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    void keys(String keys) throws Exception {
      OutputStream in = process.getOutputStream();
      in.write(keys.getBytes(StandardCharsets.UTF_8));
      in.flush();
    }

    @Override
    public void close() {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private Path file() {
    return folder.resolve("a.yaml");
  }

  @Test
  void arrowsChooseTabCompletesAndCtrlCLosesNothing() throws Exception {
    assumeTrue(Files.exists(SCRIPT), "no script of util-linux here");
    try (Screen screen = new Screen("xterm")) {
      screen.sees("上下键选");
      screen.sees("> ");
      screen.keys("淳安\t");
      screen.sees("浙江省杭州市淳安县");
      screen.keys("\r");
      screen.sees("随谁落户");
      screen.sees("> ");
      screen.keys("\033[B\033[B\033[A\r"); // the first, the second, the first again
      screen.sees("由谁申报");
      screen.sees("> ");
      screen.keys("\033[A"); // the last: an agent
      screen.sees("受托代理人");
      screen.keys("\003");
      screen.sees("已写入");
      assertEquals(0, screen.process.waitFor());
    }
    String written = Files.readString(file());
    assertTrue(written.contains("filed-at: \"330127\""), written);
    assertTrue(written.contains("follow: father"), written);
    assertFalse(written.contains("applicant"), written);
  }

  @Test
  void aTerminalThatCannotBeDrawnOnIsAskedALineAtATime() throws Exception {
    assumeTrue(Files.exists(SCRIPT), "no script of util-linux here");
    try (Screen screen = new Screen("dumb")) {
      screen.sees("写数字或者中文都行");
      screen.sees("> ");
      screen.keys("杭州市上城区\n");
      screen.sees("随谁落户");
      screen.keys("停\n");
      screen.sees("已写入");
    }
    assertTrue(Files.readString(file()).contains("filed-at: \"330102\""));
  }

  @Test
  void noOtherVerbLoadsWhatEditsLines() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = HOME.resolve("rules-cli/target/luohu/lib/luohu.jar").toString();
    Process process =
        new ProcessBuilder(java, "-verbose:class", "-cp", jar, Main.class.getName(), "check", XU)
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(said.contains(Dialogue.class.getPackageName() + ".CheckCommand"), said);
    assertFalse(said.contains("org.jline"), "loaded by check");
  }
}
