package org.luohu.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Policy;

/**
 * How much of something cases exercise.
 *
 * @param covered how many are exercised
 * @param all how many there are
 */
public record CoverageCount(int covered, int all) {

  /** The rules that hold in a case. */
  public static CoverageCount rules(Collection<Policy> policies, CaseCoverage coverage) {
    return of(policies, rule -> !coverage.holding(rule).isEmpty());
  }

  /** The rules that two cases border which differ in one fact. */
  public static CoverageCount neighbours(Collection<Policy> policies, CaseCoverage coverage) {
    return of(policies, coverage::bordered);
  }

  private static CoverageCount of(
      Collection<Policy> policies, java.util.function.Predicate<Rule> exercised) {
    int covered = 0;
    int all = 0;
    for (Policy policy : policies) {
      all += policy.rules().size();
      covered += (int) policy.rules().stream().filter(exercised).count();
    }
    return new CoverageCount(covered, all);
  }

  /** The articles on which a rule rests that holds in a case, of all on which rules rest. */
  public static CoverageCount articles(Collection<Policy> policies, CaseCoverage coverage) {
    int covered = 0;
    int all = 0;
    for (Policy policy : policies) {
      Map<Citation, Boolean> articles = new HashMap<>();
      for (Rule rule : policy.rules()) {
        boolean exercised = !coverage.holding(rule).isEmpty();
        Articles.of(policy, rule)
            .forEach(article -> articles.merge(article, exercised, Boolean::logicalOr));
      }
      all += articles.size();
      covered += (int) articles.values().stream().filter(exercised -> exercised).count();
    }
    return new CoverageCount(covered, all);
  }

  /** Whether it is at least so much of a hundred; of nothing all is exercised. */
  public boolean atLeast(int percent) {
    return (long) covered * 100 >= (long) percent * all;
  }

  /** {@code 200/200}. */
  @Override
  public String toString() {
    return covered + "/" + all;
  }
}
