package org.luohu.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;

/** What is needed between two places is what a decision on a plain family there says. */
class NeedsTest {

  private static final Workshop WORKSHOP = Workshop.bundled();
  private static final Needs NEEDS = WORKSHOP.needs();

  private static List<Way> newborn(String target) {
    return NEEDS.ways().get(0).to(spot(target));
  }

  private static Spot spot(String code) {
    return NEEDS.spots().stream()
        .filter(spot -> spot.region().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Way from(List<Way> ways, String code) {
    return ways.stream()
        .filter(way -> way.starts().stream().anyMatch(start -> start.code().equals(code)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<Material> materials) {
    return materials.stream().map(Material::code).toList();
  }

  @Test
  void a_hukou_of_hangzhou_at_a_counter_of_shanghai() {
    Way.Answer family = from(newborn("33"), "31").answers().get(0);
    assertEquals("family", family.kinds().get(0).code());
    assertEquals(Outcome.ACCEPT, family.decision().outcome());
    assertTrue(codes(family.decision().materials()).contains("commitment"));
    assertTrue(codes(family.others()).contains("paternity-test"));
    assertEquals(
        WORKSHOP
            .decide(
                WORKSHOP.read(
                    """
                    filed-on: %s
                    filed-at: "310101"
                    follow: father
                    applicant: father
                    child: {born-on: %s, born-in: "310101", birth-certificate: held, registered: false}
                    father: {hukou: {region: "330127", household: family}, residence: "310101", ethnicity: 汉}
                    mother: {hukou: {region: "330127", household: family}, residence: "310101", ethnicity: 汉}
                    marriage: {at-birth: married, now: married, certificate: held}
                    """
                        .formatted(NEEDS.day(), NEEDS.day().minusDays(14))))
            .materials(),
        family.decision().materials());
  }

  @Test
  void the_papers_at_home_are_told_once() {
    List<Way> ways = newborn("33");
    assertEquals("here", ways.get(0).starts().get(0).code());
    assertFalse(ways.get(0).answers().get(0).asAtHome());
    Way far = from(ways, "51");
    assertEquals(Outcome.REDIRECT, far.answers().get(0).decision().outcome());
    assertTrue(far.answers().get(0).others().isEmpty());
  }

  @Test
  void every_place_of_the_law_is_a_spot_and_stands_for_no_narrower_one() {
    List<String> codes = NEEDS.spots().stream().map(spot -> spot.region().code()).toList();
    assertTrue(codes.containsAll(List.of("11", "33", "3201", "410482")), codes.toString());
    assertEquals(31, codes.stream().filter(code -> code.length() == 2).count());
    for (Spot spot : NEEDS.spots()) {
      assertTrue(spot.region().covers(spot.county()));
      assertTrue(spot.except().stream().noneMatch(one -> one.covers(spot.county())));
    }
  }
}
