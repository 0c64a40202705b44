package org.luohu.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.Answer;
import org.luohu.drl.Rule;
import org.luohu.mutation.KillingFamily;
import org.luohu.mutation.Mutant;
import org.luohu.mutation.MutationReport;
import org.luohu.mutation.MutationReport.Tally;
import org.luohu.vocabulary.StatedFact;

/** A report on mutants as JSON. */
public final class MutationJson {

  private MutationJson() {}

  /** The report as one object. */
  public static String of(MutationReport report) {
    List<String> cut = report.cut().stream().map(Rule::name).toList();
    return new Members()
        .put("total", tally(new Members(), report.total()))
        .put("untried", report.untried() == 0 ? null : report.untried())
        .any("cut", cut)
        .put("unexplained", report.unexplained() == 0 ? null : report.unexplained())
        .put(
            "byKind",
            report.byKind().entrySet(),
            kind -> tally(new Members().put("kind", kind.getKey()), kind.getValue()))
        .put(
            "survivors",
            report.survivors(),
            each -> mutant(each.mutant()).put("family", family(each.family())))
        .put(
            "excused",
            report.results().stream().filter(each -> each.excuse() != null).toList(),
            each -> mutant(each.mutant()).put("excuse", each.excuse()))
        .pretty();
  }

  private static Members tally(Members members, Tally tally) {
    return members
        .put("mutants", tally.mutants())
        .put("killed", tally.killed())
        .put("excused", tally.excused())
        .put("surviving", tally.surviving());
  }

  private static Members mutant(Mutant mutant) {
    return new Members()
        .put("policy", mutant.policy().id())
        .put("rule", mutant.original().name())
        .put("file", mutant.original().source())
        .put("line", mutant.original().span().line())
        .put("kind", mutant.kind())
        .put("before", mutant.before())
        .put("after", mutant.after().isEmpty() ? null : mutant.after());
  }

  private static @Nullable Members family(@Nullable KillingFamily family) {
    return family == null
        ? null
        : new Members()
            .put("file", family.file())
            .put("neighbour", family.neighbour().file())
            .put("changed", family.changed(), StatedFact::key)
            .put("before", answer(family.before()))
            .put("after", answer(family.after()));
  }

  private static Members answer(Answer answer) {
    Members members = new Members().put("outcome", answer.outcome());
    answer.codes().forEach((aspect, codes) -> members.put(aspect.code(), codes));
    return members;
  }
}
