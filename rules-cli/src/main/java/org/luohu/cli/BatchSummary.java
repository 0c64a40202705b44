package org.luohu.cli;

import org.luohu.decision.Outcome;
import org.luohu.render.Json;

/** How many rows of a batch became what, as one JSON object. */
final class BatchSummary {

  private BatchSummary() {}

  static String json(RowResult.Tally tally) {
    return Json.pretty(
            json ->
                json.object(
                    () -> {
                      json.number("rows", tally.of("rows"));
                      json.number("rejected", tally.of("rejected"));
                      json.object(
                          "outcomes",
                          () -> {
                            for (Outcome outcome : Outcome.values()) {
                              json.number(outcome.name(), tally.of("outcome." + outcome));
                            }
                          });
                      json.object("findings", () -> counts(json, tally, "finding."));
                      json.object("problems", () -> counts(json, tally, "problem."));
                    }))
        + "\n";
  }

  private static void counts(Json json, RowResult.Tally tally, String kind)
      throws java.io.IOException {
    for (var count : tally.counts().entrySet()) {
      if (count.getKey().startsWith(kind)) {
        json.number(count.getKey().substring(kind.length()), count.getValue());
      }
    }
  }
}
