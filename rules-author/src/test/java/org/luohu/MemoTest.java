package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.luohu.application.Application;
import org.luohu.deciding.MemoStatistics;
import org.luohu.newborn.StatedFacts;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.render.DecisionJson;
import org.luohu.synthetic.SyntheticFamilies;
import org.luohu.vocabulary.StatedFact;

/** A memo changes no decision. */
class MemoTest {

  private final Luohu plain = Luohu.bundled().remembering(0);
  private final SplittableRandom random = new SplittableRandom(2711);

  private static String decided(Luohu luohu, Application application) {
    try {
      return DecisionJson.render(luohu.decide(application));
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  @Test
  void families_that_move_house_together_are_decided_alike_with_and_without() {
    Luohu remembering = plain.remembering(Luohu.rememberedByDefault());
    RandomFamilies families = new RandomFamilies(2711);
    LocalDate first = Law.bundled().firstDay().orElseThrow();
    for (int i = 0; i < 3_000; i++) {
      LocalDate day = first.plusDays(random.nextInt(3_900));
      Map<StatedFact<?>, Object> family =
          families.next(day, Aims.any(Law.bundled().inForce(day), i));
      Map<StatedFact<?>, Object> moved = moved(family);
      for (Map<StatedFact<?>, Object> told : List.of(family, moved, moved(moved))) {
        Application application = FactSheet.application(told);
        assertEquals(
            decided(plain, application), decided(remembering, application), told::toString);
      }
    }
    assertTrue(remembering.memo().hitRate() > 0.5, () -> "hits were " + remembering.memo());
  }

  /** A small memo forgets all the time. */
  @Test
  void a_memo_that_forgets_decides_alike_too() {
    Luohu remembering = plain.remembering(20_000);
    SyntheticFamilies families =
        new SyntheticFamilies(2711, LocalDate.of(2022, 1, 1), LocalDate.of(2026, 11, 24));
    for (int i = 0; i < 3_000; i++) {
      byte[] line = families.line(i % 1_000).getBytes(StandardCharsets.UTF_8);
      Application application = plain.read(line, "line.json", null);
      assertEquals(
          decided(plain, application),
          decided(remembering, application),
          () -> new String(line, StandardCharsets.UTF_8));
    }
    MemoStatistics memo = remembering.memo();
    assertTrue(memo.bytes() <= 20_000 && memo.hits() > 0 && memo.misses() > 1_000, memo::toString);
  }

  /** Of each kind of part most are remembered soon, and the longer the more. */
  @Test
  void most_parts_are_remembered_of_each_kind() {
    Luohu remembering = plain.remembering(Luohu.rememberedByDefault());
    SyntheticFamilies families =
        new SyntheticFamilies(9, LocalDate.of(2022, 1, 1), LocalDate.of(2026, 11, 24));
    for (int i = 0; i < 4_000; i++) {
      remembering.decide(
          plain.read(families.line(i).getBytes(StandardCharsets.UTF_8), "line.json", null));
    }
    MemoStatistics memo = remembering.memo();
    assertTrue(memo.ruleHits() > 3 * memo.ruleMisses(), memo::toString);
    assertTrue(memo.conclusionHits() > 2 * memo.conclusionMisses(), memo::toString);
  }

  @Test
  void without_a_memo_nothing_is_remembered() {
    Application application =
        plain.read(
            "{\"filed-on\":\"2025-01-02\",\"filed-at\":\"310110\",\"follow\":\"father\"}"
                .getBytes(StandardCharsets.UTF_8),
            "a.json",
            null);
    plain.decide(application);
    plain.decide(application);
    assertEquals(new MemoStatistics(0, 0, 0, 0, 0, 0), plain.memo());
  }

  /** The same family with every city's counties, and some provinces, taken for others. */
  private Map<StatedFact<?>, Object> moved(Map<StatedFact<?>, Object> family) {
    Map<String, Region> homes = new HashMap<>();
    Map<StatedFact<?>, Object> moved = new HashMap<>(family);
    int turn = random.nextInt(1, 5);
    int days = random.nextInt(3);
    moved.replaceAll(
        (fact, value) -> {
          if (value instanceof Region region) {
            return homes.computeIfAbsent(region.code(), code -> home(region, turn));
          }
          return value instanceof LocalDate day
                  && (fact == StatedFacts.FILED_ON || fact == StatedFacts.BORN_ON)
              ? day.plusDays(days)
              : value;
        });
    return moved;
  }

  private static Region home(Region region, int turn) {
    if (!region.mainland() || region.code().length() < 6) {
      return region;
    }
    List<Region> counties = Regions.bundled().countiesIn(new Region(region.code().substring(0, 4)));
    int place = counties.indexOf(region);
    return place < 0 ? region : counties.get((place + turn) % counties.size());
  }
}
