package org.luohu.policy;

import java.util.List;
import org.luohu.region.Region;

/**
 * Where a policy applies.
 *
 * @param counter the regions in which it may be filed; empty for anywhere
 * @param target the regions of the households it speaks of; empty for anywhere
 * @param between how far apart counter and target must be
 */
public record Scope(List<Region> counter, List<Region> target, Between between) {

  /** How far apart counter and target must be. */
  public enum Between {
    /** No matter. */
    ANYWHERE,
    /** In different cities (设区市). */
    OTHER_CITY,
    /** In different provinces. */
    OTHER_PROVINCE
  }

  /** Copies the regions in. */
  public Scope {
    counter = List.copyOf(counter);
    target = List.copyOf(target);
  }

  /** Whether the policy applies everywhere. */
  public boolean everywhere() {
    return counter.isEmpty() && target.isEmpty() && between == Between.ANYWHERE;
  }

  /** Whether it applies between a counter and a target given with their counties. */
  public boolean applies(Region from, Region to) {
    return appliesFrom(from) && appliesTo(to) && apart(from, to);
  }

  /** Whether it applies from a counter, as far as that decides it. */
  public boolean appliesFrom(Region from) {
    return covers(counter, from);
  }

  /** Whether it applies to a target, as far as that decides it. */
  public boolean appliesTo(Region to) {
    return covers(target, to);
  }

  /** Whether it might apply between a counter and a target that may be given coarsely. */
  public boolean mayApply(Region from, Region to) {
    return mayApplyFrom(from) && mayApplyTo(to);
  }

  /** Whether it might apply from a counter, whatever the target. */
  public boolean mayApplyFrom(Region from) {
    return touches(counter, from);
  }

  /** Whether it might apply to a target, whatever the counter. */
  public boolean mayApplyTo(Region to) {
    return touches(target, to);
  }

  /** Whether it holds for households of every place of which another speaks, and of more. */
  boolean wider(Scope other) {
    return !target.equals(other.target)
        && (target.isEmpty() || !other.target.isEmpty())
        && other.target.stream().allMatch(region -> covers(target, region));
  }

  private static boolean covers(List<Region> areas, Region region) {
    return areas.isEmpty() || areas.stream().anyMatch(area -> area.covers(region));
  }

  private static boolean touches(List<Region> areas, Region region) {
    return areas.isEmpty()
        || areas.stream().anyMatch(area -> area.covers(region) || region.covers(area));
  }

  /** Whether a counter and a target are as far apart as they must be. */
  public boolean apart(Region from, Region to) {
    return switch (between) {
      case ANYWHERE -> true;
      case OTHER_PROVINCE -> !from.province().equals(to.province());
      case OTHER_CITY ->
          !from.province().equals(to.province())
              || (from.hasCity() && to.hasCity() && !from.city().equals(to.city()));
    };
  }
}
