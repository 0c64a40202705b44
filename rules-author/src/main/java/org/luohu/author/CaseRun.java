package org.luohu.author;

import java.util.List;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseResult;
import org.luohu.cases.ClauseCoverage.Clause;
import org.luohu.cases.CoverageCount;
import org.luohu.policy.Policy;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;

/**
 * What came of the cases of a tree.
 *
 * @param workshop what decided them
 * @param versions the versions whose cases they are
 * @param results what came of each, in the order of files
 * @param problems what is wrong with case files
 * @param fresh how many were decided anew
 */
public record CaseRun(
    Workshop workshop,
    List<Policy> versions,
    List<CaseResult> results,
    List<Problem> problems,
    int fresh) {

  /** Copies the lists in. */
  public CaseRun {
    versions = List.copyOf(versions);
    results = List.copyOf(results);
    problems = Problems.copyOf(problems);
  }

  /** The results that are not as expected. */
  public List<CaseResult> failed() {
    return results.stream().filter(result -> !result.holds()).toList();
  }

  /** Whether every file could be read and every case holds. */
  public boolean clean() {
    return problems.isEmpty() && failed().isEmpty();
  }

  /**
   * How much the cases exercise.
   *
   * @param rules the rules that hold in a case
   * @param articles the articles with such a rule
   * @param neighbours the rules with neighbouring cases on both sides; nothing of nothing unless
   *     asked for
   * @param clauses the clauses of the rules; none unless asked for
   */
  public record Covered(
      CoverageCount rules, CoverageCount articles, CoverageCount neighbours, List<Clause> clauses) {

    /** Copies the list in. */
    public Covered {
      clauses = List.copyOf(clauses);
    }

    /** The clauses that were seen to decide both ways. */
    public CoverageCount decided() {
      return new CoverageCount(
          (int) clauses.stream().filter(Clause::covered).count(), clauses.size());
    }
  }

  /**
   * Counts what is exercised.
   *
   * @param neighbours whether to look for neighbours, which takes a while
   * @param clauses whether to look at clauses, which takes a while
   */
  public Covered covered(boolean neighbours, boolean clauses) {
    CaseCoverage coverage = workshop.coverage(results);
    return new Covered(
        CoverageCount.rules(versions, coverage),
        CoverageCount.articles(versions, coverage),
        neighbours ? CoverageCount.neighbours(versions, coverage) : new CoverageCount(0, 0),
        clauses ? workshop.clauses(results).of(versions) : List.of());
  }
}
