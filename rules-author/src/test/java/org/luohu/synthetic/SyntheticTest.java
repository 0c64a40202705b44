package org.luohu.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.author.Workshop;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.render.DecisionJson;

/** What is made up of each service: every application can be decided, and remembered like any. */
class SyntheticTest {

  private static final int COUNT = 400;

  static List<Service> services() {
    return Luohu.bundledServices().all();
  }

  @ParameterizedTest
  @MethodSource("services")
  void whatIsRememberedIsWhatItWouldHaveGot(Service service) {
    Synthetic applications =
        Workshop.samples(service, 11, LocalDate.of(2022, 1, 1), LocalDate.of(2026, 11, 24));
    Luohu plain = Luohu.bundled().remembering(0);
    Luohu remembering = Luohu.bundled().remembering(Luohu.rememberedByDefault());
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (int i = 0; i < COUNT; i++) {
      byte[] line = applications.line(i).getBytes(StandardCharsets.UTF_8);
      Application application = plain.read(line, "made-up.json", null);
      assertEquals(service.id(), application.service().id());
      Decision decision = plain.decide(application);
      outcomes.add(decision.outcome());
      String expected = DecisionJson.write(decision);
      for (int again = 0; again < 2; again++) {
        assertEquals(
            expected, DecisionJson.write(remembering.decide(application)), application::toString);
      }
    }
    assertTrue(outcomes.size() > 3, outcomes::toString);
    assertTrue(remembering.memo().hitRate() > 0.5, remembering.memo()::toString);
  }
}
