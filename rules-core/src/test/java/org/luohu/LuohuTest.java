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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.decision.PolicyRef;
import org.luohu.newborn.Newborn;
import org.luohu.policy.LeftOut;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.ProblemsException;
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
    Luohu beside = Luohu.open(LibraryCards.beside(), directory);
    assertFalse(examples().isEmpty());
    for (Path example : examples()) {
      assertEquals(decided(alone, example), decided(beside, example), example.toString());
    }
    assertEquals(LAW.folders().size() + 2, both.folders().size());
    assertNotEquals(alone.digest(), beside.digest(), "the other service's policies are read too");
    assertFalse(beside.materialCodes(Newborn.SERVICE).contains("card-photo"));
  }

  @Test
  void aHostWithoutAServiceLeavesItsLawOut() throws IOException {
    Path shipped = Path.of("..", "policies");
    Luohu newborns = Luohu.open(Services.of(Newborn.SERVICE), shipped);
    Luohu all = Luohu.open(shipped);
    assertEquals(List.of(), all.leftOut());
    assertEquals(
        all.policies().stream().map(PolicyRef::id).sorted().toList(),
        Stream.concat(newborns.policies().stream().map(PolicyRef::id), newborns.leftOut().stream())
            .sorted()
            .toList());
    assertTrue(newborns.leftOut().contains("national/id-card/2021-10-01"), newborns::toString);
    for (Path example : examples()) {
      if (!Files.readString(example).contains("service: ")) {
        assertEquals(decided(all, example), decided(newborns, example), example.toString());
      }
    }
  }

  /** What the lock says of it still holds, and a slip in the name of a service is none. */
  @Test
  void lawThatIsLeftOutIsStillPublishedLaw(@TempDir Path directory) throws IOException {
    Map<String, String> digests = LeftOut.of(LAW, List.of("library-card")).digests();
    assertEquals(
        Luohu.bundled().policies().stream()
            .filter(policy -> digests.containsKey(policy.id()))
            .collect(Collectors.toMap(PolicyRef::id, PolicyRef::digest)),
        digests);
    assertTrue(digests.containsKey("national/id-card/2021-10-01"), digests::toString);
    Files.copy(Path.of("..", "policies", "LOCK"), directory.resolve("LOCK"));
    for (String service : List.of("service: newborm", "service: id-card # was mended")) {
      String path = "national/id-card/2021-10-01/policy.yaml";
      for (Map.Entry<String, byte[]> file : LAW.files().entrySet()) {
        Path to = directory.resolve(file.getKey());
        Files.createDirectories(to.getParent());
        Files.write(to, file.getValue());
      }
      Files.writeString(
          directory.resolve(path),
          Files.readString(directory.resolve(path)).replace("service: id-card", service));
      ProblemsException refused =
          assertThrows(
              ProblemsException.class, () -> Luohu.open(Services.of(Newborn.SERVICE), directory));
      String code = service.contains("newborm") ? "policy/unknown-value" : "policy/lock-differs";
      assertTrue(
          refused.problems().stream().anyMatch(problem -> problem.code().equals(code)),
          refused::getMessage);
    }
  }

  @Test
  void aLibraryCanBeLookedAtAsThatOfOneService() {
    PolicyLibrary both =
        PolicyReader.readAll(
            LibraryLaw.beside(LAW), ServiceDescription.vocabularies(LibraryCards.beside()));
    PolicyLibrary cards = both.of("library-card");
    assertEquals(
        List.of(LibraryLaw.NATIONAL, LibraryLaw.ZHEJIANG),
        cards.inForce(DAY).stream().map(Policy::id).toList());
    assertEquals(cards.inForce(DAY), cards.all());
    assertEquals(
        both.inForce(DAY).size(),
        LibraryCards.beside().all().stream()
            .mapToInt(service -> both.of(service.id()).inForce(DAY).size())
            .sum());
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
