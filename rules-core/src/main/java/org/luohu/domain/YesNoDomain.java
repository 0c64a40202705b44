package org.luohu.domain;

import java.util.List;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/**
 * Two answers, spelled in files as given.
 *
 * @param noun what a value is called
 * @param yes the answer that stands for true
 * @param no the answer that stands for false
 */
public record YesNoDomain(Text noun, Option yes, Option no) implements Domain<Boolean> {

  /** What a value of two answers is called. */
  public static final Text NOUN = Text.of("是或者否", "yes or no");

  /** Spelled true and false. */
  public static final YesNoDomain PLAIN =
      new YesNoDomain(
          NOUN, new Option("true", Text.of("是", "yes")), new Option("false", Text.of("否", "no")));

  private static final List<Boolean> BOTH = List.of(true, false);

  /** Whether it is spelled true and false. */
  public boolean plain() {
    return yes.code().equals(PLAIN.yes.code()) && no.code().equals(PLAIN.no.code());
  }

  @Override
  public List<Boolean> representatives(Landmarks landmarks) {
    return BOTH;
  }

  @Override
  public String code(Boolean value) {
    return value ? yes.code() : no.code();
  }

  @Override
  public Text label(Boolean value) {
    return value ? yes.label() : no.label();
  }

  @Override
  public List<Option> options() {
    return List.of(yes, no);
  }
}
