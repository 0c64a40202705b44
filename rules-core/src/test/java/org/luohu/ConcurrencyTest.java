package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.luohu.application.Application;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;

/** Two threads hammering one {@link Luohu} say, byte for byte, what one thread says alone. */
class ConcurrencyTest {

  private static final int FAMILIES = 1_500;
  private static final int THREADS = 2;

  @Test
  void two_threads_decide_as_one_does() throws Exception {
    List<Application> applications = applications();
    Luohu alone = Luohu.bundled();
    List<String> reference =
        applications.stream().map(application -> decided(alone, application)).toList();
    assertTrue(
        reference.stream().distinct().count() > FAMILIES / 2,
        "the decisions differ from family to family");

    Luohu shared = Luohu.bundled();
    CyclicBarrier together = new CyclicBarrier(THREADS);
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> futures = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        futures.add(executor.submit(hammering(shared, applications, together)));
      }
      for (Future<List<String>> future : futures) {
        assertEquals(reference, future.get(5, TimeUnit.MINUTES));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /**
   * All start at once, so that rule bases are built while others wait for them, and go through the
   * families in the same order.
   */
  private static Callable<List<String>> hammering(
      Luohu luohu, List<Application> applications, CyclicBarrier together) {
    return () -> {
      together.await();
      List<String> decided = new ArrayList<>();
      for (Application application : applications) {
        decided.add(decided(luohu, application));
      }
      return decided;
    };
  }

  private static String decided(Luohu luohu, Application application) {
    try {
      return DecisionJson.render(luohu.decide(application));
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  private static List<Application> applications() {
    Luohu luohu = Luohu.bundled();
    RandomFamilies families = new RandomFamilies(4);
    List<Application> applications = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      LocalDate day = Law.bundled().firstDay().orElseThrow().plusDays(i * 3L);
      RandomFamilies.Aim aim = Aims.any(Law.bundled().inForce(day), i);
      applications.add(FactSheet.application(families.next(day, aim)));
    }
    return applications;
  }
}
