package org.luohu.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luohu.newborn.StatedFacts.FOLLOW;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.cases.PolicyCase;
import org.luohu.facts.Follows;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.luohu.toy.LibraryCards;
import org.luohu.toy.LibraryLaw;

/** What authors are promised: their workshop decides as embedders' Luohu does. */
class WorkshopTest {

  private static final String CHANGED = "zhejiang/birth-registration/2020-05-01";

  private final Workshop workshop = Workshop.bundled();

  @Test
  void itDecidesAsTheFacadeOfEmbeddersDoes() {
    Luohu luohu = Luohu.bundled();
    List<PolicyCase> cases = workshop.cases();
    assertTrue(cases.size() > 700, cases.size() + " cases");
    for (PolicyCase policyCase : cases) {
      Application application = policyCase.application();
      assertEquals(
          DecisionJson.render(luohu.decide(application)),
          DecisionJson.render(workshop.decide(application)),
          policyCase.file());
    }
  }

  @Test
  void openedAgainItReadsTheChangedVersionsOnly() {
    TreeMap<String, byte[]> files = new TreeMap<>(workshop.files().files());
    String manifest = CHANGED + "/policy.yaml";
    assertTrue(files.containsKey(manifest), files.keySet()::toString);
    files.put(
        manifest, (text(files.get(manifest)) + "# changed\n").getBytes(StandardCharsets.UTF_8));
    Workshop again = workshop.reopen(new PolicyFiles("", files));
    for (Policy policy : workshop.library().all()) {
      Policy now = again.library().version(policy.id()).orElseThrow();
      if (policy.id().equals(CHANGED)) {
        assertNotSame(policy, now);
      } else {
        assertSame(policy, now);
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void policiesOfAnotherServiceAreSeenAndTakeNoPart() {
    Workshop beside =
        Workshop.open(LibraryCards.beside(), LibraryLaw.beside(PolicyFiles.bundledLaw()));
    assertEquals(1, beside.named("national/library-card").size());
    assertTrue(beside.known().materials().contains("card-photo"));
    assertFalse(
        beside.standings(workshop.cases().get(0).application()).stream()
            .anyMatch(standing -> standing.rule().source().contains("library-card")));
    Application application =
        Newborn.application(LocalDate.of(2026, 11, 24), "330127")
            .state(FOLLOW, Follows.FATHER)
            .materials(List.of("card-photo"))
            .build();
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> beside.decide(application));
    assertEquals("application/unknown-material", refused.problems().get(0).code());
  }
}
