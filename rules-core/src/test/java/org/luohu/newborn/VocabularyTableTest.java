package org.luohu.newborn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luohu.idcard.IdCard;
import org.luohu.movechild.MoveChild;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** The tables of what rules see, a page a service, are what the code makes them. */
class VocabularyTableTest {

  private static final String BEGIN = "-Dluohu.golden=write rewrites -->\n";
  private static final String END = "<!-- end of vocabulary -->";

  @Test
  void newbornsAreUpToDate() throws IOException {
    upToDate(Path.of("..", "docs", "vocabulary.md"), Newborn.VOCABULARY);
  }

  @Test
  void identityCardsAreUpToDate() throws IOException {
    upToDate(Path.of("..", "docs", "id-card.md"), IdCard.VOCABULARY);
  }

  @Test
  void childrenWhoJoinParentsAreUpToDate() throws IOException {
    upToDate(Path.of("..", "docs", "move-child.md"), MoveChild.VOCABULARY);
  }

  private static void upToDate(Path path, Vocabulary vocabulary) throws IOException {
    String page = Files.readString(path);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String expected = page.substring(0, begin) + table(vocabulary) + page.substring(end);
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.writeString(path, expected);
    }
    assertEquals(expected, Files.readString(path), "rewrite it with -Dluohu.golden=write");
  }

  private static String table(Vocabulary vocabulary) {
    StringBuilder table =
        new StringBuilder("| property | 中文 | values | follows from |\n|---|---|---|---|\n");
    for (FactType type : vocabulary.factTypes()) {
      for (Property<?> property : type.properties()) {
        table
            .append("| `")
            .append(property.qualifiedName())
            .append("` | ")
            .append(property.label().zh())
            .append(" | ")
            .append(values(property))
            .append(" | ")
            .append(
                property.inputs().stream().map(StatedFact::key).collect(Collectors.joining(", ")))
            .append(" |\n");
      }
    }
    table.append(
        "\nTrue of every family (what breaks one is a contradiction in the application):\n\n");
    for (Constraint constraint : vocabulary.constraints()) {
      table
          .append("- `")
          .append(constraint.name())
          .append("` ")
          .append(constraint.text().zh())
          .append(" · ")
          .append(constraint.text().en())
          .append('\n');
    }
    table.append("\nPresumed of a plain family where nothing was stated, in this order:\n\n");
    for (Presumption<?> presumption : vocabulary.presumptions()) {
      table
          .append("- `")
          .append(presumption.fact().key())
          .append("` ")
          .append(presumption.text().zh())
          .append(" · ")
          .append(presumption.text().en())
          .append('\n');
    }
    return table.append('\n').toString();
  }

  private static String values(Property<?> property) {
    if (property.type().isEnum()) {
      return "`"
          + property.type().getSimpleName()
          + "` "
          + Stream.of(property.type().getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return property.type() == String.class
        ? "code"
        : property.type().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
