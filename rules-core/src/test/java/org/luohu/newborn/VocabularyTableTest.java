package org.luohu.newborn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;

/** The table of what rules see in docs/vocabulary.md is what the code makes it. */
class VocabularyTableTest {

  private static final Path PAGE = Path.of("..", "docs", "vocabulary.md");
  private static final String BEGIN = "-Dluohu.golden=write rewrites -->\n";
  private static final String END = "<!-- end of vocabulary -->";

  @Test
  void tableIsUpToDate() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String expected = page.substring(0, begin) + table() + page.substring(end);
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE), "rewrite it with -Dluohu.golden=write");
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("| property | 中文 | values | follows from |\n|---|---|---|---|\n");
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
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
    for (Constraint constraint : Newborn.VOCABULARY.constraints()) {
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
    for (Presumption<?> presumption : Newborn.VOCABULARY.presumptions()) {
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
