package org.luohu.newborn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How a family looks to the policies it may meet: everything of it that they can see, and nothing
 * else. Families with equal outlines get equal decisions, but for the names of places, days and
 * ethnicities in them.
 */
public final class Outline {

  private final @Nullable Object[] tokens;
  private final int hash;

  Outline(@Nullable Object[] tokens) {
    this.tokens = tokens;
    this.hash = Arrays.hashCode(tokens);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outline that && hash == that.hash && Arrays.equals(tokens, that.tokens);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(tokens);
  }
}
