package org.luohu.decision;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A stated fact that made a finding so.
 *
 * @param fact the fact's key in an application file
 * @param value its value as files spell it
 * @param text fact and value in words
 * @param presumed whether the value was presumed rather than stated or deduced
 */
public record Fact(String fact, String value, Text text, boolean presumed) {

  // Written out: those that the compiler leaves to run-time linking cost a short-lived command
  // milliseconds each.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fact that
        && fact.equals(that.fact)
        && value.equals(that.value)
        && text.equals(that.text)
        && presumed == that.presumed;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * fact.hashCode() + value.hashCode()) + text.hashCode())
        + Boolean.hashCode(presumed);
  }
}
