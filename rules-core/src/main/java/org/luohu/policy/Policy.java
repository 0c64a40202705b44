package org.luohu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Finding;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Span;

/**
 * One version of a policy: its rules and its manifest. Immutable.
 *
 * @param region the region folder, such as {@code zhejiang}
 * @param matter the folder of the matter (事项), such as {@code birth-registration}
 * @param firstDay the first day in force
 * @param manifest the manifest
 * @param rules the rules of all its files, in the order of files and lines
 * @param notEncoded the articles that are no rules, and choices made
 * @param digest SHA-256 over sorted paths and bytes of policy.yaml, not-encoded.yaml and the rule
 *     files, in hexadecimal
 */
public record Policy(
    String region,
    String matter,
    LocalDate firstDay,
    Manifest manifest,
    List<Rule> rules,
    NotEncoded notEncoded,
    String digest) {

  /** Copies the rules in. */
  public Policy {
    rules = List.copyOf(rules);
  }

  /** Every source that it cites, by its code. */
  public Map<String, Source> cited() {
    return cited(manifest, notEncoded);
  }

  static Map<String, Source> cited(Manifest manifest, NotEncoded notEncoded) {
    Map<String, Source> cited = new TreeMap<>(manifest.sources());
    notEncoded.articles().forEach(one -> cited.put(one.source().id(), one.source()));
    return cited;
  }

  /** The same version with other rules. */
  public Policy with(List<Rule> others) {
    return new Policy(region, matter, firstDay, manifest, others, notEncoded, digest);
  }

  /**
   * The version on the days on which it may or may not be in force: it has one more rule, which
   * sends whatever it applies to for review. Itself where its first day is certain.
   */
  Policy inDoubt() {
    InForceWindow window = manifest.inForceUncertain();
    if (window == null) {
      return this;
    }
    FindingEntry finding =
        new FindingEntry(
            Finding.IN_FORCE_UNCERTAIN,
            window.words(manifest.title()),
            null,
            null,
            null,
            List.of());
    Span start = new Span(1, 1, 1);
    List<Rule> more = new ArrayList<>(rules);
    more.add(
        new Rule(
            "施行日没有核实的，核实",
            id() + "/policy.yaml",
            List.of(),
            List.of(new Consequence("review", finding.code(), start, start)),
            start));
    return new Policy(region, matter, firstDay, manifest.with(finding), more, notEncoded, digest);
  }

  /** The first day on which it may be in force: {@link #firstDay} unless that is uncertain. */
  public LocalDate mayBegin() {
    InForceWindow window = manifest.inForceUncertain();
    return window == null ? firstDay : window.from();
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
