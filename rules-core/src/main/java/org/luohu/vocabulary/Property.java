package org.luohu.vocabulary;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * A property of a fact type as rules see it: a function of stated facts, declared once.
 *
 * @param <T> the values' type: an enumeration, String, Boolean or Integer
 */
public final class Property<T> {

  private final int index;
  private final String factType;
  private final String name;
  private final Class<T> type;
  private final Text label;
  private final Phrases words;
  private final List<StatedFact<?>> inputs;
  private final BitSet read = new BitSet();
  private final Function<Completion, T> derivation;

  Property(
      int index,
      String factType,
      String name,
      Class<T> type,
      Text label,
      Phrases words,
      List<StatedFact<?>> inputs,
      Function<Completion, T> derivation) {
    this.index = index;
    this.factType = factType;
    this.name = name;
    this.type = type;
    this.label = label;
    this.words = words;
    this.inputs = List.copyOf(inputs);
    inputs.forEach(input -> read.set(input.index()));
    this.derivation = derivation;
  }

  /** Its position among all the vocabulary's properties, from 0. */
  public int index() {
    return index;
  }

  /** The name of the fact type that has it. */
  public String factType() {
    return factType;
  }

  /** Its name in rule files. */
  public String name() {
    return name;
  }

  /** {@code Type.name}. */
  public String qualifiedName() {
    return factType + "." + name;
  }

  /** The values' type: an enumeration, String, Boolean or Integer. */
  public Class<T> type() {
    return type;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }

  /**
   * How a condition on it reads: the clause of a truth value, else a frame in which {} stands for
   * the value.
   *
   * @param positive whether it holds, or is one of the values, rather than not
   */
  public Text clause(boolean positive) {
    return words.clause(qualifiedName(), positive).orElseGet(() -> plain(positive));
  }

  private Text plain(boolean positive) {
    if (type == Boolean.class) {
      return positive ? label : Text.of("并非“" + label.zh() + "”", "not: " + label.en());
    }
    return positive
        ? Text.of(label.zh() + "是{}", label.en() + " is {}")
        : Text.of(label.zh() + "不是{}", label.en() + " is not {}");
  }

  /** The name of an enumeration's constant within the frame. */
  public Text name(Enum<?> value) {
    return words.name(qualifiedName(), value).orElseGet(((Choice) value)::label);
  }

  /** The stated facts it follows from; the derivation reads no other. */
  public List<StatedFact<?>> inputs() {
    return inputs;
  }

  /** Whether it follows from one of the stated facts with these indices. */
  public boolean readsOneOf(BitSet facts) {
    return read.intersects(facts);
  }

  /** Its value in a family of which everything is known. */
  public T derive(Completion completion) {
    return derivation.apply(completion);
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
