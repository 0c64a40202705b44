package org.luohu.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseResult;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;

/**
 * What the site tells.
 *
 * @param library the policies
 * @param results what came of the cases
 * @param coverage what the cases exercise
 */
record Contents(PolicyLibrary library, List<CaseResult> results, CaseCoverage coverage) {

  Contents {
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
        ? Text.of(policy.firstDay() + " 起", "from " + policy.firstDay())
        : Text.of(policy.firstDay() + " 至 " + last, policy.firstDay() + " to " + last);
  }

  /** The regions that a version speaks of. */
  static Text scope(Policy policy) {
    var scope = policy.manifest().applies();
    if (scope.everywhere()) {
      return Text.of("全国（内地）", "the whole mainland");
    }
    Text target = named(scope.target());
    Text place = Text.of("拟入户地：" + target.zh(), "households in " + target.en());
    if (scope.counter().isEmpty()) {
      return apart(place, policy);
    }
    Text counter = named(scope.counter());
    return apart(
        Text.of(
            "受理地：" + counter.zh() + "；" + place.zh(),
            "filed in " + counter.en() + "; " + place.en()),
        policy);
  }

  private static Text apart(Text place, Policy policy) {
    return switch (policy.manifest().applies().between()) {
      case ANYWHERE -> place;
      case OTHER_CITY -> Text.of(place.zh() + "；两地在不同的设区市", place.en() + "; in different cities");
      case OTHER_PROVINCE ->
          Text.of(place.zh() + "；两地在不同的省份", place.en() + "; in different provinces");
    };
  }

  private static Text named(List<org.luohu.region.Region> regions) {
    if (regions.isEmpty()) {
      return Text.of("不限", "any place");
    }
    return Text.of(
        String.join("、", regions.stream().map(region -> region.name().zh()).toList()),
        String.join(", ", regions.stream().map(region -> region.name().en()).toList()));
  }
}
