package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.LiveLuohu.Status;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;

/** Law that is replaced in use: whole, or not at all. */
class LiveLuohuTest {

  /** {@code -Dluohu.swaps=2000} for more. */
  private static final int SWAPS = Integer.getInteger("luohu.swaps", 150);

  private static final int THREADS = 8;
  private static final String VERSION = "national/birth-registration/2016-01-14/";
  private static final String BIRTH = VERSION + "birth.drl";
  private static final String OTHER = VERSION + "other.drl";
  private static final String MANIFEST = VERSION + "policy.yaml";
  private static final Set<String> SOURCES = Set.of("sources.yaml", "checked.yaml");
  private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");
  private static final Duration MOMENT = Duration.ofNanos(1);

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

  @TempDir Path folder;
  private Path tree;

  /** The law as it stands, and a law of other bytes in each file that decides otherwise. */
  private final NavigableMap<String, byte[]> law = new TreeMap<>();

  private final NavigableMap<String, byte[]> otherLaw = new TreeMap<>();

  @BeforeEach
  void laws() throws IOException {
    PolicyFiles.bundledLaw().files().entrySet().stream()
        .filter(file -> file.getKey().startsWith(VERSION) || SOURCES.contains(file.getKey()))
        .forEach(file -> law.put(file.getKey(), file.getValue()));
    law.forEach((path, bytes) -> otherLaw.put(path, edited(path, bytes)));
    tree = folder.resolve("policies");
    write(tree, law);
  }

  private static byte[] edited(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String ends = path.endsWith(".drl") ? "\n// amended\n" : "\n# amended\n";
    return (text.replace("Followed( alive == true )", "Followed( alive == false )") + ends)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path tree, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(tree, file.getKey(), file.getValue());
    }
  }

  private static void write(Path tree, String path, byte[] bytes) throws IOException {
    Path file = tree.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private LiveLuohu byHand() {
    return LiveLuohu.atRest(
        PolicySource.directory(tree), MOMENT, () -> NOW, luohu -> luohu.remembering(16_000));
  }

  private static String decided(Luohu luohu) {
    return DecisionJson.render(luohu.decide(luohu.read(FAMILY, "family.yaml", null)));
  }

  private String decidedUnder(Map<String, byte[]> files) {
    return decided(Luohu.of(new PolicyFiles("", new TreeMap<>(files))));
  }

  @Test
  void the_two_laws_differ_in_what_they_decide() {
    assertTrue(decidedUnder(law).startsWith("{\"outcome\":\"ACCEPT\""), decidedUnder(law));
    assertTrue(
        decidedUnder(otherLaw).startsWith("{\"outcome\":\"REVIEW\""), decidedUnder(otherLaw));
  }

  @Test
  void another_law_takes_over_at_rest_and_never_half() throws Exception {
    try (LiveLuohu live = byHand()) {
      Luohu first = live.current();
      for (Map.Entry<String, byte[]> file : otherLaw.entrySet()) {
        write(tree, file.getKey(), file.getValue());
        live.look();
        assertSame(first, live.current(), "after one look at " + file.getKey());
      }
      live.look();
      assertEquals(decidedUnder(otherLaw), decided(live.current()));
      assertInstanceOf(Status.Loaded.class, live.status());
      Luohu second = live.current();
      live.look();
      assertSame(second, live.current(), "nothing has changed");
    }
  }

  @Test
  void law_that_does_not_load_is_told_once_and_changes_nothing() throws Exception {
    List<Status> told = new ArrayList<>();
    AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    try (LiveLuohu live =
        LiveLuohu.atRest(
            PolicySource.directory(tree), MOMENT, clock::get, UnaryOperator.identity())) {
      live.onChange(told::add);
      String before = decided(live.current());

      clock.set(NOW.plusSeconds(60));
      Files.delete(tree.resolve(OTHER));
      live.look();
      assertEquals(List.of(), told, "one look tells nothing");
      live.look();
      live.look();
      Status.Stale stale = assertInstanceOf(Status.Stale.class, live.status());
      assertEquals(List.of(stale), told);
      assertEquals(NOW.plusSeconds(60), stale.since());
      assertTrue(
          stale.problems().stream().map(Problem::code).anyMatch("policy/unused-finding"::equals),
          stale.problems()::toString);
      assertEquals(before, decided(live.current()));

      clock.set(NOW.plusSeconds(120));
      write(tree, BIRTH, "rule".getBytes(StandardCharsets.UTF_8));
      live.look();
      live.look();
      assertEquals(2, told.size(), "another fault is told");
      assertEquals(NOW.plusSeconds(60), live.status().since(), "stale since the first");

      clock.set(NOW.plusSeconds(180));
      write(tree, law);
      live.look();
      live.look();
      assertEquals(new Status.Loaded(NOW.plusSeconds(180)), live.status());
      assertEquals(3, told.size());
      assertEquals(before, decided(live.current()));
    }
  }

  @Test
  void a_directory_that_goes_and_comes_back_within_a_look_is_no_fault() throws Exception {
    try (LiveLuohu live = byHand()) {
      Luohu first = live.current();
      Path away = folder.resolve("away");
      Files.move(tree, away);
      live.look();
      Files.move(away, tree);
      live.look();
      live.look();
      assertSame(first, live.current());
      Files.move(tree, away);
      live.look();
      live.look();
      Status.Stale stale = assertInstanceOf(Status.Stale.class, live.status());
      assertEquals("policy/no-directory", stale.problems().get(0).code());
    }
  }

  @Test
  void a_fault_of_the_host_keeps_the_last_law() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    UnaryOperator<Luohu> ready =
        luohu -> {
          if (broken.get()) {
            throw new UnsupportedOperationException("the host's own");
          }
          return luohu;
        };
    try (LiveLuohu live =
        LiveLuohu.atRest(PolicySource.directory(tree), MOMENT, () -> NOW, ready)) {
      Luohu first = live.current();
      broken.set(true);
      write(tree, otherLaw);
      live.look();
      live.look();
      Status.Stale stale = assertInstanceOf(Status.Stale.class, live.status());
      assertInstanceOf(UnsupportedOperationException.class, stale.why());
      assertEquals(List.of(), stale.problems());
      assertSame(first, live.current());
    }
  }

  @Test
  void a_directory_that_does_not_load_is_refused_at_first() throws Exception {
    Files.delete(tree.resolve(MANIFEST));
    assertThrows(ProblemsException.class, this::byHand);
    assertThrows(
        IllegalArgumentException.class,
        () -> LiveLuohu.follow(tree, Duration.ZERO, () -> NOW, UnaryOperator.identity()));
  }

  @Test
  void the_watch_sees_a_directory_moved_into_place_and_ends_when_closed() throws Exception {
    BlockingQueue<Status> told = new ArrayBlockingQueue<>(10);
    LiveLuohu live =
        LiveLuohu.follow(
            tree, Duration.ofMillis(5), InstantSource.system(), luohu -> luohu.remembering(16_000));
    try (live) {
      live.onChange(
          status -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {});
            throw new IllegalStateException("a listener that fails");
          });
      live.onChange(told::add);
      Path beside = folder.resolve("beside");
      write(beside, otherLaw);
      Files.move(tree, folder.resolve("old"));
      Files.move(beside, tree);
      for (Status status = told.poll(1, TimeUnit.MINUTES);
          !(status instanceof Status.Loaded);
          status = told.poll(1, TimeUnit.MINUTES)) {
        assertNotEquals(null, status, "nothing was told");
      }
      assertEquals(decidedUnder(otherLaw), decided(live.current()));
    }
    assertFalse(
        Thread.getAllStackTraces().keySet().stream()
            .anyMatch(thread -> thread.getName().equals("luohu-policies") && thread.isAlive()),
        "the watch goes on");
    assertEquals(decidedUnder(otherLaw), decided(live.current()));
  }

  /**
   * Files are written one by one, now and then cut short, with a look after each, while eight
   * threads decide: each decision is the one law's or the other's, whole.
   */
  @Test
  void many_swaps_under_eight_deciding_threads() throws Exception {
    List<String> right = List.of(decidedUnder(law), decidedUnder(otherLaw));
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try (LiveLuohu live = byHand()) {
      List<Future<Integer>> deciding = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        deciding.add(executor.submit(deciding(live, right, over)));
      }
      for (int swap = 0; swap < SWAPS; swap++) {
        Luohu before = live.current();
        for (Map.Entry<String, byte[]> file : (swap % 2 == 0 ? otherLaw : law).entrySet()) {
          if (swap % 3 == 0) {
            String half = new String(file.getValue(), StandardCharsets.ISO_8859_1);
            write(
                tree,
                file.getKey(),
                half.substring(0, half.length() / 2).getBytes(StandardCharsets.ISO_8859_1));
            live.look();
          }
          write(tree, file.getKey(), file.getValue());
          live.look();
        }
        live.look();
        assertNotEquals(before, live.current(), "swap " + swap);
        assertInstanceOf(Status.Loaded.class, live.status());
      }
      over.set(true);
      for (Future<Integer> one : deciding) {
        assertTrue(one.get(1, TimeUnit.MINUTES) > SWAPS / 10, "a thread has hardly decided");
      }
    } finally {
      over.set(true);
      executor.shutdownNow();
    }
  }

  private static Callable<Integer> deciding(
      LiveLuohu live, List<String> right, AtomicBoolean over) {
    return () -> {
      int decisions = 0;
      while (!over.get()) {
        String decided = decided(live.current());
        assertTrue(right.contains(decided), decided);
        decisions++;
      }
      return decisions;
    };
  }
}
