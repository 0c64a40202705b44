package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.toy.LibraryCards;
import org.luohu.toy.LibraryLaw;
import org.luohu.vocabulary.Vocabulary;

/** The compiled law says what its sources say, component by component. */
class CompiledLawTest {

  private static final Map<String, Vocabulary> VOCABULARIES =
      ServiceDescription.vocabularies(Luohu.bundledServices());
  private static final PolicyLibrary SOURCES =
      PolicyReader.readAll(PolicyFiles.bundledLaw(), VOCABULARIES);

  @Test
  void theBundledOneEqualsItsSources() throws ReflectiveOperationException {
    assertNotNull(
        CompiledLaw.read(PolicyFiles.compiledLaw(), PolicyFiles.bundledState(), VOCABULARIES));
    assertSame(SOURCES, CompiledLaw.bundled(VOCABULARIES));
  }

  @Test
  void theLawOfAnotherServiceIsCompiledLikewise() throws ReflectiveOperationException {
    PolicyFiles files = LibraryLaw.beside(PolicyFiles.bundledLaw());
    Map<String, Vocabulary> vocabularies = ServiceDescription.vocabularies(LibraryCards.beside());
    PolicyLibrary sources = PolicyReader.readAll(files, vocabularies);
    byte[] compiled = CompiledLaw.of(sources, "state");
    assertSame(sources, Objects.requireNonNull(CompiledLaw.read(compiled, "state", vocabularies)));
  }

  /** The jar of the law may be newer than the library: then it is the law that counts. */
  @Test
  void whatWasCompiledFromOtherSourcesIsNotRead() {
    assertNull(CompiledLaw.read(CompiledLaw.of(SOURCES, "before"), "now", VOCABULARIES));
    assertNull(CompiledLaw.read(null, "now", VOCABULARIES));
  }

  @Test
  void theDaysInForceAreKnownWithoutReadingMore() {
    PolicyLibrary compiled = CompiledLaw.bundled(VOCABULARIES);
    for (Policy policy : SOURCES.all()) {
      assertEquals(
          SOURCES.effective(policy.firstDay()).stream().map(Effective::applies).toList(),
          compiled.effective(policy.firstDay()).stream().map(Effective::applies).toList());
    }
  }

  private static void assertSame(PolicyLibrary expected, PolicyLibrary found)
      throws ReflectiveOperationException {
    assertTrue(expected.all().size() > 45, "versions");
    assertEquals(expected.all().size(), found.all().size());
    for (int i = 0; i < expected.all().size(); i++) {
      Policy source = expected.all().get(i);
      Policy compiled = found.all().get(i);
      // A policy is equal to itself alone, so its components are compared.
      for (RecordComponent component : Policy.class.getRecordComponents()) {
        assertTrue(
            component.getAccessor().invoke(source).equals(component.getAccessor().invoke(compiled)),
            source.id() + ": " + component.getName());
      }
      assertEquals(order(source.manifest()), order(compiled.manifest()));
    }
    assertEquals(expected.digest(), found.digest());
  }

  private static List<String> order(Manifest manifest) {
    return Stream.of(manifest.sources(), manifest.findings(), manifest.materials())
        .flatMap(entries -> entries.keySet().stream())
        .toList();
  }
}
