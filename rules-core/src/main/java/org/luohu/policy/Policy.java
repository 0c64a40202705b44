package org.luohu.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Rule;

/**
 * One version of a policy: its rules and its manifest. Immutable.
 *
 * @param region the region folder, such as {@code zhejiang}
 * @param matter the folder of the matter (事项), such as {@code birth-registration}
 * @param firstDay the first day in force
 * @param manifest the manifest
 * @param rules the rules of all its files, in the order of files and lines
 * @param digest SHA-256 over sorted paths and bytes of policy.yaml and the rule files, in
 *     hexadecimal
 */
public record Policy(
    String region,
    String matter,
    LocalDate firstDay,
    Manifest manifest,
    List<Rule> rules,
    String digest) {

  /** Copies the rules in. */
  public Policy {
    rules = List.copyOf(rules);
  }

  /** The same version with other rules. */
  public Policy with(List<Rule> others) {
    return new Policy(region, matter, firstDay, manifest, others, digest);
  }

  /** {@code region/matter/first-day}. */
  public String id() {
    return region + "/" + matter + "/" + firstDay;
  }

  /** {@code region/matter}. */
  public String name() {
    return region + "/" + matter;
  }

  /** One object is one of these; equality is identity. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
