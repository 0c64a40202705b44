package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code luohu completion}: what the shells themselves make of it, where they are there. */
class CompletionCommandTest {

  @TempDir Path folder;

  private String shell(String... words) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException e) {
      Assumptions.abort("no " + words[0]);
      throw e;
    }
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private Path script(String shell) throws IOException {
    Run run = Run.luohu("completion", shell);
    assertEquals(Exit.DONE, run.exit(), run.err());
    return Files.writeString(folder.resolve("luohu." + shell), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "luohu ba, batch",
    "luohu policy mut, mutate",
    "luohu batch --enc, --encoding",
    "luohu policy lint --st, --stock",
  })
  void bash_and_fish_complete_the_last_word(String line, String word) throws Exception {
    String[] words = line.split(" ");
    String typed = words[words.length - 1];
    String bash =
        "compopt() { :; }; source '"
            + script("bash")
            + "'; COMP_WORDS=("
            + line
            + ");"
            + " COMP_CWORD="
            + (words.length - 1)
            + "; _complete_luohu; echo \"${COMPREPLY[@]}\"";
    assertEquals(word, shell("bash", "-c", bash).strip());
    Path fish = script("fish");
    String said = shell("fish", "-N", "-c", "source '" + fish + "'; complete -C '" + line + "'");
    assertTrue(said.startsWith(word), typed + ": " + said);
  }

  @Test
  void zsh_takes_the_script_of_bash() throws Exception {
    String zsh =
        "autoload -Uz compinit; compinit -u -d '"
            + folder.resolve("dump")
            + "'; source '"
            + script("zsh")
            + "'; print -r -- ${_comps[luohu]}";
    assertTrue(shell("zsh", "-f", "-c", zsh).contains("_bash_complete"), "registered");
  }

  @Test
  void another_shell_is_told_which_there_are() {
    Run run = Run.luohu("completion", "fisch");
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("`fish`"), run.err());
  }
}
