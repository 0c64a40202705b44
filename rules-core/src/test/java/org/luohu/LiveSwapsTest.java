package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.policy.PolicyFiles;
import org.luohu.render.DecisionJson;

/**
 * Law that is swapped for hours under threads that decide. Not in the ordinary build: {@code
 * -Dluohu.swaps=10000}, see benchmarks/README.md.
 */
@EnabledIfSystemProperty(named = "luohu.swaps", matches = "[1-9][0-9]*")
class LiveSwapsTest {

  private static final int SWAPS = Integer.getInteger("luohu.swaps", 0);
  private static final int LOOKS = 50;
  private static final int THREADS = 8;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String NATION = "national/birth-registration/2021-10-01/";

  @TempDir Path folder;

  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final LongAdder decisions = new LongAdder();
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void noSwapIsSeenByADecisionAndNothingIsLeftBehind() throws Exception {
    Path law = folder.resolve("law");
    List<String> manifests = tree(law);
    List<byte[]> families = families();
    Map<String, List<String>> expected = expected(law, manifests, families);
    LiveLuohu live =
        LiveLuohu.atRest(
            PolicySource.directory(law),
            Duration.ofMillis(1),
            InstantSource.system(),
            UnaryOperator.identity());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(new Thread(() -> decide(live, families, expected)));
    }
    threads.forEach(Thread::start);
    List<long[]> used = new ArrayList<>();
    try {
      for (int swap = 1; swap <= SWAPS; swap++) {
        String before = live.current().digest();
        put(law, manifests.get(swap % 2));
        live.look();
        live.look();
        assertEquals(LiveLuohu.Status.Loaded.class, live.status().getClass());
        assertTrue(!live.current().digest().equals(before), "swap " + swap + " took over");
        if (swap % Math.max(1, SWAPS / LOOKS) == 0) {
          used.add(used());
          long[] now = used.get(used.size() - 1);
          System.out.printf(
              "%,d swaps, %,d decisions: heap %.1f MB, metaspace %.1f MB%n",
              swap, decisions.sum(), now[0] / 1e6, now[1] / 1e6);
        }
      }
    } finally {
      over.set(true);
      for (Thread thread : threads) {
        thread.join();
      }
      live.close();
    }
    assertEquals(List.of(), List.copyOf(wrong));
    long[] first = used.get(used.size() / 5); // all is warm by then
    long[] last = used.get(used.size() - 1);
    assertTrue(last[0] < first[0] * 1.2 + 10e6, "the heap grew to " + last[0]);
    assertTrue(last[1] < first[1] * 1.05, "metaspace grew to " + last[1]);
  }

  private void decide(LiveLuohu live, List<byte[]> families, Map<String, List<String>> expected) {
    for (int i = 0; !over.get(); i = (i + 1) % families.size()) {
      Luohu luohu = live.current();
      try {
        String said = said(luohu, families.get(i));
        if (!said.equals(expected.get(luohu.digest()).get(i))) {
          wrong.add("family " + i + " under " + luohu.digest() + ": " + said);
        }
      } catch (RuntimeException e) {
        wrong.add("family " + i + ": " + e);
      }
      decisions.increment();
      LockSupport.parkNanos(1_000_000); // leaves the swaps their share of two cores
    }
  }

  private static String said(Luohu luohu, byte[] family) {
    return DecisionJson.write(luohu.decide(luohu.read(family, "family.yaml", DAY)));
  }

  /** The nation's law alone, and its manifest with and without a word more. */
  private static List<String> tree(Path law) throws IOException {
    for (Map.Entry<String, byte[]> file : PolicyFiles.bundledLaw().files().entrySet()) {
      if (file.getKey().startsWith(NATION) || file.getKey().matches("(sources|checked).yaml")) {
        Path to = law.resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.write(to, file.getValue());
      }
    }
    String manifest = Files.readString(law.resolve(NATION + "policy.yaml"));
    String other = manifest.replaceFirst("(?m)^  zh: ", "  zh: 另一部");
    assertTrue(!other.equals(manifest), "the title is another");
    return List.of(manifest, other);
  }

  private void put(Path law, String manifest) throws IOException {
    Path beside = Files.writeString(folder.resolve("beside.yaml"), manifest);
    Files.move(
        beside,
        law.resolve(NATION + "policy.yaml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<byte[]> families() throws IOException {
    List<byte[]> families = new ArrayList<>();
    try (var files = Files.list(Path.of("..", "examples"))) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".yaml") && !file.toString().contains("card-")) {
          families.add(Files.readAllBytes(file));
        }
      }
    }
    assertTrue(families.size() > 3, families.size() + " families");
    return families;
  }

  /** What is decided under each of both laws, by its digest. */
  private Map<String, List<String>> expected(
      Path law, List<String> manifests, List<byte[]> families) throws IOException {
    put(law, manifests.get(1));
    Luohu other = Luohu.open(law);
    put(law, manifests.get(0));
    Luohu one = Luohu.open(law);
    Map<String, List<String>> expected =
        Map.of(one.digest(), all(one, families), other.digest(), all(other, families));
    assertEquals(2, new java.util.HashSet<>(expected.values()).size(), "the two can be told apart");
    return expected;
  }

  private static List<String> all(Luohu luohu, List<byte[]> families) {
    return families.stream().map(family -> said(luohu, family)).toList();
  }

  private static long[] used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .mapToLong((MemoryPoolMXBean pool) -> pool.getUsage().getUsed())
            .sum();
    return new long[] {
      ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace
    };
  }
}
