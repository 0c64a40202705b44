package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.application.Services;
import org.luohu.idcard.IdCard;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.render.DecisionJson;
import org.luohu.toy.LibraryCards;
import org.luohu.toy.LibraryLaw;

/** The façade's small promises. */
class LuohuTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final PolicyFiles LAW = PolicyFiles.bundledLaw();

  private static String decided(Luohu luohu, Path example) throws IOException {
    byte[] bytes = Files.readAllBytes(example);
    return DecisionJson.render(luohu.decide(luohu.read(bytes, "f.yaml", DAY)));
  }

  private static List<Path> examples() throws IOException {
    try (var files = Files.list(Path.of("..", "examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void aPolicyOfAnotherServiceChangesNoDecision(@TempDir Path directory) throws IOException {
    PolicyFiles both = LibraryLaw.beside(LAW);
    for (Map.Entry<String, byte[]> file : both.files().entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Luohu alone = Luohu.bundled();
    Luohu beside =
        Luohu.open(Services.of(Newborn.SERVICE, IdCard.SERVICE, LibraryCards.SERVICE), directory);
    assertFalse(examples().isEmpty());
    for (Path example : examples()) {
      assertEquals(decided(alone, example), decided(beside, example), example.toString());
    }
    assertEquals(LAW.folders().size() + 2, both.folders().size());
    assertNotEquals(alone.digest(), beside.digest(), "the other service's policies are read too");
    assertFalse(beside.materialCodes(Newborn.SERVICE).contains("card-photo"));
  }

  @Test
  void aLibraryCanBeLookedAtAsThatOfOneService() {
    PolicyLibrary both =
        PolicyReader.readAll(
            LibraryLaw.beside(LAW),
            Services.of(Newborn.SERVICE, IdCard.SERVICE, LibraryCards.SERVICE).vocabularies());
    PolicyLibrary cards = both.of("library-card");
    assertEquals(
        List.of(LibraryLaw.NATIONAL, LibraryLaw.ZHEJIANG),
        cards.inForce(DAY).stream().map(Policy::id).toList());
    assertEquals(cards.inForce(DAY), cards.all());
    assertEquals(
        both.inForce(DAY).size(),
        both.of(IdCard.SERVICE.id()).inForce(DAY).size()
            + cards.inForce(DAY).size()
            + newborns(both).inForce(DAY).size());
    assertTrue(cards.versions("national/birth-registration").isEmpty());
    assertEquals("national/library-card", cards.newestNational().orElseThrow().name());
    assertEquals(LocalDate.of(2020, 1, 1), cards.firstDay().orElseThrow());
    assertEquals(
        "national/birth-registration", newborns(both).newestNational().orElseThrow().name());
  }

  private static PolicyLibrary newborns(PolicyLibrary library) {
    return library.of(Newborn.SERVICE.id());
  }

  @Test
  void theVersionComesFromTheBuild() throws IOException {
    String pom = Files.readString(Path.of("..", "pom.xml"));
    String version = between(pom, "<version>", "</version>").replace("-SNAPSHOT", "");
    String drools = between(pom, "<drools.version>", "</drools.version>");
    assertEquals("Luohu " + version + " / Drools " + drools, Luohu.version());
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }

  @Test
  void noConstantIsInlinedIntoCallers() {
    assertEquals(
        List.of(),
        Arrays.stream(Luohu.class.getDeclaredFields())
            .filter(field -> Modifier.isPublic(field.getModifiers()))
            .map(Field::getName)
            .toList());
  }

  @Test
  void nothingIsNotAnArgument() {
    Luohu luohu = Luohu.bundled();
    says("the application is null", () -> luohu.decide(null));
    says("the application's bytes are null", () -> luohu.read(null, "f", DAY));
    says("the application's name is null", () -> luohu.read(new byte[0], null, DAY));
    says("the directory of policies is null", () -> Luohu.open((Path) null));
  }

  private static void says(String message, org.junit.jupiter.api.function.Executable call) {
    assertEquals(message, assertThrows(NullPointerException.class, call).getMessage());
  }

  @Test
  void aMemoOfLessThanNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Luohu.bundled().remembering(-1));
  }
}
