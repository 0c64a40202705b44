package org.luohu.lint;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Problem;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/**
 * Faults in how a version's materials stand to those of wider policies: what replaces or lifts
 * nothing, twice or in a circle, and what changes a wider policy's material without saying so.
 */
final class MaterialLint {

  private final PolicyLibrary library;
  private final Policy policy;
  private final ManifestPlaces places;
  private final List<Problem> problems;
  private final Collection<MaterialEntry> own;
  private final List<MaterialEntry> wider;

  MaterialLint(
      PolicyLibrary library, Policy policy, ManifestPlaces places, List<Problem> problems) {
    this.library = library;
    this.policy = policy;
    this.places = places;
    this.problems = problems;
    own = policy.manifest().materials().values();
    wider =
        library.all().stream()
            .filter(other -> PolicyLibrary.wider(other, policy) && together(other))
            .flatMap(other -> other.manifest().materials().values().stream())
            .toList();
  }

  /** Whether another version is ever in force together with this one. */
  private boolean together(Policy other) {
    return !before(library.lastDay(other), policy.firstDay())
        && !before(library.lastDay(policy), other.firstDay());
  }

  private static boolean before(@Nullable LocalDate last, LocalDate first) {
    return last != null && last.isBefore(first);
  }

  void check() {
    Set<String> seen = new HashSet<>();
    for (MaterialEntry entry : own) {
      for (String code :
          Stream.concat(entry.replaces().stream(), entry.lifts().stream()).toList()) {
        checkKnown(entry, code);
        if (!seen.add(code)) {
          at(
              entry,
              "lint/displaced-twice",
              Text.format("`%s` 代替或者免交了两次", "`%s` is replaced or lifted twice", code),
              Text.of("只在一份材料里写一次", "name it once, in one material"));
        }
      }
      if (entry.lifts().contains(entry.code()) || leadsTo(entry, entry.code(), new HashSet<>())) {
        at(
            entry,
            "lint/displaced-in-a-circle",
            Text.format("`%s` 绕回来代替了它自己", "`%s` comes to displace itself", entry.code()),
            Text.of("删去其中一处 replaces 或者 lifts", "delete one of the replaces or lifts"));
      }
      checkChanged(entry);
    }
  }

  private boolean leadsTo(MaterialEntry from, String code, Set<String> seen) {
    return own.stream()
        .filter(next -> !next.code().equals(from.code()) && from.displaces(next.code()))
        .anyMatch(
            next -> next.displaces(code) || (seen.add(next.code()) && leadsTo(next, code, seen)));
  }

  private void checkKnown(MaterialEntry entry, String code) {
    Set<String> known = new TreeSet<>(wider.stream().map(MaterialEntry::code).toList());
    if (known.contains(code)) {
      return;
    }
    boolean elsewhere =
        library.all().stream().anyMatch(other -> other.manifest().materials().containsKey(code));
    at(
        entry,
        "lint/displaces-unknown",
        elsewhere
            ? Text.format(
                "`%s` 不是同时施行的、范围更大的登记政策的材料",
                "`%s` is no material of a wider registration policy in force at the same time",
                code)
            : Text.format("没有材料 `%s`", "there is no material `%s`", code),
        Spelling.nearest(code, known)
            .map(MappingReader::didYouMean)
            .orElse(
                Text.of(
                    "写全国或者本省登记政策的材料代码；渠道不能代替或者免交",
                    "write the code of a material of the national or provincial registration"
                        + " policy; a channel cannot displace any")));
  }

  private void checkChanged(MaterialEntry entry) {
    for (MaterialEntry other : wider) {
      if (other.code().equals(entry.code())
          && !entry.replaces().contains(entry.code())
          && changed(entry, other)) {
        at(
            entry,
            "lint/material-changed",
            Text.format(
                "`%s` 和范围更大的政策写的不一样：%s",
                "`%s` differs from what a wider policy says: %s", entry.code(), other.name()),
            Text.format(
                "改了的，写 replaces: [%s]，依据就是 basis；没有改的，照原样写",
                "if it is changed, write replaces: [%s], on the law in its basis; if not, write it"
                    + " as there",
                entry.code()));
        return;
      }
    }
  }

  /** Whether two entries of one code ask for different papers. Basis and notes may differ. */
  private static boolean changed(MaterialEntry one, MaterialEntry other) {
    return !(one.name().equals(other.name())
        && one.form() == other.form()
        && one.retention() == other.retention()
        && Objects.equals(one.copies(), other.copies())
        && one.absentWhen().equals(other.absentWhen())
        && one.anyOf().equals(other.anyOf()));
  }

  private void at(MaterialEntry entry, String problem, Text message, Text help) {
    problems.add(Problem.of(problem, places.entry("materials", entry.code()), message, help));
  }
}
