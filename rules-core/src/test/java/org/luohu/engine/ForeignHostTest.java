package org.luohu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.host.Host;

/**
 * The first rule base may be built on any thread of any host, and the JVM decides ever after. Each
 * in a JVM of its own, for what the engine found first it keeps.
 */
class ForeignHostTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private static String run(String... command) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(Arrays.asList(command));
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }

  @Test
  void on_a_thread_of_a_plugin_whose_loader_sees_nothing() throws Exception {
    assertEquals(
        "UNDETERMINED\nUNDETERMINED", run("-cp", CLASS_PATH, Host.class.getName(), "plugin"));
  }

  /** As in a jar of jars: the pool's threads carry the loader of the jar outside. */
  @Test
  void on_a_common_pool_that_sees_only_the_outer_jar() throws Exception {
    String outer =
        Path.of(Host.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    assertEquals(
        "UNDETERMINED\nUNDETERMINED",
        run(
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4",
            "-cp",
            outer,
            Host.class.getName(),
            "nested",
            CLASS_PATH));
  }
}
