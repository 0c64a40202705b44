package org.luohu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.region.Region;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * What {@link CompletionBruteForceTest} holds of newborns, of applicants for each other service:
 * made of what its domains tell apart, with some facts never told.
 */
class ServicesBruteForceTest {

  private static final int APPLICANTS = 400;
  private static final int MOST_MISSING = 5;
  private static final long LARGEST = 5_000;
  private static final List<String> COUNTERS =
      List.of("310110", "320104", "320613", "330106", "330203", "340104", "340207", "410102");
  private final Luohu luohu = Luohu.bundled();
  private final SplittableRandom random = new SplittableRandom(1995);

  static Stream<Service> others() {
    return Luohu.bundledServices().all().stream()
        .filter(service -> !service.id().equals("newborn"));
  }

  @ParameterizedTest
  @MethodSource("others")
  void possible_and_questions_are_what_all_completions_say(ServiceDescription service) {
    PolicyLibrary library = Law.of(service);
    List<LocalDate> days = CompletionBruteForceTest.days(library);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (int tried = 0; tried < APPLICANTS; ) {
      CompletionBruteForceTest.Case incomplete =
          incomplete(service, library, days.get(random.nextInt(days.size())));
      Completions all = new Completions(incomplete.situation());
      if (all.unknown().isEmpty()
          || all.count() > LARGEST
          || !service.jurisdiction().essentials().apply(incomplete.situation()).isEmpty()) {
        continue;
      }
      Decision decision = luohu.decide(incomplete.application());
      if (decision.possible().size() == 1 && random.nextInt(5) > 0) {
        continue;
      }
      CompletionBruteForceTest.check(incomplete, all, decision);
      outcomes.merge(decision.outcome(), 1, Integer::sum);
      tried++;
    }
    int open = outcomes.getOrDefault(Outcome.UNDETERMINED, 0);
    assertTrue(open > APPLICANTS / 10 && open < APPLICANTS, outcomes::toString);
    assertTrue(outcomes.size() > 3, outcomes::toString);
  }

  /**
   * An applicant told fact by fact, most places being the counter's own, all other values as
   * likely.
   */
  private CompletionBruteForceTest.Case incomplete(
      ServiceDescription service, PolicyLibrary library, LocalDate day) {
    List<Policy> policies = library.inForce(day);
    Map<StatedFact<?>, Object> told = new HashMap<>();
    told.put(service.day(), day);
    told.put(service.counter(), Region.of(COUNTERS.get(random.nextInt(COUNTERS.size()))));
    List<StatedFact<?>> facts =
        service.vocabulary().statedFacts().stream()
            .filter(fact -> !told.containsKey(fact))
            .toList();
    TreeSet<Integer> untold = new TreeSet<>();
    for (int i = random.nextInt(MOST_MISSING) + 1; i > 0; i--) {
      untold.add(random.nextInt(facts.size()));
    }
    for (int i = 0; i < facts.size(); i++) {
      StatedFact<?> fact = facts.get(i);
      if (service.required().contains(fact) || !untold.contains(i)) {
        List<Object> open = situation(service, policies, told).candidates(fact);
        Object counter = told.get(service.counter());
        boolean here = open.contains(counter) && random.nextInt(4) > 0;
        told.put(fact, here ? counter : open.get(random.nextInt(open.size())));
      }
    }
    Application.Builder builder = Application.builder(service);
    told.forEach((fact, value) -> state(builder, fact, value));
    Application application = builder.unchecked();
    return new CompletionBruteForceTest.Case(
        application, situation(service, policies, application.stated()), policies);
  }

  private static Situation situation(
      ServiceDescription service, List<Policy> policies, Map<StatedFact<?>, Object> told) {
    return Situation.of(service.vocabulary(), told, RuleConstants.of(policies).landmarks(told));
  }

  @SuppressWarnings("unchecked")
  private static <T> void state(Application.Builder builder, StatedFact<T> fact, Object value) {
    builder.state(fact, (T) value);
  }
}
