package org.luohu.cli;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CoverageCount;
import org.luohu.deciding.RuleStanding;
import org.luohu.policy.Policy;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/**
 * What came of the cases of a tree.
 *
 * @param luohu what decided them
 * @param versions the versions whose cases they are
 * @param decided what came of each, in the order of files
 * @param problems what is wrong with case files
 * @param fresh how many were decided anew
 */
record CaseRun(
    Luohu luohu,
    List<Policy> versions,
    List<CaseSuite.Decided> decided,
    List<Problem> problems,
    int fresh) {

  /** The results. */
  List<CaseResult> results() {
    return decided.stream().map(CaseSuite.Decided::result).toList();
  }

  /** The results that are not as expected. */
  List<CaseResult> failed() {
    return results().stream().filter(result -> !result.holds()).toList();
  }

  /** Whether every file could be read and every case holds. */
  boolean clean() {
    return problems.isEmpty() && failed().isEmpty();
  }

  private CaseCoverage coverage() {
    IdentityHashMap<Application, List<RuleStanding>> standings = new IdentityHashMap<>();
    decided.forEach(
        each -> standings.put(each.result().policyCase().application(), each.standings()));
    return new CaseCoverage(
        results().stream().map(CaseResult::policyCase).toList(),
        (application, consumer) ->
            Objects.requireNonNull(standings.get(application))
                .forEach(standing -> consumer.accept(standing.rule(), standing.truth())));
  }

  /**
   * How much the cases exercise.
   *
   * @param rules the rules that hold in a case
   * @param articles the articles with such a rule
   * @param neighbours the rules with neighbouring cases on both sides; nothing of nothing unless
   *     asked for
   */
  record Covered(CoverageCount rules, CoverageCount articles, CoverageCount neighbours) {

    /** The gates that are not met, in words. */
    List<Text> below(TestOptions.Gates gates) {
      List<Text> below = new ArrayList<>();
      below(below, "--min-rules", gates.rules(), rules, "在案例里成立过的规则", "rules that hold in a case");
      below(below, "--min-articles", gates.articles(), articles, "有案例的条款", "articles with a case");
      below(
          below,
          "--min-neighbours",
          gates.neighbours(),
          neighbours,
          "两边都有相邻案例的规则",
          "rules with neighbouring cases on both sides");
      return below;
    }

    private static void below(
        List<Text> below,
        String gate,
        @org.jspecify.annotations.Nullable Integer percent,
        CoverageCount count,
        String zh,
        String en) {
      if (percent != null && !count.atLeast(percent)) {
        below.add(
            Text.of(
                zh + " " + count + "，不到 " + gate + " 要求的 " + percent + "%",
                en + ": " + count + ", less than the " + percent + "% of " + gate));
      }
    }
  }

  /**
   * Counts what is exercised.
   *
   * @param neighbours whether to look for neighbours, which takes a while
   */
  Covered covered(boolean neighbours) {
    CaseCoverage coverage = coverage();
    return new Covered(
        CoverageCount.rules(versions, coverage),
        CoverageCount.articles(versions, coverage),
        neighbours ? CoverageCount.neighbours(versions, coverage) : new CoverageCount(0, 0));
  }
}
