package org.luohu.deciding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.memo.BoundedMemo;
import org.luohu.memo.Signature;
import org.luohu.memo.Sketcher;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.RuleConstants;
import org.luohu.region.Region;
import org.luohu.world.World;

/**
 * Remembers decisions by the outlines of families. Rules are pure functions of finite facts, so a
 * family that looks to the policies in force as an earlier one did gets the earlier decision, with
 * its own places and days in the words. Bounded; thread-safe.
 */
final class DecisionMemo {

  private final ServiceDescription service;
  private final Selection selection;
  private final World world;
  private final int capacity;
  private final BoundedMemo<Key, Remembered> decisions;
  private final Map<List<Policy>, Sketcher> sketchers = new ConcurrentHashMap<>();
  private final StepMemo steps;
  private final BoundedMemo<Key, Prospect> prospects;
  private final BoundedMemo<Key, Brief> briefs;
  private final BoundedMemo<Object, Object> parts;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final LongAdder apart = new LongAdder();
  private final LongAdder choiceHits = new LongAdder();
  private final LongAdder choiceMisses = new LongAdder();

  DecisionMemo(Service service, Selection selection, World world, StepMemo steps, int capacity) {
    this.service = ServiceDescription.of(service);
    this.selection = selection;
    this.world = world;
    this.steps = steps;
    this.capacity = capacity;
    decisions = new BoundedMemo<>(capacity);
    prospects = new BoundedMemo<>(capacity);
    briefs = new BoundedMemo<>(capacity);
    parts = new BoundedMemo<>(4 * capacity);
  }

  /** A signature before the policies for which it was drawn. */
  private record Key(Sketcher sketcher, Signature signature) {}

  /**
   * The decision on an application, remembered or else made and kept.
   *
   * @param maker makes a decision
   */
  Decision decide(Application application, Function<Application, Remembered> maker) {
    Sketcher sketcher = sketcher(application);
    @Nullable Object[] stated = application.byIndex();
    Signature signature = sketcher == null ? null : sketcher.signature(application, stated);
    if (sketcher == null || signature == null) {
      apart.increment();
      return maker.apply(application).decision();
    }
    Key key = new Key(sketcher, signature);
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
  Prospect prospect(Application application, Function<Application, Prospect> worker) {
    return remembered(prospects, choiceHits, choiceMisses, application, worker);
  }

  /**
   * What comes of an application in brief, remembered or else worked out and kept.
   *
   * @param worker works it out
   */
  Brief brief(Application application, Function<Application, Brief> worker) {
    return remembered(briefs, hits, misses, application, worker);
  }

  private <T> T remembered(
      BoundedMemo<Key, T> memo,
      LongAdder hits,
      LongAdder misses,
      Application application,
      Function<Application, T> worker) {
    Sketcher sketcher = sketcher(application);
    Signature signature =
        sketcher == null ? null : sketcher.signature(application, application.byIndex());
    if (sketcher == null || signature == null) {
      return worker.apply(application);
    }
    Key key = new Key(sketcher, signature);
    T known = memo.get(key);
    if (known != null) {
      hits.increment();
    } else {
      misses.increment();
      known = worker.apply(application);
      memo.put(key, known);
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
        hits.sum(),
        misses.sum(),
        apart.sum(),
        ruleHits,
        ruleMisses,
        choiceHits.sum(),
        choiceMisses.sum(),
        decisions.size(),
        capacity);
  }

  private @Nullable Sketcher sketcher(Application application) {
    Region from = service.jurisdiction().from().apply(application);
    if (from == null) {
      return null;
    }
    LawInForce law = selection.law(application.filedOn());
    return law.national().isEmpty()
        ? null
        : sketchers.computeIfAbsent(law.policies(met(law, application, from)), this::sketcher);
  }

  /** The numbers of the policies that the application or one of its alternatives may meet. */
  private BitSet met(LawInForce law, Application application, Region from) {
    BitSet met = (BitSet) law.national().clone();
    for (Region target : service.choices().targets(application)) {
      if (target.mainland()) {
        met.or(law.met(from, target));
        met.or(law.met(target, target));
      }
    }
    return met;
  }

  private Sketcher sketcher(List<Policy> policies) {
    RuleConstants constants = RuleConstants.of(policies);
    Set<String> facts = new LinkedHashSet<>();
    Set<String> papers = new LinkedHashSet<>();
    for (Policy policy : policies) {
      for (MaterialEntry material : policy.manifest().materials().values()) {
        facts.addAll(material.absentWhen().keySet());
        material.fate().forEach(step -> facts.addAll(step.when().keySet()));
        papers.add(material.code());
        papers.addAll(material.anyOf());
      }
    }
    return new Sketcher(service, constants.byProperty(), constants.areas(), facts, papers, world);
  }
}
