package org.luohu.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luohu.newborn.StatedFacts.BORN_ON;
import static org.luohu.newborn.StatedFacts.DIED;
import static org.luohu.newborn.StatedFacts.DIED_ON;
import static org.luohu.newborn.StatedFacts.FATHER;
import static org.luohu.newborn.StatedFacts.FOLLOW;
import static org.luohu.newborn.StatedFacts.MOTHER;
import static org.luohu.newborn.StatedFacts.MOTHER_ID_NUMBER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.facts.Follows;
import org.luohu.newborn.Newborn;
import org.luohu.problem.ProblemsException;

/** Applications written and read again, and the column that says whether a parent exists. */
class ApplicationJsonTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final LocalDate DAY = LocalDate.of(2021, 11, 23);

  private static Application read(String text) {
    return ApplicationJson.read(
        text.getBytes(StandardCharsets.UTF_8), LUOHU.services(), LUOHU.world());
  }

  private static Application.Builder least() {
    return Newborn.application(DAY, "310110").state(FOLLOW, Follows.MOTHER);
  }

  private static void comesBack(Application application) {
    assertEquals(application, read(ApplicationJson.write(application)), application::toString);
  }

  @Test
  void everyExampleComesBack() throws Exception {
    int seen = 0;
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        seen++;
        comesBack(LUOHU.read(Files.readAllBytes(file), file.toString(), DAY));
      }
    }
    assertTrue(seen > 5, seen + " examples");
  }

  @Test
  void whatHasAFormOfItsOwnComesBack() {
    comesBack(
        least()
            .state(FATHER.exists(), false)
            .state(MOTHER_ID_NUMBER, "11010519491231002X")
            .materials(Set.of())
            .build());
    comesBack(least().state(MOTHER.exists(), true).build());
    comesBack(least().state(BORN_ON, DAY.minusDays(3)).state(DIED_ON, DAY.minusDays(1)).build());
    comesBack(least().state(DIED, false).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> ApplicationJson.write(least().state(DIED, true).build()));
  }

  @Test
  void theIdentityNumberIsKeptHereAndNowhereElse() {
    Application application = least().state(MOTHER_ID_NUMBER, "11010519491231002X").build();
    assertTrue(ApplicationJson.write(application).contains("11010519491231002X"));
    assertFalse(application.toString().contains("11010519491231002X"));
  }

  @Test
  void aColumnSaysWhetherAParentExists() {
    String head =
        "{\"filed-on\": \"2021-11-23\", \"filed-at\": \"310110\", \"follow\": \"mother\", ";
    Application none = read(head + "\"father\": \"none\"}");
    assertEquals(none, read(head + "\"father\": {\"exists\": false, \"ethnicity\": null}}"));
    assertEquals(false, none.get(FATHER.exists()));
    assertEquals(true, read(head + "\"father\": {\"exists\": true}}").get(FATHER.exists()));
    assertNull(read(head + "\"father\": {\"exists\": null}}").get(FATHER.exists()));
    ProblemsException thrown =
        assertThrows(
            ProblemsException.class,
            () -> read(head + "\"father\": {\"exists\": false, \"ethnicity\": \"汉\"}}"));
    assertEquals(
        List.of("application/contradiction"),
        thrown.problems().stream().map(problem -> problem.code()).toList());
  }
}
