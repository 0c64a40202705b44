package org.luohu.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.luohu.application.Service;
import org.luohu.logic.Bench;
import org.luohu.logic.Budget;
import org.luohu.logic.Period;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

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
    List<Period> periods =
        Period.of(library).stream()
            .filter(period -> period.policies().stream().anyMatch(this::wanted))
            .toList();
    budget.expect(periods.size() + 2 * wanted.size() + 2);
    List<Ground> grounds =
        periods.parallelStream()
            .flatMap(
                period ->
                    part(
                        period.policies(),
                        () -> new Ground(period, service, library, bench, budget)))
            .toList();
    if (grounds.size() < periods.size()) {
      List<String> all = wanted.stream().map(Policy::id).toList();
      return new Report(List.of(), List.of(), wanted.size(), rules(wanted), periods.size(), all);
    }
    List<Disproof> faults = new ArrayList<>();
    for (Policy policy : wanted) {
      List<Ground> own = grounds.stream().filter(ground -> ground.has(policy)).toList();
      part(List.of(policy), () -> new VersionProofs(policy, own).faults()).forEach(faults::addAll);
    }
    List<Note> notes = new ArrayList<>();
    boolean nation = wanted.stream().anyMatch(PolicyLibrary::national);
    List<Coverage> coverages =
        wanted.parallelStream()
            .flatMap(policy -> part(List.of(policy), () -> new Coverage(policy, grounds, nation)))
            .toList();
    for (Coverage coverage : coverages) {
      faults.addAll(coverage.faults());
      notes.addAll(coverage.notes());
    }
    part(wanted, () -> new Remarks(grounds, only).notes()).forEach(notes::addAll);
    part(wanted, () -> new QuestionProofs(grounds))
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
