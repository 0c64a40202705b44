package org.luohu.policy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A version in force on a day, which is read when it is asked for.
 *
 * @param kind registration or channel
 * @param applies where it applies
 * @param policy the version, always the same object
 */
public record Effective(PolicyKind kind, Scope applies, Supplier<Policy> policy) {

  /** The version. */
  public Policy get() {
    return policy.get();
  }

  /** Whether it is a registration policy for the whole country. */
  public boolean national() {
    return kind == PolicyKind.REGISTRATION && applies.everywhere();
  }

  /** Whoever reads the version tells it from others. */
  @Override
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public boolean equals(@Nullable Object other) {
    return other instanceof Effective that && policy == that.policy;
  }

  @Override
  public int hashCode() {
    return policy.hashCode();
  }
}
