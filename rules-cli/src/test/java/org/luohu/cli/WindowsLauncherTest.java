package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code luohu.cmd} read against the launcher for POSIX shells: no Windows runs here. */
class WindowsLauncherTest {

  private static String text(String name) throws IOException {
    return Files.readString(Run.ROOT.resolve(name));
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1).replace('\\', '/'))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> options(String line) {
    return new TreeSet<>(found("(-X[^ \"]+|-Dfile[^ \"]+)", line));
  }

  @Test
  void it_starts_what_the_other_launcher_starts() throws IOException {
    String cmd = text("luohu.cmd");
    String sh = text("luohu");
    assertEquals(found("module=(rules-[a-z]+)", sh), found("module=(rules-[a-z]+)", cmd));
    assertEquals(
        found("target/luohu/([a-z/-]+\\.jar)", sh), found("\"jar=([a-z\\\\-]+\\.jar)\"", cmd));
    assertEquals(
        found("(org\\.luohu\\.[a-z]+\\.Main)", sh), found("(org\\.luohu\\.[a-z]+\\.Main)", cmd));
    assertTrue(
        sh.contains("-Dquick -DskipTests package") && cmd.contains("-Dquick -DskipTests package"));
    List<String> flags = cmd.lines().filter(line -> line.contains("flags=")).toList();
    assertEquals(
        options(sh.lines().filter(line -> line.startsWith("flags=")).findFirst().orElseThrow())
            .stream()
            .filter(option -> !option.contains("${"))
            .collect(Collectors.toSet()),
        options(flags.get(0)).stream()
            .filter(option -> !option.contains("GC"))
            .collect(Collectors.toSet()));
    assertEquals(4, flags.size());
  }

  /** Any code page reads ASCII alike; cmd wants CRLF for its labels and blocks. */
  @Test
  void any_code_page_reads_it() throws IOException {
    byte[] bytes = Files.readAllBytes(Run.ROOT.resolve("luohu.cmd"));
    String cmd = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(cmd.chars().allMatch(c -> c == '\r' || c == '\n' || (c >= ' ' && c < 127)));
    assertTrue(text(".gitattributes").contains("*.cmd text eol=crlf"));
    int depth = 0;
    for (String line : cmd.lines().filter(each -> !each.startsWith("rem ")).toList()) {
      assertEquals(0, line.chars().filter(c -> c == '"').count() % 2, line);
      depth += line.endsWith("(") ? 1 : 0;
      depth -= line.startsWith(")") && !line.endsWith("(") ? 1 : 0;
      depth -= line.startsWith(")") && line.endsWith("(") ? 1 : 0;
      assertTrue(depth >= 0, line);
    }
    assertEquals(0, depth);
  }
}
