package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fate;
import org.luohu.drl.Truth;
import org.luohu.policy.FateEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * Which materials are there: those brought, where the application says, and those that a fact shows
 * not to exist.
 */
public final class Papers {

  private final Vocabulary vocabulary;
  private final @Nullable SortedSet<String> brought;

  /** The papers of an application; null where it does not say what was brought. */
  public Papers(Vocabulary vocabulary, @Nullable SortedSet<String> brought) {
    this.vocabulary = vocabulary;
    this.brought = brought;
  }

  /** Whether the application says which materials were brought. */
  boolean stated() {
    return brought != null;
  }

  /** Whether a material was brought, itself or one of those that serve for it. */
  private boolean brought(MaterialEntry entry) {
    Set<String> all = brought == null ? Set.of() : brought;
    return all.contains(entry.code()) || !Collections.disjoint(entry.anyOf(), all);
  }

  /** Whether a needed material can be missing at all. */
  public boolean canBeMissing(MaterialEntry entry) {
    return (stated() && !brought(entry)) || !entry.absentWhen().isEmpty();
  }

  /** Whether a needed material is missing, as a condition on families. */
  public Predicate<Completion> missing(MaterialEntry entry) {
    boolean notBrought = stated() && !brought(entry);
    return family -> notBrought || absent(entry, family);
  }

  private boolean absent(MaterialEntry entry, Completion family) {
    return !entry.absentWhen().isEmpty() && holds(entry.absentWhen(), family);
  }

  /** Whether stated facts, key to value, are all so of a family. */
  private boolean holds(Map<String, String> facts, Completion family) {
    for (Map.Entry<String, String> condition : facts.entrySet()) {
      if (!matches(fact(condition.getKey()), condition.getValue(), family)) {
        return false;
      }
    }
    return true;
  }

  /** The facts that can show a material not to exist. */
  public Set<StatedFact<?>> absenceFacts(MaterialEntry entry) {
    Set<StatedFact<?>> facts = new java.util.HashSet<>();
    entry.absentWhen().keySet().forEach(key -> facts.add(fact(key)));
    return facts;
  }

  private StatedFact<?> fact(String key) {
    return vocabulary
        .statedFact(key)
        .orElseThrow(() -> new IllegalStateException("no stated fact " + key));
  }

  private static <T> boolean matches(StatedFact<T> fact, String code, Completion family) {
    return fact.code(family.get(fact)).equals(code);
  }

  /** What becomes of a material on what is known; empty where that turns on a fact not known. */
  private List<Fate> fate(MaterialEntry entry, Situation situation) {
    List<Fate> fate = new ArrayList<>();
    for (FateEntry step : entry.fate()) {
      Truth so =
          step.when().isEmpty()
              ? Truth.TRUE
              : situation.unfold(family -> holds(step.when(), family), PolicyState.Truths.INSTANCE);
      if (so == Truth.OPEN) {
        return List.of();
      }
      if (so == Truth.TRUE) {
        fate.add(step.fate());
      }
    }
    return fate;
  }

  /**
   * All that is seen of a material that is needed.
   *
   * @param brought whether it was brought, itself or one of those that serve for it
   * @param missing whether it is missing
   * @param fate what becomes of it; empty where that turns on a fact not known
   */
  record Seen(boolean brought, Truth missing, List<Fate> fate) {
    private static final Seen NOTHING = new Seen(false, Truth.FALSE, List.of());
  }

  /** What is seen of a material on what is known. */
  Seen seen(MaterialEntry entry, Situation situation) {
    return !stated() && entry.absentWhen().isEmpty() && entry.fate().isEmpty()
        ? Seen.NOTHING
        : new Seen(brought(entry), missing(entry, situation), fate(entry, situation));
  }

  /** Whether a needed material is missing on what is known. */
  Truth missing(MaterialEntry entry, Situation situation) {
    if (stated() && !brought(entry)) {
      return Truth.TRUE;
    }
    return entry.absentWhen().isEmpty()
        ? Truth.FALSE
        : situation.unfold(missing(entry), PolicyState.Truths.INSTANCE);
  }
}
