package org.luohu.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.luohu.policy.Scope;
import org.luohu.reasoning.BoundedMemo;
import org.luohu.region.Region;

/**
 * Remembers decisions by the outlines of families. Rules are pure functions of finite facts, so a
 * family that looks to the policies in force as an earlier one did gets the earlier decision, with
 * its own places and days in the words. Bounded; thread-safe.
 */
final class DecisionMemo {

  private static final int MANY_DAYS = 4096;

  /** Policies are counted by bits of one number. */
  private static final int MOST_POLICIES = 63;

  private static final Follows[] FOLLOWS = Follows.values();

  private final PolicyLibrary library;
  private final int capacity;
  private final BoundedMemo<Key, Remembered> decisions;
  private final Map<List<Policy>, Period> periods = new ConcurrentHashMap<>();
  private final BoundedMemo<LocalDate, Period> days = new BoundedMemo<>(MANY_DAYS);
  private final StepMemo steps = new StepMemo();
  private final BoundedMemo<Key, DecisionMaker.Prospect> prospects;
  private final BoundedMemo<Object, Object> parts;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder apart = new LongAdder();

  DecisionMemo(PolicyLibrary library, int capacity) {
    this.library = library;
    this.capacity = capacity;
    decisions = new BoundedMemo<>(capacity);
    prospects = new BoundedMemo<>(capacity);
    parts = new BoundedMemo<>(4 * capacity);
  }

  /** An outline before the policies that drew it. */
  private record Key(Outliner outliner, Outline outline) {}

  /**
   * The policies in force on some days, and who draws families before which of them.
   *
   * @param outliners by a bit for each policy that may be met
   */
  private record Period(
      List<Policy> inForce, Map<Long, Outliner> outliners, Map<Region, Meeting> meetings) {

    Period(List<Policy> inForce) {
      this(inForce, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Meeting meeting(Region region) {
      Meeting known = meetings.get(region);
      return known != null
          ? known
          : meetings.computeIfAbsent(region, place -> Meeting.of(inForce, place));
    }
  }

  /**
   * Which policies may be met with a counter, and which with a target, in a region: a bit each.
   *
   * @param whatever those met wherever it is
   */
  private record Meeting(long counter, long target, long whatever) {

    static Meeting of(List<Policy> inForce, Region region) {
      long counter = 0;
      long target = 0;
      long whatever = 0;
      for (int i = 0; i < inForce.size(); i++) {
        Scope scope = inForce.get(i).manifest().applies();
        counter |= scope.mayApplyFrom(region) ? 1L << i : 0;
        target |= scope.mayApplyTo(region) ? 1L << i : 0;
        whatever |= PolicyLibrary.national(inForce.get(i)) ? 1L << i : 0;
      }
      return new Meeting(counter, target, whatever);
    }
  }

  /**
   * The decision on an application, remembered or else made and kept.
   *
   * @param maker makes a decision
   */
  Decision decide(Application application, Function<Application, Remembered> maker) {
    Outliner outliner = outliner(application);
    @Nullable Object[] stated = application.byIndex();
    Outline outline = outliner == null ? null : outliner.outline(application, stated);
    if (outliner == null || outline == null) {
      apart.increment();
      return maker.apply(application).decision();
    }
    Key key = new Key(outliner, outline);
    Remembered known = decisions.get(key);
    if (known != null) {
      hits.increment();
      return known.retold(application, stated, steps);
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

  /**
   * What comes of another choice, remembered or else worked out and kept.
   *
   * @param worker works it out
   */
  DecisionMaker.Prospect prospect(
      Application application, Function<Application, DecisionMaker.Prospect> worker) {
    Outliner outliner = outliner(application);
    Outline outline =
        outliner == null ? null : outliner.outline(application, application.byIndex());
    if (outliner == null || outline == null) {
      return worker.apply(application);
    }
    Key key = new Key(outliner, outline);
    DecisionMaker.Prospect known = prospects.get(key);
    if (known == null) {
      known = worker.apply(application);
      prospects.put(key, known);
    }
    return known;
  }

  /** Equal parts of decisions as one object each: they are many and alike. */
  @SuppressWarnings("unchecked")
  <T> List<T> same(List<T> made) {
    List<T> same = new ArrayList<>(made.size());
    for (T part : made) {
      T known = (T) parts.get(part);
      if (known == null) {
        parts.put(part, part);
      }
      same.add(known == null ? part : known);
    }
    return same;
  }

  MemoStatistics statistics(long ruleHits, long ruleMisses) {
    return new MemoStatistics(
        hits.sum(), misses.sum(), apart.sum(), ruleHits, ruleMisses, decisions.size(), capacity);
  }

  private @Nullable Outliner outliner(Application application) {
    Period period = days.get(application.filedOn());
    if (period == null) {
      List<Policy> inForce = library.inForce(application.filedOn());
      if (inForce.size() > MOST_POLICIES || inForce.stream().noneMatch(PolicyLibrary::national)) {
        return null;
      }
      period = periods.computeIfAbsent(inForce, Period::new);
      days.put(application.filedOn(), period);
    }
    List<Policy> inForce = period.inForce();
    return period
        .outliners()
        .computeIfAbsent(met(period, application), bits -> outliner(chosen(inForce, bits)));
  }

  /** The policies that the application or one of its alternatives may meet, a bit each. */
  private static long met(Period period, Application application) {
    Meeting here = period.meeting(application.filedAt());
    long met = here.whatever();
    for (Follows follow : FOLLOWS) {
      Region target = OtherChoices.target(application, follow);
      if (target != null && target.mainland()) {
        Meeting there = period.meeting(target);
        met |= there.target() & (here.counter() | there.counter());
      }
    }
    return met;
  }

  private static Set<Policy> chosen(List<Policy> inForce, long bits) {
    Set<Policy> chosen = new LinkedHashSet<>();
    for (int i = 0; i < inForce.size(); i++) {
      if ((bits & 1L << i) != 0) {
        chosen.add(inForce.get(i));
      }
    }
    return chosen;
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
