package org.luohu.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseResult;
import org.luohu.diff.DiffReport;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Scope;
import org.luohu.region.Region;
import org.luohu.text.Text;

/**
 * What the site tells.
 *
 * @param library the policies
 * @param results what came of the cases
 * @param coverage what the cases exercise
 * @param touched by the ids of versions, whom each decides otherwise than the one before; empty
 *     where that was not worked out
 */
record Contents(
    PolicyLibrary library,
    List<CaseResult> results,
    CaseCoverage coverage,
    Map<String, DiffReport> touched) {

  Contents {
    touched = Map.copyOf(touched);
    results = List.copyOf(results);
  }

  /** Where a version's page lies. */
  static String path(Policy policy) {
    return policy.id() + ".html";
  }

  /** The results of a version's own cases, in the order of the files. */
  List<CaseResult> results(Policy policy) {
    return results.stream()
        .filter(result -> result.policyCase().policy().equals(policy.id()))
        .toList();
  }

  /** The version before this one; null where it is the first. */
  @Nullable Policy before(Policy policy) {
    return neighbour(policy, -1);
  }

  /** The version after this one; null where it is the newest. */
  @Nullable Policy after(Policy policy) {
    return neighbour(policy, 1);
  }

  private @Nullable Policy neighbour(Policy policy, int step) {
    Map<LocalDate, Policy> versions = library.versions(policy.name());
    List<Policy> inTime = new ArrayList<>(versions.values());
    int at = inTime.indexOf(policy) + step;
    return at >= 0 && at < inTime.size() ? inTime.get(at) : null;
  }

  /** The days on which a version is in force. */
  Text days(Policy policy) {
    LocalDate last = library.lastDay(policy);
    return last == null
        ? Text.format("%s 起", "from %s", policy.firstDay())
        : Text.format("%s 至 %s", "%s to %s", policy.firstDay(), last);
  }

  /** The regions that a version speaks of. */
  static Text scope(Policy policy) {
    Scope scope = policy.manifest().applies();
    if (scope.everywhere()) {
      return Text.of("全国（内地）", "the whole mainland");
    }
    List<Text> parts = new ArrayList<>();
    if (!scope.counter().isEmpty()) {
      parts.add(Text.format("受理地：%s", "filed in %s", named(scope.counter())));
    }
    parts.add(Text.format("拟入户地：%s", "households in %s", named(scope.target())));
    switch (scope.between()) {
      case ANYWHERE -> {}
      case OTHER_CITY -> parts.add(Text.of("两地在不同的设区市", "in different cities"));
      case OTHER_PROVINCE -> parts.add(Text.of("两地在不同的省份", "in different provinces"));
    }
    return Text.join("；", "; ", parts);
  }

  private static Text named(List<Region> regions) {
    return regions.isEmpty()
        ? Text.of("不限", "any place")
        : Text.join("、", "; ", regions.stream().map(Region::name).toList());
  }
}
