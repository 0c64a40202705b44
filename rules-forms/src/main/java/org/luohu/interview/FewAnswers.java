package org.luohu.interview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;

/**
 * Decides on answers that may be few.
 *
 * @param day the day of filing
 */
record FewAnswers(Luohu luohu, Service service, LocalDate day) {

  /**
   * The decision on some answers; null where they make no application yet.
   *
   * @throws ProblemsException if they cannot be read, or contradict each other
   */
  @Nullable Decision decide(Answers some) {
    for (StatedFact<?> fact : service.required()) {
      if (fact != service.day() && some.code(fact.key()) == null) {
        partly(some);
        return null;
      }
    }
    return luohu.decide(read(some));
  }

  private Application read(Answers some) {
    byte[] bytes = some.file(service).getBytes(StandardCharsets.UTF_8);
    return luohu.read(bytes, "ask", day);
  }

  /** Refuses answers that cannot be read, where some that are required are still missing. */
  private void partly(Answers some) {
    try {
      read(some);
    } catch (ProblemsException e) {
      List<Problem> wrong =
          e.problems().stream()
              .filter(problem -> !problem.code().equals("application/missing-key"))
              .collect(Collectors.toList());
      if (!wrong.isEmpty()) {
        throw new ProblemsException(wrong);
      }
    }
  }
}
