package org.luohu.report;

import org.luohu.author.CaseRun;
import org.luohu.cases.CaseResult;
import org.luohu.cases.ClauseCoverage.Clause;
import org.luohu.cases.CoverageCount;

/** What came of cases as JSON. */
public final class CaseJson {

  private CaseJson() {}

  /** The run as one object. */
  public static String of(CaseRun run, CaseRun.Covered covered) {
    Members coverage =
        new Members()
            .put("rules", count(covered.rules()))
            .put("articles", count(covered.articles()));
    if (covered.neighbours().all() > 0) {
      coverage.put("neighbours", count(covered.neighbours()));
    }
    if (!covered.clauses().isEmpty()) {
      coverage
          .put("clauses", count(covered.decided()))
          .put(
              "undecided",
              covered.clauses().stream().filter(clause -> !clause.covered()).toList(),
              CaseJson::undecided);
    }
    Members members =
        new Members()
            .put("cases", run.results().size())
            .put("coverage", coverage)
            .put("failed", run.failed(), CaseJson::failed);
    return ProblemJson.put(members, run.problems()).pretty();
  }

  private static Members undecided(Clause clause) {
    return new Members()
        .put("policy", clause.policy().id())
        .put("rule", clause.rule().name())
        .put("file", clause.rule().source())
        .put("line", clause.rule().span().line())
        .put("clause", clause.text())
        .put("asTrue", clause.asTrue() != null)
        .put("asFalse", clause.asFalse() != null);
  }

  private static Members count(CoverageCount count) {
    return new Members().put("covered", count.covered()).put("all", count.all());
  }

  private static Members failed(CaseResult result) {
    Members members =
        new Members()
            .put("policy", result.policyCase().policy())
            .put("case", result.policyCase().claim())
            .put("file", result.policyCase().file())
            .put(
                "differences",
                result.differences(),
                each ->
                    new Members()
                        .put("aspect", each.aspect())
                        .put("expected", each.expected())
                        .put("found", each.found()));
    return result.problems().isEmpty() ? members : ProblemJson.put(members, result.problems());
  }
}
