package org.luohu.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.input.ApplicationJson;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.vocabulary.StatedFact;

/**
 * Applications for any service that nobody filed, told apart by a seed and a number: what a plain
 * applicant would state, here and there something else or a blank. What the service's checks refuse
 * is never made. Thread-safe.
 */
public final class SyntheticApplications implements Synthetic {

  private static final double BLANK = 0.1;
  private static final double ODD = 0.4;
  private static final double MORE_BLANKS = 1.1;
  private static final int PLACES = 4;
  private static final int DAYS = 20_000;

  private final ServiceDescription service;
  private final long seed;
  private final LocalDate from;
  private final int days;

  /**
   * Applications that are filed in a period.
   *
   * @param seed the same seed makes the same applications
   * @param from the first day of filing
   * @param to the last day of filing, not before the first
   */
  public SyntheticApplications(Service service, long seed, LocalDate from, LocalDate to) {
    this.service = ServiceDescription.of(service);
    this.seed = seed;
    this.from = from;
    this.days = Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
  }

  @Override
  public String line(long number) {
    SplittableRandom random = Synthetic.random(seed, number);
    LocalDate filedOn = from.plusDays(random.nextInt(days));
    for (double blank = BLANK; ; blank = Math.min(1, blank * MORE_BLANKS)) {
      try {
        return ApplicationJson.write(made(random, filedOn, blank));
      } catch (ProblemsException e) {
        // facts that do not go together: another with fewer of them, until one does
      }
    }
  }

  private Application made(SplittableRandom random, LocalDate filedOn, double blank) {
    List<Object> places = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      places.add(county(random));
    }
    Settled settled = new Settled(service, Map.of(service.day(), filedOn));
    Application.Builder builder = Application.builder(service).state(service.day(), filedOn);
    for (StatedFact<?> fact : service.vocabulary().statedFacts()) {
      if (fact != service.day()
          && (service.required().contains(fact) || random.nextDouble() >= blank)) {
        List<Object> values = settled.values(fact, places);
        Object value = settled.settle(fact, inTurn(values, fact, settled.facts(), random));
        if (value != null) {
          PlainApplications.state(builder, fact, value);
        }
      }
    }
    return builder.build();
  }

  /** The values to try, one after the other. */
  private List<Object> inTurn(
      List<Object> values,
      StatedFact<?> fact,
      Map<StatedFact<?>, Object> settled,
      SplittableRandom random) {
    Object plain = service.plain().value(fact, values, settled);
    Collections.shuffle(values, new Random(random.nextLong()));
    if (random.nextDouble() >= ODD) {
      values.add(0, plain);
    } else if (plain instanceof LocalDate day) {
      values.add(0, day.minusDays(random.nextInt(DAYS)));
    }
    return values;
  }

  private static Region county(SplittableRandom random) {
    Regions regions = Regions.bundled();
    while (true) {
      List<Region> provinces = regions.provinces();
      List<Region> counties = regions.countiesIn(provinces.get(random.nextInt(provinces.size())));
      if (!counties.isEmpty()) {
        return counties.get(random.nextInt(counties.size()));
      }
    }
  }
}
