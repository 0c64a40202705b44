package org.luohu.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.luohu.newborn.StatedFacts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Luohu;
import org.luohu.decision.Decision;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.Origin;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;

/** The builder is no way round the checks that a file goes through. */
class ApplicationBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 11, 23);
  private static final String NUMBER = "330127199001159973";

  private static Application.Builder least() {
    return Newborn.application(DAY, "310110").state(FOLLOW, Follows.FATHER);
  }

  private static List<String> problems(Application.Builder builder) {
    return seen(assertThrows(ProblemsException.class, builder::build).problems());
  }

  private static List<String> seen(List<Problem> problems) {
    return problems.stream().map(p -> p.code() + " " + p.place()).toList();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(least().state(BORN_ON, DAY.plusDays(1)), "born-after-filing /child/born-on"),
        Arguments.of(least().state(DIED_ON, DAY.plusDays(1)), "died-after-filing /child/died-on"),
        Arguments.of(
            least().state(BORN_ON, DAY).state(DIED_ON, DAY.minusDays(1)),
            "died-before-birth /child/died-on"),
        Arguments.of(least().state(ETHNICITY, "汗"), "unknown-value /child/ethnicity"),
        Arguments.of(
            least().state(FATHER.citizenship(), Citizenship.NONE),
            "unknown-value /father/citizenship"),
        Arguments.of(
            least().state(MOTHER.region(), new Region("HK")), "not-mainland /mother/hukou/region"),
        Arguments.of(least().state(FILED_AT, new Region("HK")), "not-mainland /filed-at"),
        Arguments.of(
            least().state(FATHER_ID_NUMBER, "330127199001159974"),
            "bad-id-number /father/id-number"),
        Arguments.of(
            least().state(BORN_ON, LocalDate.of(1990, 1, 15)).state(FATHER_ID_NUMBER, NUMBER),
            "parent-born-after-child /father/id-number"),
        Arguments.of(
            least().state(FATHER_ID_NUMBER, NUMBER).state(MOTHER_ID_NUMBER, NUMBER),
            "same-id-number /mother/id-number"),
        Arguments.of(least().state(FATHER.exists(), false), "contradiction /follow"),
        Arguments.of(
            least().state(MOTHER.exists(), false).state(NOW, MaritalNow.MARRIED),
            "contradiction /mother"),
        Arguments.of(
            least().state(ORIGIN, Origin.BIRTH).state(ADOPTION, Adoption.REGISTERED),
            "contradiction /child/origin"),
        Arguments.of(least().state(FOLLOW, null), "missing-key /follow"),
        Arguments.of(least().state(FILED_AT, null), "missing-key /filed-at"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_a_file_may_not_state_nobody_may(Application.Builder builder, String expected) {
    assertEquals(List.of("application/" + expected), problems(builder));
  }

  @Test
  void all_problems_come_at_once() {
    assertEquals(
        List.of(
            "application/unknown-value /father/ethnicity",
            "application/bad-id-number /mother/id-number",
            "application/born-after-filing /child/born-on",
            "application/contradiction /mother/citizenship"),
        problems(
            least()
                .state(BORN_ON, DAY.plusYears(1))
                .state(FATHER.ethnicity(), "hun")
                .state(MOTHER.citizenship(), Citizenship.FOREIGN)
                .state(MOTHER.activeSoldier(), true)
                .state(MOTHER_ID_NUMBER, "1")));
  }

  @Test
  void values_are_kept_in_one_form() {
    assertEquals("汉", least().state(ETHNICITY, "汉族").build().get(ETHNICITY));
  }

  @Test
  void stating_anything_of_a_parent_states_that_there_is_one() {
    assertNull(least().build().get(FATHER.exists()));
    assertEquals(true, least().state(FATHER_ID_NUMBER, NUMBER).build().get(FATHER.exists()));
    assertEquals(true, least().state(DIED_ON, DAY).build().get(DIED));
  }

  @Test
  void an_application_never_tells_a_number() {
    assertFalse(least().state(FATHER_ID_NUMBER, NUMBER).build().toString().contains(NUMBER));
  }

  @Test
  void materials_that_nobody_knows_are_refused_when_it_is_decided() {
    Luohu luohu = Luohu.bundled();
    Application application =
        least().materials(Set.of("birth-certificate", "birth-certificte", "x")).build();
    assertEquals(
        List.of(
            "application/unknown-material /materials", "application/unknown-material /materials"),
        seen(assertThrows(ProblemsException.class, () -> luohu.decide(application)).problems()));
  }

  /** A builder and a file that state the same are the same. */
  @Test
  void a_file_and_a_builder_meet() {
    String file =
        """
        filed-on: 2021-11-23
        filed-at: "310110"
        follow: father
        applicant: mother
        child: {born-on: 2021-11-02, registered: false, ethnicity: 汉族}
        father: {hukou: {region: "330127", household: family}}
        mother: none
        """;
    Luohu luohu = Luohu.bundled();
    Application built =
        least()
            .state(APPLICANT, Applicant.FATHER)
            .state(BORN_ON, LocalDate.of(2021, 11, 2))
            .state(REGISTERED, false)
            .state(ETHNICITY, "汉族")
            .state(FATHER.region(), Region.of("330127"))
            .state(FATHER.household(), HouseholdKind.FAMILY)
            .state(MOTHER.exists(), false)
            .build();
    Application read =
        luohu.read(
            file.replace("applicant: mother", "applicant: father")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "f.yaml",
            null);
    assertEquals(read, built);
    Decision decision = luohu.decide(built);
    assertEquals(luohu.decide(read), decision);
  }
}
