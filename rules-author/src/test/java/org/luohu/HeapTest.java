package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.application.Application;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.reasoning.RunnablePolicy;
import org.luohu.synthetic.SyntheticFamilies;

/** How much memory the library takes, each time in a Java of its own that has no more. */
class HeapTest {

  private static final List<String> SOME =
      List.of(
          "sources.yaml",
          "checked.yaml",
          "national/birth-registration/2021-10-01",
          "zhejiang/birth-registration/2020-05-01",
          "yangtze-delta/cross-province-newborn/2021-11-23");

  @TempDir Path folder;

  private String java(String heap, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add(heap);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(Arrays.asList(arguments));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(process.waitFor(600, TimeUnit.SECONDS), "no end");
    String text = Files.readString(said);
    assertEquals(0, process.exitValue(), text);
    return text;
  }

  @Test
  void every_version_built_and_a_full_memo_fit_into_64_MiB() throws Exception {
    String said = java("-Xmx64m", Everything.class);
    assertTrue(said.startsWith("built "), said);
  }

  /** What the memo says that it holds is what the heap holds for it, give or take half. */
  @Test
  void a_memo_takes_the_bytes_that_it_tells() throws Exception {
    String[] figures = java("-Xmx256m", Remembering.class).strip().split(" ");
    long told = Long.parseLong(figures[0]);
    long taken = Long.parseLong(figures[1]);
    assertTrue(told > 1_000_000, "told " + told);
    assertTrue(taken < told * 3 / 2 && taken > told / 2, "told " + told + ", taken " + taken);
  }

  @Test
  void a_directory_can_be_opened_a_thousand_times() throws Exception {
    for (Map.Entry<String, byte[]> file : PolicyFiles.bundledLaw().files().entrySet()) {
      if (SOME.stream().anyMatch(file.getKey()::startsWith)) {
        Path path = folder.resolve("law").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    String said = java("-Xmx64m", Openings.class, folder.resolve("law").toString());
    String[] figures = said.strip().split(" ");
    long early = Long.parseLong(figures[0]);
    long late = Long.parseLong(figures[1]);
    assertTrue(late < early + early / 20, "metaspace grew: " + said);
    assertTrue(Integer.parseInt(figures[2]) <= 2, "libraries still there: " + said);
  }

  /**
   * Decides the same families with no memo, with one that holds next to nothing, and with one that
   * forgets nothing; says what the last tells, and what it takes more than the one before it.
   */
  static final class Remembering {

    private Remembering() {}

    /** Runs. */
    public static void main(String[] arguments) throws InterruptedException {
      Luohu plain = Luohu.bundled().remembering(0);
      decide(plain);
      long before = used();
      Luohu forgetting = plain.remembering(1);
      decide(forgetting);
      long small = used() - before;
      Luohu remembering = plain.remembering(64 << 20);
      decide(remembering);
      long large = used() - before - small;
      Reference.reachabilityFence(plain);
      Reference.reachabilityFence(forgetting);
      System.out.println(remembering.memo().bytes() + " " + (large - small));
    }

    private static void decide(Luohu luohu) {
      SyntheticFamilies families =
          new SyntheticFamilies(9, LocalDate.of(2021, 11, 23), LocalDate.of(2026, 11, 24));
      for (int i = 0; i < 6_000; i++) {
        luohu.decide(
            luohu.read(families.line(i).getBytes(StandardCharsets.UTF_8), "row.jsonl", null));
      }
    }

    private static long used() throws InterruptedException {
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(50);
      }
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
  }

  /** Builds every version and fills the memo. */
  static final class Everything {

    private Everything() {}

    /** Runs. */
    public static void main(String[] arguments) {
      Luohu luohu = Luohu.bundled();
      List<RunnablePolicy> built = new ArrayList<>();
      for (Policy policy : Law.bundled().all()) {
        RunnablePolicy runnable = new RunnablePolicy(policy);
        runnable.prepare();
        built.add(runnable);
      }
      SyntheticFamilies families =
          new SyntheticFamilies(4, LocalDate.of(2021, 11, 23), LocalDate.of(2026, 11, 24));
      for (int i = 0; i < 6_000; i++) {
        luohu.decide(
            luohu.read(families.line(i).getBytes(StandardCharsets.UTF_8), "row.jsonl", null));
      }
      System.out.println("built " + built.size() + ", kept " + luohu.memo().bytes());
    }
  }

  /**
   * Opens a directory a thousand times; says the metaspace early and late, and how many earlier
   * libraries are left.
   */
  static final class Openings {

    private Openings() {}

    /** Runs. */
    public static void main(String[] arguments) {
      SyntheticFamilies families =
          new SyntheticFamilies(4, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 11, 24));
      List<WeakReference<Luohu>> opened = new ArrayList<>();
      long early = 0;
      for (int i = 0; i < 1_000; i++) {
        Luohu luohu = Luohu.open(Path.of(arguments[0]));
        Application application =
            luohu.read(families.line(i % 20).getBytes(StandardCharsets.UTF_8), "row.jsonl", null);
        luohu.decide(application);
        opened.add(new WeakReference<>(luohu));
        if (i == 600) {
          early = metaspace();
        }
      }
      System.gc();
      long left = opened.stream().filter(reference -> reference.get() != null).count();
      System.out.println(early + " " + metaspace() + " " + left);
    }

    private static long metaspace() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getName().equals("Metaspace"))
          .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
          .sum();
    }
  }
}
