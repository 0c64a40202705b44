package org.luohu.report;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.diff.Recount;
import org.luohu.diff.Recount.Filed;

/** What two laws make of the applications that were given, as members of a JSON object. */
final class RecountJson {

  /** In place of an outcome, that there is no decision. */
  private static final String NONE = "—";

  private RecountJson() {}

  /** How many went from which outcome to which, by {@code ACCEPT → REVIEW}. */
  static SortedMap<String, Long> cases(Recount recount) {
    SortedMap<String, Long> cases = new TreeMap<>();
    recount
        .ways()
        .forEach(
            (way, group) ->
                cases.put(name(way.before()) + " → " + name(way.after()), group.count()));
    return cases;
  }

  static Members of(Recount recount) {
    return new Members()
        .put("read", recount.decided() + recount.unusables())
        .put("same", recount.decided() - recount.changed())
        .put("changed", recount.changed())
        .put("unusable", recount.unusables())
        .put(
            "outcomes",
            recount.ways().entrySet(),
            each ->
                group(
                    new Members()
                        .put("before", name(each.getKey().before()))
                        .put("after", name(each.getKey().after())),
                    each.getValue()))
        .put(
            "affected",
            recount.kinds().entrySet(),
            each -> group(new Members().put("kind", each.getKey()), each.getValue()))
        .put(
            "rules",
            recount.rules(),
            each ->
                group(
                    new Members()
                        .put("policy", each.rule().policy())
                        .put("rule", each.rule().rule())
                        .put("way", each.rule().way()),
                    each.group()))
        .put(
            "problems",
            recount.unusable(),
            each -> filed(each.where()).put("code", each.code()).put("message", each.why()));
  }

  private static Members group(Members members, Recount.Group group) {
    return members.put("count", group.count()).put("first", filed(group.first()));
  }

  private static Members filed(Filed filed) {
    return new Members()
        .put("file", filed.file())
        .put("line", filed.line() == 0 ? null : filed.line())
        .put("caseNo", filed.caseNo());
  }

  private static String name(@Nullable Outcome outcome) {
    return outcome == null ? NONE : outcome.name();
  }
}
