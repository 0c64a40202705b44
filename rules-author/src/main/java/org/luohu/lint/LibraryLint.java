package org.luohu.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/** Faults between versions: gaps in time, and repeals that repeal nothing. */
final class LibraryLint {

  private final PolicyLibrary library;
  private final Function<String, ManifestPlaces> places;
  private final List<Problem> problems;

  LibraryLint(
      PolicyLibrary library, Function<String, ManifestPlaces> places, List<Problem> problems) {
    this.library = library;
    this.places = places;
    this.problems = problems;
  }

  /**
   * Checks the library.
   *
   * @param whole whether every version could be read, so that what is absent is really absent
   * @param origin the tree's name, for places
   */
  void check(boolean whole, String origin) {
    library.all().forEach(this::checkRepeal);
    if (whole && library.firstDay().isEmpty()) {
      problems.add(
          Problem.of(
              "lint/no-national-policy",
              Place.whole(origin.isEmpty() ? "policies" : origin),
              Text.of(
                  "没有全国适用的入户政策，什么也判定不了",
                  "there is no registration policy for the whole country, so nothing can be"
                      + " decided"),
              Text.of(
                  "加上 national/birth-registration/<施行日>，kind: registration，不写 applies",
                  "add national/birth-registration/<first day> with kind: registration and no"
                      + " applies")));
    }
  }

  private void checkRepeal(Policy policy) {
    LocalDate repealed = policy.manifest().repealedFrom();
    if (repealed == null) {
      return;
    }
    boolean newest =
        library.versions(policy.name()).keySet().stream()
            .noneMatch(day -> day.isAfter(policy.firstDay()));
    if (!repealed.isAfter(policy.firstDay())) {
      repeal(
          policy,
          "lint/repealed-before-in-force",
          Text.format(
              "废止日 %s 不晚于施行日 %s",
              "it is repealed from %s, not later than its first day %s",
              repealed,
              policy.firstDay()),
          Text.of("改正 repealed-from", "correct repealed-from"));
    } else if (!newest) {
      repeal(
          policy,
          "lint/repealed-and-replaced",
          Text.of(
              "后面已有新的版本，这个版本不用写废止日", "a later version follows, so this one needs no day of repeal"),
          Text.of(
              "删去 repealed-from；它只用来结束最新的版本",
              "delete repealed-from; it only ends the newest version"));
    }
  }

  private void repeal(Policy policy, String code, Text message, Text help) {
    problems.add(Problem.of(code, places.apply(policy.id()).key("repealed-from"), message, help));
  }
}
