package org.luohu.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luohu.application.Service;
import org.luohu.logic.Bench;
import org.luohu.logic.Budget;
import org.luohu.logic.Period;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.vocabulary.StatedFact;

/**
 * Proves, over all families that the domain admits, what is wrong with a library: with each version
 * alone, and with the versions in force together on each day, at each counter and for each target.
 */
public final class Verifier {

  private final Service service;
  private final PolicyLibrary library;
  private final Set<String> only;
  private final Budget budget;
  private final Set<String> unproved = ConcurrentHashMap.newKeySet();
  private final Set<StatedFact<?>> matters = ConcurrentHashMap.newKeySet();

  private Verifier(Service service, PolicyLibrary library, Collection<String> only, Budget budget) {
    this.service = service;
    this.library = library;
    this.only = Set.copyOf(only);
    this.budget = budget;
  }

  /** Verifies every version of a library. */
  public static Report verify(PolicyLibrary library, Service service) {
    List<String> all = library.all().stream().map(Policy::id).toList();
    return verify(library, service, all, Budget.ENDLESS);
  }

  /**
   * Verifies some versions of a library, alone and together with all that are in force with them.
   *
   * @param only their ids
   * @param budget what is not proved within it is told as such
   */
  public static Report verify(
      PolicyLibrary library, Service service, Collection<String> only, Budget budget) {
    return new Verifier(service, library, only, budget).report();
  }

  private Report report() {
    Bench bench = Bench.of(service, library);
    List<Policy> wanted = library.all().stream().filter(this::wanted).toList();
    boolean nation = wanted.stream().anyMatch(PolicyLibrary::national);
    List<Period> periods =
        Period.of(library).stream()
            .filter(period -> period.policies().stream().anyMatch(this::wanted))
            .toList();
    Function<Period, Ground> ground = period -> new Ground(period, service, library, bench, budget);
    List<Ground> whole = periods.stream().map(ground).toList();
    Set<Area> areas = new LinkedHashSet<>(List.of(Area.EVERYWHERE));
    wanted.forEach(policy -> areas.add(Area.of(policy)));
    periods.forEach(period -> period.policies().forEach(policy -> areas.add(Area.of(policy))));
    budget.expect(2 * wanted.size() + 2 * areas.size() + 1);
    List<Proved> proved =
        sideBySide(
            areas.stream()
                .map(
                    area ->
                        ForkJoinTask.adapt(
                            () -> prove(area, area.grounds(whole, ground), wanted, nation)))
                .toList());
    List<Disproof> faults = new ArrayList<>();
    Map<Policy, Coverage> coverages = new HashMap<>();
    List<Remarks.Told> remarks = new ArrayList<>();
    for (Proved area : proved) {
      faults.addAll(area.faults());
      coverages.putAll(area.coverages());
      remarks.addAll(area.remarks());
    }
    List<Note> notes = new ArrayList<>();
    for (Policy policy : wanted) {
      Coverage coverage = coverages.get(policy);
      if (coverage != null) {
        faults.addAll(coverage.faults());
        notes.addAll(coverage.notes());
      }
    }
    remarks.stream()
        .sorted(Comparator.comparing(Remarks.Told::policy, PolicyLibrary.PARTICULARITY))
        .map(Remarks.Told::note)
        .forEach(notes::add);
    part(wanted, () -> new QuestionProofs(whole, matters))
        .forEach(
            questions -> {
              faults.addAll(questions.faults());
              notes.addAll(questions.notes());
            });
    faults.sort(
        Comparator.comparing(Disproof::policy)
            .thenComparing(Disproof::rule)
            .thenComparing(Disproof::kind));
    notes.sort(Comparator.comparing(Note::kind).thenComparing(Note::day));
    return new Report(
        faults,
        notes,
        wanted.size(),
        rules(wanted),
        periods.size(),
        unproved.stream().sorted().toList());
  }

  /**
   * Runs tasks, the first first, and whoever is free takes one more: they are of very different
   * length, and a parallel stream would give some of them out together.
   */
  private static <T> List<T> sideBySide(List<ForkJoinTask<T>> tasks) {
    ForkJoinTask.invokeAll(tasks);
    return tasks.stream().map(ForkJoinTask::join).toList();
  }

  /** What is proved of the versions of an area. */
  private record Proved(
      List<Disproof> faults, Map<Policy, Coverage> coverages, List<Remarks.Told> remarks) {}

  /** Proves an area, on grounds that nobody else works on. */
  private Proved prove(Area area, List<Ground> grounds, List<Policy> all, boolean nation) {
    List<Policy> own = all.stream().filter(area::holds).toList();
    Proved proved = new Proved(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    for (Policy policy : own) {
      List<Ground> inForce = grounds.stream().filter(ground -> ground.has(policy)).toList();
      part(List.of(policy), () -> new VersionProofs(policy, inForce).faults())
          .forEach(proved.faults()::addAll);
      part(List.of(policy), () -> new Coverage(policy, grounds, nation))
          .forEach(coverage -> proved.coverages().put(policy, coverage));
    }
    Set<String> ids = own.stream().map(Policy::id).collect(Collectors.toSet());
    part(own, () -> new Remarks(grounds, ids).notes()).forEach(proved.remarks()::addAll);
    budget.part(() -> new Flips(matters).look(grounds, area::holds));
    return proved;
  }

  private static int rules(List<Policy> policies) {
    return policies.stream().mapToInt(policy -> policy.rules().size()).sum();
  }

  /** What a part of the proofs comes to; nothing where it is not done within the budget. */
  private <T> Stream<T> part(List<Policy> policies, Supplier<T> proofs) {
    Optional<T> proved = budget.part(proofs);
    if (proved.isEmpty()) {
      policies.stream().filter(this::wanted).map(Policy::id).forEach(unproved::add);
    }
    return proved.stream();
  }

  private boolean wanted(Policy policy) {
    return only.contains(policy.id());
  }
}
