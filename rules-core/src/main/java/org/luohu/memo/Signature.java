package org.luohu.memo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a computation reads, and whose it is: the key by which its result is remembered.
 * Immutable.
 */
public final class Signature {

  private final @Nullable Object[] tokens;
  private final int hash;

  /**
   * A signature.
   *
   * @param tokens what may be read, in a fixed order; kept, so never to be changed again
   */
  public Signature(@Nullable Object[] tokens) {
    this.tokens = tokens;
    this.hash = Arrays.hashCode(tokens);
  }

  /** How many tokens it has. */
  int size() {
    return tokens.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Signature that
        && hash == that.hash
        && Arrays.equals(tokens, that.tokens);
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
