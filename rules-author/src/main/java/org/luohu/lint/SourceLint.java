package org.luohu.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luohu.policy.Policy;
import org.luohu.policy.Sources;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/** Faults of the sources of a tree: those that nobody cites. */
final class SourceLint {

  private final Sources sources;
  private final ManifestPlaces places;
  private final List<Problem> problems;

  SourceLint(Sources sources, ManifestPlaces places, List<Problem> problems) {
    this.sources = sources;
    this.places = places;
    this.problems = problems;
  }

  /**
   * Checks them.
   *
   * @param policies all versions of the tree
   */
  void check(List<Policy> policies) {
    Set<String> cited = new HashSet<>();
    policies.forEach(policy -> cited.addAll(policy.cited().keySet()));
    for (String source : sources.byCode().keySet()) {
      if (!cited.contains(source)) {
        problems.add(
            Problem.of(
                "lint/unused-source",
                places.key(source),
                Text.format("没有政策引用 `%s`", "no policy cites `%s`", source),
                Text.of("删去它，或者在 basis 里引用", "delete it, or cite it in a basis")));
      }
    }
  }
}
