package org.luohu.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.luohu.application.Application;
import org.luohu.application.ServiceDescription;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Manifest;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** Cases that cannot prove anything of the version they lie beside. */
final class CaseLint {

  /** What a claim says that lies beyond the line: that something is not so there. */
  private static final Pattern NOT = Pattern.compile("[不没无]|以外|\\bnot?\\b");

  private final Policy policy;
  private final LocalDate eve;
  private final LocalDate dayAfter;
  private final List<Problem> problems;

  CaseLint(Policy policy, PolicyLibrary library, List<Problem> problems) {
    this.policy = policy;
    this.problems = problems;
    LocalDate last = library.lastDay(policy);
    eve = policy.mayBegin().minusDays(1);
    dayAfter = last == null ? LocalDate.MAX : last.plusDays(1);
  }

  /**
   * A case may lie on the eve of the version and on the day after it, for both sides of each line
   * are proved.
   */
  void check(List<PolicyCase> cases) {
    for (PolicyCase policyCase : cases) {
      LocalDate day = policyCase.application().filedOn();
      if (day.isBefore(eve) || day.isAfter(dayAfter)) {
        problems.add(outside(policyCase, day));
      } else if (!reaches(policyCase.application()) && !NOT.matcher(policyCase.claim()).find()) {
        problems.add(elsewhere(policyCase));
      }
    }
  }

  /** Whether the version may speak of an application, whatever the day. */
  private boolean reaches(Application application) {
    Manifest manifest = policy.manifest();
    Region target = ServiceDescription.of(application).jurisdiction().stated().apply(application);
    if (!application.service().id().equals(manifest.service())) {
      return false;
    }
    if (target == null || !target.mainland()) {
      return true; // where it leads is open
    }
    Region from = ServiceDescription.of(application).jurisdiction().from().apply(application);
    boolean needsChannel = !target.equals(from);
    return manifest.applies().mayApplyTo(target)
        && (from == null || manifest.applies().mayApplyFrom(from))
        && (needsChannel || manifest.kind() != PolicyKind.CHANNEL);
  }

  private static Problem elsewhere(PolicyCase policyCase) {
    return Problem.of(
        "lint/case-outside-region",
        Place.whole(policyCase.file()),
        Text.of(
            "这个版本管不到这个家庭：地区、事项或者 kind 对不上，案例跑的是别的规定",
            "the version does not speak of the family, by its region, service or kind: the case"
                + " runs other law"),
        Text.of(
            "改案例的地区，改 applies、kind，或者把案例移走；要证明的正是管不到，文件名写明“不…”“没有…”",
            "change the case's region, or applies or kind, or move it; if that is just what it"
                + " proves, let its name say 不 or 没有"));
  }

  private Problem outside(PolicyCase policyCase, LocalDate day) {
    Text inForce =
        dayAfter.equals(LocalDate.MAX)
            ? Text.format("%s 起", "from %s", policy.mayBegin())
            : Text.format("%s 至 %s", "from %s to %s", policy.mayBegin(), dayAfter.minusDays(1));
    return Problem.of(
        "lint/case-outside-version",
        Place.whole(policyCase.file()),
        Text.format(
            "申报日 %s 这个版本不在施行（%s），也不在它的前后一天",
            "on the day of filing, %s, this version is not in force (%s), nor is that the day"
                + " before or after",
            day,
            inForce),
        Text.of(
            "改申报日，或者把案例放到那一天施行的版本里",
            "change filed-on, or move the case to the version in force that day"));
  }
}
