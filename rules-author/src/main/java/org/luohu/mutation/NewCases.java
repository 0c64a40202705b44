package org.luohu.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.luohu.application.Service;
import org.luohu.cases.Answer;
import org.luohu.cases.Difference.Aspect;
import org.luohu.deciding.DecisionMaker;
import org.luohu.logic.Budget;
import org.luohu.mutation.MutationReport.Result;
import org.luohu.policy.PolicyLibrary;

/**
 * Cases out of the families that tell survivors: again and again the family that tells most of what
 * is left, and of its answer no more than tells it.
 */
public final class NewCases {

  private final Service service;
  private final PolicyLibrary library;
  private final Budget budget;

  /**
   * Cases of one service's law.
   *
   * @param budget what is not looked at within it gets no case
   */
  public NewCases(Service service, PolicyLibrary library, Budget budget) {
    this.service = service;
    this.library = library;
    this.budget = budget;
  }

  /**
   * A case to be looked at by an author.
   *
   * @param of the survivor for which its family was found
   * @param stated what it must state to kill them
   * @param kills the survivors that it kills and no case chosen before it does
   */
  public record NewCase(Result of, Set<Aspect> stated, List<Mutant> kills) {

    /** Copies the collections in. */
    public NewCase {
      stated = Collections.unmodifiableSet(EnumSet.copyOf(stated));
      kills = List.copyOf(kills);
    }

    /** The family. */
    public KillingFamily family() {
      return Objects.requireNonNull(of.family());
    }
  }

  /** A mutant under which a family is decided otherwise, and in what. */
  private record Kill(Mutant mutant, Set<Aspect> differing) {}

  /** A family, and what of the survivors it tells and no chosen one does. */
  private record Candidate(Result of, Exhibit exhibit, List<Kill> left) {}

  /** The cases, in the order of the survivors that they were found for. */
  public List<NewCase> of(List<Result> survivors) {
    List<Candidate> candidates = candidates(survivors);
    budget.expect(survivors.size());
    survivors.parallelStream()
        .forEach(survivor -> budget.part(() -> tell(survivor.mutant(), candidates)));
    List<NewCase> chosen = new ArrayList<>();
    while (true) {
      Candidate best =
          candidates.stream()
              .max(Comparator.comparingInt(candidate -> candidate.left().size()))
              .orElse(null);
      if (best == null || best.left().isEmpty()) {
        break;
      }
      chosen.add(chosen(best));
      Set<Mutant> dead = Collections.newSetFromMap(new IdentityHashMap<>());
      best.left().forEach(kill -> dead.add(kill.mutant()));
      candidates.forEach(each -> each.left().removeIf(kill -> dead.contains(kill.mutant())));
    }
    chosen.sort(Comparator.comparingInt(each -> survivors.indexOf(each.of())));
    return chosen;
  }

  private List<Candidate> candidates(Collection<Result> survivors) {
    DecisionMaker judge = DecisionMaker.byFormulas(service, library);
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Result survivor : survivors) {
      KillingFamily family = survivor.family();
      if (family != null && !family.changed().isEmpty()) {
        candidates.computeIfAbsent(
            family.file(),
            file -> new Candidate(survivor, Exhibit.of(family, judge), new ArrayList<>()));
      }
    }
    return List.copyOf(candidates.values());
  }

  /** Notes which families tell a mutant. */
  private int tell(Mutant mutant, List<Candidate> candidates) {
    DecisionMaker mutated = DecisionMaker.byFormulas(service, mutant.in(library));
    for (Candidate candidate : candidates) {
      Exhibit exhibit = candidate.exhibit();
      if (exhibit.concerns(mutant)) {
        budget.check();
        Set<Aspect> differing =
            Trial.answer(mutated, exhibit, mutant)
                .differing(Objects.requireNonNull(candidate.of().family()).before());
        if (!differing.isEmpty()) {
          synchronized (candidate) {
            candidate.left().add(new Kill(mutant, differing));
          }
        }
      }
    }
    return candidates.size();
  }

  private static NewCase chosen(Candidate best) {
    Set<Aspect> stated = EnumSet.copyOf(Answer.ALWAYS);
    for (Kill kill : best.left()) {
      if (Collections.disjoint(kill.differing(), stated)) {
        stated.add(kill.differing().iterator().next());
      }
    }
    return new NewCase(best.of(), stated, best.left().stream().map(Kill::mutant).toList());
  }
}
