package org.luohu.cli;

import java.io.IOException;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CoverageCount;
import org.luohu.cases.Difference;
import org.luohu.render.Json;

/** What came of cases as JSON. */
final class CaseRunJson {

  private final Json json;

  private CaseRunJson(Json json) {
    this.json = json;
  }

  static String render(CaseRun run, CaseRun.Covered covered) {
    return Json.pretty(json -> json.object(() -> new CaseRunJson(json).write(run, covered)));
  }

  private void write(CaseRun run, CaseRun.Covered covered) throws IOException {
    json.number("cases", run.decided().size());
    json.object(
        "coverage",
        () -> {
          count("rules", covered.rules());
          count("articles", covered.articles());
          if (covered.neighbours().all() > 0) {
            count("neighbours", covered.neighbours());
          }
        });
    json.array("failed", run.failed(), result -> json.object(() -> failed(result)));
    ProblemJson.write(json, run.problems());
  }

  private void count(String name, CoverageCount count) throws IOException {
    json.object(
        name,
        () -> {
          json.number("covered", count.covered());
          json.number("all", count.all());
        });
  }

  private void failed(CaseResult result) throws IOException {
    json.string("policy", result.policyCase().policy());
    json.string("case", result.policyCase().claim());
    json.string("file", result.policyCase().file());
    json.array("differences", result.differences(), each -> json.object(() -> difference(each)));
    if (!result.problems().isEmpty()) {
      ProblemJson.write(json, result.problems());
    }
  }

  private void difference(Difference difference) throws IOException {
    json.string("aspect", difference.aspect().code());
    json.strings("expected", difference.expected());
    json.strings("found", difference.found());
  }
}
