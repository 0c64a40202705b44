package org.luohu.policy;

import java.util.function.Supplier;

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
}
