package org.luohu.report;

import org.jspecify.annotations.Nullable;
import org.luohu.diff.DiffGroup;
import org.luohu.diff.DiffReport;
import org.luohu.diff.Recount;
import org.luohu.logic.Specimen;
import org.luohu.logic.Utterance;
import org.luohu.verify.Report;

/** What was proved, as JSON on one line: members in a fixed order, absent ones left out. */
public final class ProofJson {

  private ProofJson() {}

  /** A verification. */
  public static String of(Report report) {
    return new Members()
        .put("clean", report.clean())
        .put("versions", report.versions())
        .put("rules", report.rules())
        .put("periods", report.periods())
        .any("unproved", report.unproved())
        .put(
            "faults",
            report.faults(),
            fault ->
                new Members()
                    .put("kind", fault.kind())
                    .put("policy", fault.policy())
                    .put("rule", fault.rule())
                    .put("day", fault.day())
                    .put("text", fault.text())
                    .put("family", family(fault.family())))
        .put(
            "notes",
            report.notes(),
            note ->
                new Members()
                    .put("kind", note.kind())
                    .put("day", note.day())
                    .put("text", note.text())
                    .put("family", family(note.family())))
        .compact();
  }

  /** A comparison. */
  public static String of(DiffReport report) {
    Recount recount = report.recount();
    return new Members()
        .put("before", report.before())
        .put("after", report.after())
        .put("equal", report.equal())
        .put("groups", report.groups(), ProofJson::group)
        .put("more", report.more())
        .put("remarks", report.remarks())
        .put(
            "changes",
            report.changes(),
            change ->
                new Members()
                    .put("policy", change.policy())
                    .put("part", change.part())
                    .put("code", change.code())
                    .put("before", change.before())
                    .put("after", change.after()))
        .put(
            "cases",
            recount == null || recount.ways().isEmpty() ? null : RecountJson.cases(recount))
        .put("over", recount == null ? null : RecountJson.of(recount))
        .compact();
  }

  private static Members group(DiffGroup group) {
    return new Members()
        .put("before", group.before())
        .put("after", group.after())
        .always("policy", group.policy())
        .always("rule", group.rule())
        .put(
            "causes",
            group.causes(),
            cause -> new Members().put("way", cause.way()).put("rule", cause.rule()))
        .put("condition", group.condition())
        .put("unless", group.unless())
        .put("exact", group.exact())
        .put("day", group.day())
        .put("lost", group.lost(), Utterance::code)
        .put("gained", group.gained(), Utterance::code)
        .put("family", family(group.family()));
  }

  private static @Nullable Members family(@Nullable Specimen family) {
    return family == null
        ? null
        : new Members().put("file", family.file()).put("outcome", family.decision().outcome());
  }
}
