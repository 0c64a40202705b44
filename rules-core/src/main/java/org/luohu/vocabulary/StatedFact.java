package org.luohu.vocabulary;

import java.util.List;
import org.luohu.text.Text;

/**
 * A fact that an applicant states: a variable with a finite set of representative values.
 *
 * @param <T> the values' type
 */
public final class StatedFact<T> {

  private final int index;
  private final String key;
  private final Text label;
  private final Text question;
  private final Domain<T> domain;

  StatedFact(int index, String key, Text label, Text question, Domain<T> domain) {
    this.index = index;
    this.key = key;
    this.label = label;
    this.question = question;
    this.domain = domain;
  }

  /** Its position among the vocabulary's stated facts, from 0. */
  public int index() {
    return index;
  }

  /** Its key in an application file, such as {@code child.born-on}. */
  public String key() {
    return key;
  }

  /** What it is called. */
  public Text label() {
    return label;
  }

  /** The question that asks for it. */
  public Text question() {
    return question;
  }

  /** Its values; see {@link Domain#of}. */
  Domain<T> domain() {
    return domain;
  }

  /** A value's spelling in files. */
  public String code(T value) {
    return domain.code(value);
  }

  /** The answers offered for its question; empty where the answer is free. */
  public List<Option> options() {
    return domain.options();
  }

  @Override
  public String toString() {
    return key;
  }
}
