package org.luohu.lint;

import java.time.LocalDate;
import java.util.List;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/** Cases that cannot prove anything of the version they lie beside. */
final class CaseLint {

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
      }
    }
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
