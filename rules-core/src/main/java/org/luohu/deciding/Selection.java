package org.luohu.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** Which policies of a service an application may meet. */
final class Selection {

  private final Service service;
  private final PolicyLibrary library;

  Selection(Service service, PolicyLibrary library) {
    this.service = service;
    this.library = library;
  }

  /**
   * The policies in force on the day of filing that may apply, the most particular last.
   *
   * @throws ProblemsException if no law for the whole country was in force
   */
  List<Policy> of(Application application) {
    LocalDate day = application.filedOn();
    Region target = service.jurisdiction().stated().apply(application);
    boolean known = target != null && target.mainland();
    Region from = service.jurisdiction().from().apply(application);
    List<Policy> inForce =
        library.inForce(
            day,
            scope ->
                scope.everywhere()
                    || (known
                        && scope.mayApplyTo(Objects.requireNonNull(target))
                        && (from == null || scope.mayApplyFrom(from))));
    if (inForce.stream().noneMatch(PolicyLibrary::national)) {
      throw new ProblemsException(outsideTheLaw(day));
    }
    List<Policy> policies = new ArrayList<>();
    for (Policy policy : inForce) {
      if (known || PolicyLibrary.national(policy)) {
        policies.add(policy);
      }
    }
    policies.sort(PolicyLibrary.PARTICULARITY);
    return policies;
  }

  private Problem outsideTheLaw(LocalDate day) {
    String first = library.firstDay().map(LocalDate::toString).orElse("—");
    return Problem.of(
        "application/outside-the-law-on-record",
        Place.whole("filed-on"),
        Text.of(
            "申报日 " + day + " 没有已收录的全国入户规定",
            "no national registration rules on record were in force on the day of filing, " + day),
        Text.of("已收录的规定自 " + first + " 起", "the rules on record begin on " + first));
  }
}
