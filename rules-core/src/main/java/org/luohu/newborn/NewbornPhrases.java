package org.luohu.newborn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luohu.text.Text;
import org.luohu.vocabulary.Phrases;

/**
 * How conditions on newborn registration's properties read as clauses of a sentence. Of a truth
 * value both clauses are given; of other properties a frame in which the value's name stands, and
 * names that fit the frame where those of the enumeration do not.
 */
final class NewbornPhrases implements Phrases {

  /** Read when a sentence is first wanted: deciding wants none. */
  private static final class Table {
    static final Map<String, List<String>> ROWS = rows();
  }

  private static final Map<String, Text> PERSONS =
      Map.of(
          "Father",
          Text.of("父亲", "the father"),
          "Mother",
          Text.of("母亲", "the mother"),
          "Followed",
          Text.of("所随一方", "the parent followed"),
          "Other",
          Text.of("另一方", "the other parent"));

  NewbornPhrases() {}

  /**
   * The clause of a truth value, or the frame of another property.
   *
   * @param property the property's qualified name
   * @param positive whether it holds, or is one of the values, rather than not
   */
  @Override
  public Optional<Text> clause(String property, boolean positive) {
    String type = property.substring(0, property.indexOf('.'));
    Text person = PERSONS.get(type);
    List<String> row =
        Table.ROWS.get(person == null ? property : "Person" + property.substring(type.length()));
    if (row == null) {
      return Optional.empty();
    }
    String zh = row.get(positive ? 1 : 2);
    String en = row.get(positive ? 3 : 4);
    return Optional.of(
        person == null
            ? Text.of(zh, en)
            : Text.of(zh.replace("{who}", person.zh()), en.replace("{who}", person.en())));
  }

  /**
   * The name that a value has within its property's frame, where the enumeration's own does not
   * fit.
   */
  @Override
  public Optional<Text> name(String property, Enum<?> value) {
    List<String> row = Table.ROWS.get(property + "." + value.name());
    return row == null ? Optional.empty() : Optional.of(Text.of(row.get(1), row.get(2)));
  }

  /** The table beside this class, a property a line. */
  private static Map<String, List<String>> rows() {
    try (InputStream in = NewbornPhrases.class.getResourceAsStream("phrases.txt")) {
      if (in == null) {
        throw new IllegalStateException("the library lacks phrases.txt");
      }
      Map<String, List<String>> rows = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split(" \\| ")))
          .forEach(row -> rows.put(row.get(0), row));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
