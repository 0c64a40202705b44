package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a checkout that the test may harm: a copy of the build, with a Maven of paper.
 */
class LauncherHomeIT {

  private static final Path REAL = Run.ROOT.toAbsolutePath().normalize();

  @TempDir static Path shared;
  @TempDir Path folder;
  private Path home;
  private Path target;
  private Path calls;

  /** The build, and an answer to compare with. */
  @BeforeAll
  static void built() throws Exception {
    Process process =
        new ProcessBuilder(REAL.resolve("luohu").toString(), "--version")
            .redirectErrorStream(true)
            .redirectOutput(shared.resolve("said").toFile())
            .start();
    assertTrue(process.waitFor(300, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(shared.resolve("said")));
    copy(REAL.resolve("rules-cli/target/luohu/lib"), shared.resolve("build/lib"));
  }

  @BeforeEach
  void checkout() throws IOException {
    home = folder.resolve("home");
    target = home.resolve("rules-cli/target");
    calls = folder.resolve("calls");
    Files.createDirectories(home.resolve("examples"));
    Files.copy(REAL.resolve("luohu"), home.resolve("luohu"));
    Files.copy(REAL.resolve("examples/xu-family.yaml"), home.resolve("examples/xu-family.yaml"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Trees.copy(home);
    Path maven = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
    Files.writeString(
        maven,
        "#!/bin/sh\necho run >>'%s'\nsleep 1\nmkdir -p rules-cli/target/luohu\ncp -R '%s' rules-cli/target/luohu/\n"
            .formatted(calls, shared.resolve("build/lib")));
    assertTrue(maven.toFile().setExecutable(true));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        Path other = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(other);
        } else {
          Files.copy(path, other);
        }
      }
    }
  }

  /** As if it had been built before. */
  private void build() throws IOException {
    copy(shared.resolve("build/lib"), target.resolve("luohu/lib"));
    Files.writeString(target.resolve("luohu/built"), "");
  }

  private Process start(String name, Map<String, String> environment, String... words)
      throws IOException {
    List<String> command = new java.util.ArrayList<>(List.of(home.resolve("luohu").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve(name + ".out").toFile())
            .redirectError(folder.resolve(name + ".err").toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "COLUMNS"));
    variables.put("PATH", folder.resolve("bin") + ":" + variables.get("PATH"));
    variables.putAll(environment);
    return builder.start();
  }

  private Run end(String name, Process process) throws Exception {
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, () -> "still running: " + name);
    return new Run(
        process.exitValue(),
        Files.readString(folder.resolve(name + ".out"), StandardCharsets.UTF_8),
        Files.readString(folder.resolve(name + ".err"), StandardCharsets.UTF_8));
  }

  private Run run(Map<String, String> environment, String... words) throws Exception {
    return end("run", start("run", environment, words));
  }

  private Run check() throws Exception {
    return run(Map.of(), "check", home.resolve("examples/xu-family.yaml").toString());
  }

  private int calls() throws IOException {
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  private Path archive() throws IOException {
    try (Stream<Path> files = Files.list(target.resolve("luohu"))) {
      return files
          .filter(path -> path.toString().matches(".*classes-\\d+\\.(jsa|aot)"))
          .findAny()
          .orElseThrow();
    }
  }

  @Test
  void anArchiveThatWasCutOrWrittenIntoIsMadeAnew() throws Exception {
    build();
    Run whole = check();
    assertEquals(0, whole.exit(), whole.err());
    long size = Files.size(archive());
    assertTrue(size > 1_000_000, size + " bytes");
    for (long length : new long[] {4_096, size / 2, size - 4_096}) {
      try (FileChannel channel = FileChannel.open(archive(), StandardOpenOption.WRITE)) {
        channel.truncate(length);
      }
      assertEquals(whole, check(), "cut to " + length);
      assertTrue(Files.size(archive()) > 1_000_000);
    }
    byte[] noise = new byte[1 << 18];
    new Random(5).nextBytes(noise);
    try (RandomAccessFile file = new RandomAccessFile(archive().toFile(), "rw")) {
      file.seek(Files.size(archive()) / 3);
      file.write(noise);
    }
    assertEquals(whole, check(), "written into");
  }

  @Test
  void changedLawIsReadAndNothingIsBuilt() throws Exception {
    build();
    assertEquals(0, run(Map.of(), "--version").exit());
    Path manifest = home.resolve("policies/national/birth-registration/2021-10-01/policy.yaml");
    Trees.change(manifest, "出生登记", "出生入户登记");
    Files.setLastModifiedTime(manifest, FileTime.from(Instant.now().plusSeconds(5)));
    Run list = run(Map.of(), "policy", "list");
    assertEquals(0, list.exit(), list.err());
    assertTrue(list.out().contains("出生入户登记"), list.out());
    assertEquals(0, check().exit());
    assertEquals(0, calls());
    Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
    check();
    assertEquals(1, calls());
  }

  @Test
  void firstRunsAtOnceBuildOnce() throws Exception {
    Map<String, Process> runs = new TreeMap<>();
    for (String name : List.of("a", "b", "c")) {
      runs.put(name, start(name, Map.of(), "--version"));
    }
    for (Map.Entry<String, Process> each : runs.entrySet()) {
      Run run = end(each.getKey(), each.getValue());
      assertEquals(0, run.exit(), run.err());
    }
    assertEquals(1, calls());
  }

  @Test
  void aLockOfAProcessThatEndedHoldsNobodyThoughItsNumberLives() throws Exception {
    Path lock = Files.createDirectories(target.resolve("luohu-building"));
    Files.writeString(
        lock.resolve("owner"), ProcessHandle.current().pid() + " Thu Jan  1 00:00:00 1970\n");
    Run run = run(Map.of("LUOHU_BUILD_WAIT", "20"), "--version");
    assertEquals(0, run.exit(), run.err());
    assertEquals(1, calls());
    assertFalse(Files.exists(lock));
  }

  @Test
  void waitingForABuildEndsWithTheNameOfTheLock() throws Exception {
    Path lock = Files.createDirectories(target.resolve("luohu-building"));
    Process ps =
        new ProcessBuilder(
                "sh", "-c", "printf '%s %s\\n' $PPID \"$(ps -o lstart= -p $PPID)\" >owner")
            .directory(lock.toFile())
            .start();
    assertEquals(0, ps.waitFor());
    Run run = run(Map.of("LUOHU_BUILD_WAIT", "2"), "--version");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains(lock.getFileName().toString()), run.err());
    assertEquals(0, calls());
  }

  @Test
  void aCollectorNamedInTheEnvironmentIsTheOneUsed() throws Exception {
    build();
    for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
      Run run = run(Map.of(variable, "-Xmx512m -XX:+UseG1GC"), "batch", "--help");
      assertEquals(0, run.exit(), run.err() + run.out());
      assertEquals(0, run(Map.of(variable, "-XX:+UseParallelGC"), "--version").exit());
    }
  }

  @Test
  void aCheckoutThatCannotBeWrittenAnswers() throws Exception {
    build();
    Files.setLastModifiedTime(home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
    for (Path each : List.of(target, target.resolve("luohu"))) {
      assertTrue(each.toFile().setWritable(false));
    }
    try {
      assumeFalse(Files.isWritable(target), "root may write anywhere");
      Run run = check();
      assertEquals(0, run.exit(), run.err());
      assertTrue(run.err().contains("目录不可写"), run.err());
      assertEquals(0, calls());
    } finally {
      for (Path each : List.of(target, target.resolve("luohu"))) {
        assertTrue(each.toFile().setWritable(true));
      }
    }
  }
}
