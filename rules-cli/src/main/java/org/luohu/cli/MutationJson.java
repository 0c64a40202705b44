package org.luohu.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.luohu.cases.Answer;
import org.luohu.mutation.KillingFamily;
import org.luohu.mutation.Mutant;
import org.luohu.mutation.MutationKind;
import org.luohu.mutation.MutationReport;
import org.luohu.mutation.MutationReport.Result;
import org.luohu.mutation.MutationReport.Tally;
import org.luohu.render.Json;

/** A report on mutants as JSON. */
final class MutationJson {

  private MutationJson() {}

  static String render(MutationReport report) {
    return Json.pretty(
        json ->
            json.object(
                () -> {
                  json.object("total", () -> tally(json, report.total()));
                  json.array(
                      "byKind",
                      List.copyOf(report.byKind().entrySet()),
                      entry -> json.object(() -> kind(json, entry)));
                  json.array(
                      "survivors",
                      report.survivors(),
                      result -> json.object(() -> survivor(json, result)));
                  json.array(
                      "excused",
                      report.results().stream().filter(result -> result.excuse() != null).toList(),
                      result -> json.object(() -> excused(json, result)));
                }));
  }

  private static void kind(Json json, Map.Entry<MutationKind, Tally> entry) throws IOException {
    json.string("kind", entry.getKey().code());
    tally(json, entry.getValue());
  }

  private static void tally(Json json, Tally tally) throws IOException {
    json.number("mutants", tally.mutants());
    json.number("killed", tally.killed());
    json.number("excused", tally.excused());
    json.number("surviving", tally.surviving());
  }

  private static void mutant(Json json, Mutant mutant) throws IOException {
    json.string("policy", mutant.policy().id());
    json.string("rule", mutant.original().name());
    json.string("file", mutant.original().source());
    json.number("line", mutant.original().span().line());
    json.string("kind", mutant.kind().code());
    json.string("before", mutant.before());
    json.string("after", mutant.after());
  }

  private static void excused(Json json, Result result) throws IOException {
    mutant(json, result.mutant());
    json.string("excuse", java.util.Objects.requireNonNull(result.excuse()).code());
  }

  private static void survivor(Json json, Result result) throws IOException {
    mutant(json, result.mutant());
    KillingFamily family = result.family();
    if (family != null) {
      json.object(
          "family",
          () -> {
            json.string("file", family.file());
            json.string("neighbour", family.neighbour().file());
            json.strings("changed", family.changed().stream().map(fact -> fact.key()).toList());
            json.object("before", () -> said(json, family.before()));
            json.object("after", () -> said(json, family.after()));
          });
    }
  }

  private static void said(Json json, Answer said) throws IOException {
    json.string("outcome", said.outcome().name());
    json.strings("findings", List.copyOf(said.findings()));
    json.strings("notes", List.copyOf(said.notes()));
    json.strings("materials", List.copyOf(said.materials()));
    json.strings("questions", List.copyOf(said.questions()));
  }
}
