package org.luohu.newborn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;

/** Every property reads as a clause of its own. */
class NewbornPhrasesTest {

  static Stream<Property<?>> properties() {
    return Newborn.VOCABULARY.properties().stream()
        .filter(property -> property.type() != Integer.class)
        .map(property -> property);
  }

  @ParameterizedTest
  @MethodSource("properties")
  void everyPropertyHasItsClauses(Property<?> property) {
    NewbornPhrases words = new NewbornPhrases();
    assertTrue(words.clause(property.qualifiedName(), true).isPresent());
    Text negative = words.clause(property.qualifiedName(), false).orElseThrow();
    assertEquals(property.clause(false), negative);
    assertEquals(property.type() != Boolean.class, negative.zh().contains("{}"));
    assertEquals(property.type() != Boolean.class, negative.en().contains("{}"));
  }
}
