package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The author's guide, followed to the letter: every command run, every change made, every quoted
 * answer given.
 */
class GuideTest {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|diff|text)\n(.*?)^```$");

  @TempDir Path folder;

  @Test
  void everyStepWorks() throws Exception {
    Trees.copy(folder);
    launcher();
    String guide = Files.readString(Run.ROOT.resolve("docs/authors.md"));
    Matcher blocks = BLOCK.matcher(guide);
    int commands = 0;
    int changes = 0;
    int quotations = 0;
    while (blocks.find()) {
      if (blocks.group(1).equals("sh")) {
        run(blocks.group(2));
        commands++;
      } else if (blocks.group(1).equals("text")) {
        assertTrue(
            read(folder.resolve("log")).contains(blocks.group(2).stripTrailing()),
            () -> read(folder.resolve("log")));
        quotations++;
      } else {
        change(blocks.group(2));
        changes++;
      }
    }
    assertTrue(
        commands >= 9 && changes >= 7 && quotations == 1,
        commands + " blocks of commands, " + changes + " changes, " + quotations + " quotations");
  }

  private void launcher() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path launcher = folder.resolve("luohu");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8"
            + " -Dsun.jnu.encoding=UTF-8 -cp '"
            + System.getProperty("java.class.path")
            + "' org.luohu.cli.Main \"$@\"\n");
    assertTrue(launcher.toFile().setExecutable(true));
  }

  private void run(String commands) throws Exception {
    Path log = folder.resolve("log");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", "git() { :; }\n" + commands)
            .directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    int exit = builder.start().waitFor();
    assertEquals(0, exit, () -> commands + "\n" + read(log));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /**
   * Replaces what a block shows with spaces and minus signs by what it shows with spaces and plus
   * signs.
   */
  private void change(String block) throws IOException {
    List<String> lines = block.lines().toList();
    assertTrue(lines.get(0).startsWith("--- "), block);
    List<String> old = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String text = line.isEmpty() ? "" : line.substring(1);
      if (!line.startsWith("+")) {
        old.add(text);
      }
      if (!line.startsWith("-")) {
        changed.add(text);
      }
    }
    assertFalse(old.isEmpty(), block);
    Trees.change(
        folder.resolve(lines.get(0).substring(4)),
        String.join("\n", old) + "\n",
        String.join("\n", changed) + "\n");
  }
}
