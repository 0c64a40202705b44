package org.luohu.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.author.Workshop;
import org.luohu.decision.Decision;
import org.luohu.input.ApplicationJson;
import org.luohu.render.DecisionJson;

/** What is asked and decided in every bundled case can be written as JSON and read again. */
class WrittenCasesTest {

  @Test
  void applicationsAndDecisionsComeBack() {
    Luohu luohu = Luohu.bundled();
    List<PolicyCase> cases = Workshop.bundled().cases();
    assertTrue(cases.size() > 700, cases.size() + " cases");
    for (PolicyCase each : cases) {
      Application application = each.application();
      Application read =
          ApplicationJson.read(
              ApplicationJson.write(application).getBytes(UTF_8), luohu.services(), luohu.world());
      assertEquals(application, read, each.file());
      Decision decision = luohu.decide(application);
      assertEquals(
          decision, DecisionJson.read(DecisionJson.write(decision).getBytes(UTF_8)), each.file());
    }
  }
}
