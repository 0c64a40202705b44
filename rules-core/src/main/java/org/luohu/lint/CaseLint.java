package org.luohu.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/** Cases that prove nothing of the version they lie beside. */
final class CaseLint {

  private final Policy policy;
  private final PolicyLibrary library;
  private final List<Problem> problems;

  CaseLint(Policy policy, PolicyLibrary library, List<Problem> problems) {
    this.policy = policy;
    this.library = library;
    this.problems = problems;
  }

  void check(List<PolicyCase> cases) {
    Map<Object, PolicyCase> seen = new HashMap<>();
    for (PolicyCase policyCase : cases) {
      checkDay(policyCase);
      PolicyCase earlier = seen.putIfAbsent(policyCase.application(), policyCase);
      if (earlier != null) {
        problems.add(
            Problem.of(
                "lint/case-repeated", Place.whole(policyCase.file()),
                Text.of("和案例“" + earlier.claim() + "”是同一个家庭", "the same family as the case " + earlier.claim()),
                Text.of("删去一个，或者改成要证明的情形", "delete one, or make it the situation that it is to prove")));
      }
    }
  }

  private void checkDay(PolicyCase policyCase) {
    LocalDate day = policyCase.application().filedOn();
    if (!library.inForce(day).contains(policy)) {
      LocalDate last = library.lastDay(policy);
      String zh = policy.firstDay() + (last == null ? " 起" : " 至 " + last);
      String en = "from " + policy.firstDay() + (last == null ? "" : " to " + last);
      problems.add(
          Problem.of(
              "lint/case-outside-version", Place.whole(policyCase.file()),
              Text.of("申报日 " + day + " 这个版本不在施行（" + zh + "）", "this version is not in force on the day of filing, " + day + " (" + en + ")"),
              Text.of("改申报日，或者把案例放到那一天施行的版本里", "change filed-on, or move the case to the version in force that day")));
    }
  }
}
