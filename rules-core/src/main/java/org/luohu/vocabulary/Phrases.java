package org.luohu.vocabulary;

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
