package org.luohu.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.memo.BoundedMemo;
import org.luohu.policy.Effective;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** Which policies of a service an application may meet. Thread-safe. */
final class Selection {

  private static final int MANY_DAYS = 4096;

  private final ServiceDescription service;
  private final PolicyLibrary library;
  private final BoundedMemo<LocalDate, LawInForce> days = new BoundedMemo<>(MANY_DAYS);
  private final Map<List<Effective>, LawInForce> periods = new ConcurrentHashMap<>();

  Selection(Service service, PolicyLibrary library) {
    this.service = ServiceDescription.of(service);
    this.library = library;
  }

  /**
   * The policies in force on the day of filing that may apply, the most particular last.
   *
   * @throws ProblemsException if no law for the whole country was in force
   */
  List<Policy> of(Application application) {
    LawInForce law = law(application.filedOn());
    if (law.national().isEmpty()) {
      throw new ProblemsException(outsideTheLaw(application.filedOn()));
    }
    Region target = service.jurisdiction().stated().apply(application);
    return law.policies(
        target != null && target.mainland()
            ? law.met(service.jurisdiction().from().apply(application), target)
            : law.national());
  }

  /** The law of a day. */
  LawInForce law(LocalDate day) {
    LawInForce law = days.get(day);
    if (law == null) {
      law = periods.computeIfAbsent(library.effective(day), LawInForce::new);
      days.put(day, law);
    }
    return law;
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
