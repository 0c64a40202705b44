package org.luohu.logic;

import java.time.LocalDate;
import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.policy.Manifest;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/** Libraries that differ from a given one in one thing. */
public final class Libraries {

  private Libraries() {}

  /** A library without a rule. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public static PolicyLibrary without(PolicyLibrary library, Policy policy, Rule rule) {
    return library.with(
        policy, policy.with(policy.rules().stream().filter(other -> other != rule).toList()));
  }

  /**
   * A library in which one version of a policy is in force on a day, whatever its own days are.
   *
   * @param names the policies of which no other version counts
   */
  public static PolicyLibrary with(
      PolicyLibrary library, Policy version, LocalDate day, List<String> names) {
    Manifest own = version.manifest();
    Manifest lasting =
        new Manifest(
            own.title(),
            own.kind(),
            own.service(),
            own.applies(),
            null,
            null,
            own.sources(),
            own.findings(),
            own.materials(),
            own.steps(),
            own.leavesOpen());
    LocalDate first = day.isBefore(version.firstDay()) ? day : version.firstDay();
    Policy inForce =
        new Policy(
            version.region(),
            version.matter(),
            first,
            lasting,
            version.rules(),
            version.notEncoded(),
            version.digest());
    List<Policy> others =
        library.all().stream().filter(other -> !names.contains(other.name())).toList();
    return new PolicyLibrary(
        java.util.stream.Stream.concat(others.stream(), java.util.stream.Stream.of(inForce))
            .toList(),
        library.world());
  }
}
