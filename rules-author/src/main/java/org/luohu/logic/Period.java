package org.luohu.logic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.policy.InForceWindow;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * A stretch of days on which the same versions are in force. It stands for all of them by its first
 * day, as ages are counted from the day of filing.
 *
 * @param first its first day
 * @param policies the versions in force, or those of them that are looked at
 * @param areas the areas that all versions in force name
 */
public record Period(LocalDate first, List<Policy> policies, Set<String> areas) {

  /** Of how many provinces that no policy looked at names there are families at most. */
  private static final int ELSEWHERE = 3;

  /** Copies the collections in. */
  public Period {
    policies = List.copyOf(policies);
    areas = Set.copyOf(areas);
  }

  /** A period of which everything in force is looked at. */
  public Period(LocalDate first, List<Policy> policies) {
    this(first, policies, RuleConstants.of(policies).areas());
  }

  /** The same days, with only some of the versions in force looked at. */
  public Period among(Predicate<Policy> looked) {
    return new Period(first, policies.stream().filter(looked).toList(), areas);
  }

  /**
   * The periods of a library, the oldest first; those without a national version are outside the
   * law on record.
   */
  public static List<Period> of(PolicyLibrary library) {
    List<Period> periods = new ArrayList<>();
    for (LocalDate day : turns(library)) {
      List<Policy> inForce = library.inForce(day);
      if (inForce.stream().anyMatch(PolicyLibrary::national)) {
        periods.add(new Period(day, inForce));
      }
    }
    return periods;
  }

  /** The days on which what is in force changes. */
  public static TreeSet<LocalDate> turns(PolicyLibrary library) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    for (Policy policy : library.all()) {
      turns.add(policy.firstDay());
      LocalDate repealed = policy.manifest().repealedFrom();
      if (repealed != null) {
        turns.add(repealed);
      }
      InForceWindow uncertain = policy.manifest().inForceUncertain();
      if (uncertain != null) {
        turns.add(uncertain.from());
        turns.add(uncertain.end());
      }
    }
    return turns;
  }

  /**
   * All families that file on the first day, told apart as finely as the given policies can tell,
   * and in the areas that these name as finely as any in force can: an example is the same whoever
   * is looked at.
   *
   * @param budget is left, by throwing, as soon as it is spent
   */
  public Families families(Service service, List<Policy> tellingApart, Budget budget) {
    RuleConstants constants = RuleConstants.of(tellingApart);
    Map<StatedFact<?>, Object> stated = Map.of(service.day(), first);
    Landmarks landmarks =
        new RuleConstants(constants.byProperty(), around(constants.areas())).landmarks(stated);
    return new Families(
        Situation.of(ServiceDescription.of(service).vocabulary(), stated, landmarks)
            .withoutPresumptions(),
        budget);
  }

  /** Likewise, taking any time. */
  public Families families(Service service, List<Policy> tellingApart) {
    return families(service, tellingApart, Budget.ENDLESS);
  }

  /** The areas in provinces that some areas lie in, and in the first few others. */
  private TreeSet<String> around(Set<String> named) {
    TreeSet<String> all = new TreeSet<>(areas);
    all.addAll(named);
    all.addAll(neighbours(all));
    TreeSet<String> provinces = new TreeSet<>();
    all.forEach(area -> provinces.add(province(area)));
    named.forEach(area -> provinces.remove(province(area)));
    provinces.stream().skip(ELSEWHERE).forEach(far -> all.removeIf(area -> area.startsWith(far)));
    return all;
  }

  /** The province that an area lies in. */
  public static String province(String area) {
    return area.substring(0, 2);
  }

  /**
   * A city, with its province, within each province named and within one that is not, so that
   * neighbours are among the families.
   */
  private static List<String> neighbours(TreeSet<String> areas) {
    List<String> neighbours = new ArrayList<>();
    boolean elsewhere = false;
    for (Region province : Regions.bundled().provinces()) {
      boolean named = areas.stream().anyMatch(area -> area.startsWith(province.code()));
      if (!province.hasCity() && (named || !elsewhere)) {
        elsewhere |= !named;
        Regions.bundled().countiesIn(province).stream()
            .map(Region::city)
            .filter(city -> city.length() == 4 && !areas.contains(city))
            .findFirst()
            .ifPresent(
                city -> {
                  neighbours.add(province.code());
                  neighbours.add(city);
                });
      }
    }
    return neighbours;
  }
}
