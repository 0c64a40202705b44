package org.luohu.need;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luohu.application.Service;
import org.luohu.deciding.DecisionMaker;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Source;
import org.luohu.region.Regions;

/**
 * What is needed for errands, by the law of one day.
 *
 * @param day the day
 * @param spots the places that the law in force tells apart
 * @param ways the ways to do each errand
 */
public record Needs(LocalDate day, List<Spot> spots, List<Ways> ways) {

  /** Copies the lists in. */
  public Needs {
    spots = List.copyOf(spots);
    ways = List.copyOf(ways);
  }

  /** What is needed on the newest day of which a library knows. */
  public static Needs of(
      PolicyLibrary library,
      Function<LocalDate, List<Errand>> errands,
      Function<Service, DecisionMaker> makers) {
    LocalDate day = newestDay(library);
    Map<Errand, List<Policy>> laws = new LinkedHashMap<>();
    for (Errand errand : errands.apply(day)) {
      List<Policy> law = library.of(errand.service().id()).inForce(day);
      if (law.stream().anyMatch(PolicyLibrary::national)) {
        laws.put(errand, law);
      }
    }
    Regions regions = library.world().regions();
    List<Spot> spots = Spot.of(List.copyOf(laws.values()), regions);
    return new Needs(
        day,
        spots,
        laws.keySet().stream()
            .map(errand -> new Ways(errand, makers.apply(errand.service()), day, regions, spots))
            .toList());
  }

  /** That of its newest version, or of the last check of a source. */
  private static LocalDate newestDay(PolicyLibrary library) {
    return library.all().stream()
        .flatMap(
            policy ->
                Stream.concat(
                    Stream.of(policy.firstDay()),
                    policy.cited().values().stream().map(Source::checked)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
