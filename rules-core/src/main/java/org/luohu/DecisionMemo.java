package org.luohu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.facts.Follows;
import org.luohu.newborn.OtherChoices;
import org.luohu.newborn.Outline;
import org.luohu.newborn.Outliner;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.reasoning.Generations;
import org.luohu.region.Region;

/**
 * Remembers decisions by the outlines of families. Rules are pure functions of finite facts, so a family that looks to
 * the policies in force as an earlier one did gets the earlier decision, with its own places and days in the words.
 * Bounded; thread-safe.
 */
final class DecisionMemo {

  private final PolicyLibrary library;
  private final int capacity;
  private final Generations<Key, Remembered> decisions;
  private final Map<List<Policy>, Period> periods = new ConcurrentHashMap<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder apart = new LongAdder();

  DecisionMemo(PolicyLibrary library, int capacity) {
    this.library = library;
    this.capacity = capacity;
    decisions = new Generations<>(capacity);
  }

  /** An outline before the policies that drew it. */
  private record Key(Outliner outliner, Outline outline) {}

  /** The policies in force on some days, and who draws families before which of them. */
  private record Period(List<Policy> inForce, Map<Set<Policy>, Outliner> outliners) {}

  /**
   * The decision on an application, remembered or else made and kept.
   *
   * @param maker makes a decision
   */
  Decision decide(Application application, Function<Application, Remembered> maker) {
    Outliner outliner = outliner(application);
    Outline outline = outliner == null ? null : outliner.outline(application);
    if (outliner == null || outline == null) {
      apart.increment();
      return maker.apply(application).decision();
    }
    Key key = new Key(outliner, outline);
    Remembered known = decisions.get(key);
    if (known != null) {
      hits.increment();
      return known.retold(application);
    }
    Remembered made = maker.apply(application);
    if (made.retellable()) {
      misses.increment();
      decisions.put(key, made);
    } else {
      apart.increment();
    }
    return made.decision();
  }

  MemoStatistics statistics(long ruleHits, long ruleMisses) {
    return new MemoStatistics(hits.sum(), misses.sum(), apart.sum(), ruleHits, ruleMisses, decisions.size(), capacity);
  }

  private @Nullable Outliner outliner(Application application) {
    List<Policy> inForce = library.inForce(application.filedOn());
    if (inForce.stream().noneMatch(PolicyLibrary::national)) {
      return null;
    }
    Period period = periods.computeIfAbsent(inForce, policies -> new Period(policies, new ConcurrentHashMap<>()));
    return period.outliners().computeIfAbsent(met(inForce, application), DecisionMemo::outliner);
  }

  /** The policies that the application or one of its alternatives may meet. */
  private static Set<Policy> met(List<Policy> inForce, Application application) {
    List<Region> targets = new ArrayList<>(Follows.values().length);
    for (Follows follow : Follows.values()) {
      Region target = OtherChoices.target(application, follow);
      if (target != null && target.mainland() && !targets.contains(target)) {
        targets.add(target);
      }
    }
    Set<Policy> met = new HashSet<>();
    for (Policy policy : inForce) {
      if (PolicyLibrary.national(policy) || meets(policy, application.filedAt(), targets)) {
        met.add(policy);
      }
    }
    return met;
  }

  private static boolean meets(Policy policy, Region counter, List<Region> targets) {
    for (Region target : targets) {
      if (policy.manifest().applies().mayApply(counter, target) || policy.manifest().applies().mayApply(target, target)) {
        return true;
      }
    }
    return false;
  }

  private static Outliner outliner(Set<Policy> policies) {
    RuleConstants constants = RuleConstants.of(List.copyOf(policies));
    Set<String> facts = new LinkedHashSet<>();
    Set<String> papers = new LinkedHashSet<>();
    for (Policy policy : policies) {
      for (MaterialEntry material : policy.manifest().materials().values()) {
        facts.addAll(material.absentWhen().keySet());
        papers.add(material.code());
        papers.addAll(material.anyOf());
      }
    }
    return new Outliner(constants.byProperty(), constants.areas(), facts, papers);
  }
}
