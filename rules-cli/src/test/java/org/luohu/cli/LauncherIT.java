package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built launcher as a process. */
class LauncherIT {

  private static final Path HOME = Run.ROOT.toAbsolutePath().normalize();
  private static final String LAUNCHER = HOME.resolve("luohu").toString();
  private static final String XU = HOME.resolve("examples/xu-family.yaml").toString();

  @TempDir Path folder;

  private Run run(Map<String, String> environment, String... command) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("COLUMNS", "LC_ALL", "LC_CTYPE", "JAVA_TOOL_OPTIONS"));
    builder.environment().put("LANG", "C");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(180, TimeUnit.SECONDS), () -> String.join(" ", command));
    return new Run(process.exitValue(), read(out), read(err));
  }

  private Run run(String... command) throws Exception {
    return run(Map.of(), command);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private Run shell(String script) throws Exception {
    return run("sh", "-c", script);
  }

  /** A module's name is a promise: whoever has it in a descriptor fails when it changes. */
  @Test
  void jarsNameTheirModules() throws IOException {
    Map<String, String> modules = new TreeMap<>();
    for (String folder : List.of("lib", "stock")) {
      Path jars = HOME.resolve("rules-cli/target/luohu").resolve(folder);
      try (DirectoryStream<Path> own = Files.newDirectoryStream(jars, "luohu*.jar")) {
        for (Path path : own) {
          try (JarFile jar = new JarFile(path.toFile())) {
            modules.put(
                path.getFileName().toString().replaceFirst("(-[0-9].*)?\\.jar", ""),
                jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
          }
        }
      }
    }
    assertEquals(
        Map.of(
            "luohu", "org.luohu.cli",
            "luohu-policies", "org.luohu.policies",
            "luohu-rules-author", "org.luohu.author",
            "luohu-rules-core", "org.luohu.core",
            "luohu-rules-forms", "org.luohu.forms",
            "luohu-rules-stock", "org.luohu.stock"),
        modules);
  }

  @Test
  void answersInUtf8UnderAnyLocaleFromAnyDirectory() throws Exception {
    Run run = run(LAUNCHER, "check", XU);
    assertEquals("", run.err());
    assertEquals(0, run.exit());
    assertEquals(read(HOME.resolve("examples/expected/xu-family.txt")), run.out());
  }

  @Test
  void noColourInAPipe() throws Exception {
    Run plain = run(Map.of("TERM", "xterm"), LAUNCHER, "check", XU);
    assertFalse(plain.out().contains("\u001B"), plain.out());
    Run none = run(Map.of("NO_COLOR", "1"), LAUNCHER, "check", XU);
    assertEquals(plain.out(), none.out());
  }

  @Test
  void pathsWithSpacesAndChinese() throws Exception {
    Path place = Files.createDirectories(folder.resolve("with space"));
    List<String> command = new ArrayList<>(List.of("sh", "-c"));
    command.add(
        "ln -s '"
            + LAUNCHER
            + "' 'with space/luohu' && cp '"
            + XU
            + "' 'with space/徐家.yaml' && './with space/luohu' check 'with space/徐家.yaml'");
    Run run = run(command.toArray(String[]::new));
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("可以在这里办理"), run.out());
    Files.delete(place.resolve("luohu"));
  }

  @Test
  void readerThatStopsEarly() throws Exception {
    Run run =
        shell(
            "'"
                + LAUNCHER
                + "' check --format json '"
                + XU
                + "' '"
                + XU
                + "' '"
                + XU
                + "' | head -c 1");
    assertEquals("{", run.out());
    assertEquals("", run.err());
    assertEquals("", shell("'" + LAUNCHER + "' policy list | head -1").err());
  }

  @Test
  void exitCodesAndStreams() throws Exception {
    Run bad = run(LAUNCHER, "check", "none.yaml");
    assertEquals(3, bad.exit());
    assertEquals("", bad.out());
    assertTrue(bad.err().contains("没有这个文件"), bad.err());
    assertEquals(2, run(LAUNCHER, "chek").exit());
    Run piped =
        shell(
            "'"
                + LAUNCHER
                + "' check --exit-code - < '"
                + HOME
                + "/examples/redirected-collective-household.yaml'");
    assertEquals(13, piped.exit());
  }

  @Test
  void usageLoadsNeitherDroolsNorPolicies() throws Exception {
    for (String arguments :
        List.of("--version", "--help", "check --formt", "check --on x a.yaml", "schema case")) {
      Path classes = folder.resolve("classes");
      Run run =
          run(
              Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes),
              "sh",
              "-c",
              "'" + LAUNCHER + "' " + arguments);
      assertTrue(run.exit() == 0 || run.exit() == 2, run.toString());
      String loaded = read(classes);
      assertTrue(loaded.contains("org.luohu.cli.Main"), arguments);
      assertFalse(loaded.contains("org.drools"), arguments);
      assertFalse(loaded.contains("org.luohu.policy.PolicyReader "), arguments);
    }
  }

  @Test
  void anArchiveOfClassesThatIsNoneIsPassedOver() throws Exception {
    Run whole = run(LAUNCHER, "check", XU);
    int major = Runtime.version().feature();
    Path archive =
        HOME.resolve("rules-cli/target/luohu/classes-" + major + (major >= 25 ? ".aot" : ".jsa"));
    Path kept = Files.copy(archive, folder.resolve("kept"));
    try {
      for (byte[] wrong :
          List.of(new byte[0], "no archive".getBytes(StandardCharsets.UTF_8), new byte[100_000])) {
        Files.deleteIfExists(archive);
        Files.write(archive, wrong);
        assertEquals(whole, run(LAUNCHER, "check", XU));
      }
    } finally {
      Files.deleteIfExists(archive);
      Files.copy(kept, archive);
    }
    assertEquals(whole, run(LAUNCHER, "check", XU));
  }

  @Test
  void oldJavaIsToldPlainly() throws Exception {
    Path java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    assertTrue(java.toFile().setExecutable(true));
    Run run = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), LAUNCHER, "--version");
    assertEquals(1, run.exit());
    assertTrue(
        run.err().contains("需要 Java 17") && run.err().contains("Java 17 or newer is needed"),
        run.err());
  }
}
