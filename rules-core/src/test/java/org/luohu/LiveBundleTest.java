package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.application.ServiceDescription;
import org.luohu.bundle.Bundle;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLock;
import org.luohu.policy.PolicyReader;
import org.luohu.render.DecisionJson;

/** A bundle that is replaced in use: by one that verifies, or not at all. */
class LiveBundleTest {

  /** {@code -Dluohu.swaps=10000} for more. */
  private static final int SWAPS = Integer.getInteger("luohu.swaps", 60);

  private static final int THREADS = 8;
  private static final long MORE = 16 << 20;
  private static final String VERSION = "national/birth-registration/2016-01-14/";
  private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");

  private static final byte[] FAMILY =
      """
      filed-on: 2020-05-06
      filed-at: "330106"
      follow: father
      applicant: father
      child: {born-on: 2020-05-01, born-in: "330106", birth-certificate: held, registered: false}
      father: {hukou: {region: "330106", household: family}, residence: "330106", ethnicity: 汉}
      mother: {hukou: {region: "330106", household: family}, residence: "330106", ethnicity: 汉}
      marriage: {at-birth: married, now: married, certificate: held}
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private KeyPair keys;
  private Path file;

  /** The law as it stands, and one that decides otherwise, each signed. */
  private byte[] law;

  private byte[] otherLaw;

  @BeforeEach
  void bundles() throws Exception {
    keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    NavigableMap<String, byte[]> files = new TreeMap<>();
    PolicyFiles.bundledLaw().files().entrySet().stream()
        .filter(
            each ->
                each.getKey().startsWith(VERSION)
                    || each.getKey().equals("sources.yaml")
                    || each.getKey().equals("checked.yaml"))
        .forEach(each -> files.put(each.getKey(), each.getValue()));
    law = bundle(files);
    files.replaceAll(
        (path, bytes) ->
            new String(bytes, StandardCharsets.UTF_8)
                .replace("Followed( alive == true )", "Followed( alive == false )")
                .getBytes(StandardCharsets.UTF_8));
    otherLaw = bundle(files);
    file = folder.resolve("law.zip");
    place(law);
  }

  private byte[] bundle(NavigableMap<String, byte[]> files) {
    NavigableMap<String, byte[]> locked = new TreeMap<>(files);
    PolicyFiles tree = new PolicyFiles("", files);
    var policies =
        PolicyReader.readAll(tree, ServiceDescription.vocabularies(Luohu.bundledServices())).all();
    String lock = PolicyLock.renewed(tree, policies, name -> true);
    locked.put(PolicyLock.FILE, lock.getBytes(StandardCharsets.UTF_8));
    return Bundle.write(new PolicyFiles("", locked), keys.getPrivate());
  }

  private void place(byte[] bytes) throws IOException {
    Path beside = Files.write(folder.resolve("beside"), bytes);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private LiveLuohu byHand() {
    return LiveLuohu.atRest(
        PolicySource.bundle(file, keys.getPublic()),
        Duration.ofNanos(1),
        () -> NOW,
        luohu -> luohu.remembering(16_000));
  }

  private static String decided(Luohu luohu) {
    return DecisionJson.render(luohu.decide(luohu.read(FAMILY, "family.yaml", null)));
  }

  private static void looks(LiveLuohu live) {
    live.look();
    live.look();
  }

  @Test
  void one_that_does_not_verify_changes_nothing_and_is_told() throws Exception {
    try (LiveLuohu live = byHand()) {
      Luohu first = live.current();
      byte[] changed = otherLaw.clone();
      changed[changed.length / 2] ^= 1;
      place(changed);
      looks(live);
      LiveLuohu.Status.Stale stale = assertInstanceOf(LiveLuohu.Status.Stale.class, live.status());
      assertEquals("bundle/changed", stale.problems().get(0).code());
      assertEquals(first, live.current());
      place(Bundle.write(Bundle.read(file(otherLaw), null), null));
      looks(live);
      stale = assertInstanceOf(LiveLuohu.Status.Stale.class, live.status());
      assertEquals("bundle/signature", stale.problems().get(0).code());
      assertEquals(first, live.current());
      place(otherLaw);
      looks(live);
      assertInstanceOf(LiveLuohu.Status.Loaded.class, live.status());
      assertTrue(decided(live.current()).startsWith("{\"outcome\":\"REVIEW\""));
    }
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("other.zip"), bytes);
  }

  /** Every third comes torn first. Nothing of a law that was replaced is kept. */
  @Test
  void many_swaps_under_eight_deciding_threads() throws Exception {
    try (LiveLuohu live = byHand()) {
      List<String> right = new ArrayList<>(List.of(decided(live.current())));
      place(otherLaw);
      looks(live);
      right.add(decided(live.current()));
      assertTrue(right.get(1).startsWith("{\"outcome\":\"REVIEW\""), right.get(1));
      long decisions = swap(live, right, 0, SWAPS / 3);
      long[] early = used();
      decisions += swap(live, right, SWAPS / 3, SWAPS);
      long[] late = used();
      String told =
          String.format(
              "%d swaps, %d decisions, heap %d -> %d kB, metaspace %d -> %d kB",
              SWAPS, decisions, early[0] >> 10, late[0] >> 10, early[1] >> 10, late[1] >> 10);
      System.out.println(told);
      assertTrue(late[0] < early[0] + MORE && late[1] < early[1] + MORE, told);
      assertTrue(decisions > SWAPS, told);
    }
  }

  private long swap(LiveLuohu live, List<String> right, int from, int to) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Long>> deciding = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        deciding.add(executor.submit(() -> deciding(live, right, over)));
      }
      for (int swap = from; swap < to; swap++) {
        byte[] next = swap % 2 == 0 ? law : otherLaw;
        if (swap % 3 == 0) {
          place(Arrays.copyOf(next, next.length / 2));
          looks(live);
          assertInstanceOf(LiveLuohu.Status.Stale.class, live.status());
        }
        place(next);
        looks(live);
        assertInstanceOf(LiveLuohu.Status.Loaded.class, live.status(), "swap " + swap);
        assertEquals(right.get(swap % 2), decided(live.current()));
      }
      over.set(true);
      long decisions = 0;
      for (Future<Long> one : deciding) {
        decisions += one.get(1, TimeUnit.MINUTES);
      }
      return decisions;
    } finally {
      over.set(true);
      executor.shutdownNow();
    }
  }

  private static long deciding(LiveLuohu live, List<String> right, AtomicBoolean over)
      throws InterruptedException {
    long decisions = 0;
    for (; !over.get(); decisions++) {
      String decided = decided(live.current());
      assertTrue(right.contains(decided), decided);
      Thread.sleep(1); // else eight threads leave two processors no time to swap
    }
    return decisions;
  }

  /** Bytes of heap after a collection, and of metaspace. */
  private static long[] used() {
    System.gc();
    long metaspace =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getName().equals("Metaspace"))
            .map(MemoryPoolMXBean::getUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return new long[] {
      ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace
    };
  }
}
