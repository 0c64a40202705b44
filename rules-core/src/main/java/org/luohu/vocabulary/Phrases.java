package org.luohu.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luohu.text.Text;

/**
 * How conditions on properties read as clauses of a sentence, where a property's label alone does
 * not do. By default it does.
 */
public interface Phrases {

  /** The labels alone. */
  Phrases LABELS = new Phrases() {};

  /**
   * Clauses and frames from a table; names are the enumerations' own.
   *
   * @param table by property, as it reads where it holds and where it does not
   */
  static Phrases of(Map<String, List<Text>> table) {
    return new Phrases() {
      @Override
      public Optional<Text> clause(String property, boolean positive) {
        return Optional.ofNullable(table.get(property)).map(two -> two.get(positive ? 0 : 1));
      }
    };
  }

  /** A line of such a table: how a property reads where it holds, and where it does not. */
  static Map.Entry<String, List<Text>> clause(
      String property, String zh, String zhNot, String en, String enNot) {
    return Map.entry(property, List.of(Text.of(zh, en), Text.of(zhNot, enNot)));
  }

  /**
   * The clause of a truth value, or the frame of another property in which {} stands for the value.
   *
   * @param property the property's qualified name
   * @param positive whether it holds, or is one of the values, rather than not
   */
  default Optional<Text> clause(String property, boolean positive) {
    return Optional.empty();
  }

  /**
   * The name that a value has within its property's frame, where the enumeration's own does not
   * fit.
   */
  default Optional<Text> name(String property, Enum<?> value) {
    return Optional.empty();
  }
}
