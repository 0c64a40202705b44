package org.luohu.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.luohu.application.Service;
import org.luohu.logic.Bench;
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

  private Verifier(Service service, PolicyLibrary library, Collection<String> only) {
    this.service = service;
    this.library = library;
    this.only = Set.copyOf(only);
  }

  /** Verifies every version of a library. */
  public static Report verify(PolicyLibrary library, Service service) {
    return verify(library, service, library.all().stream().map(Policy::id).toList());
  }

  /**
   * Verifies some versions of a library, alone and together with all that are in force with them.
   *
   * @param only their ids
   */
  public static Report verify(PolicyLibrary library, Service service, Collection<String> only) {
    return new Verifier(service, library, only).report();
  }

  private Report report() {
    Bench bench = Bench.of(service, library);
    List<Ground> grounds =
        Period.of(library).parallelStream()
            .filter(period -> period.policies().stream().anyMatch(this::wanted))
            .map(period -> new Ground(period, service, library, bench))
            .toList();
    List<Policy> wanted = library.all().stream().filter(this::wanted).toList();
    List<Disproof> faults = new ArrayList<>();
    wanted.forEach(
        policy ->
            faults.addAll(
                new VersionProofs(
                        policy, grounds.stream().filter(ground -> ground.has(policy)).toList())
                    .faults()));
    List<Note> notes = new ArrayList<>();
    for (Coverage coverage : Coverage.of(grounds, wanted)) {
      faults.addAll(coverage.faults());
      notes.addAll(coverage.notes());
    }
    notes.addAll(new Remarks(grounds, only).notes());
    QuestionProofs questions = new QuestionProofs(grounds);
    faults.addAll(questions.faults());
    notes.addAll(questions.notes());
    faults.sort(
        Comparator.comparing(Disproof::policy)
            .thenComparing(Disproof::rule)
            .thenComparing(Disproof::kind));
    notes.sort(Comparator.comparing(Note::kind).thenComparing(Note::day));
    return new Report(
        faults,
        notes,
        wanted.size(),
        wanted.stream().mapToInt(policy -> policy.rules().size()).sum(),
        grounds.size());
  }

  private boolean wanted(Policy policy) {
    return only.contains(policy.id());
  }
}
