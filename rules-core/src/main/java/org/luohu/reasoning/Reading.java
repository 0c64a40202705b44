package org.luohu.reasoning;

import java.util.List;
import java.util.SortedSet;
import org.luohu.decision.Outcome;
import org.luohu.outcome.Levels;
import org.luohu.outcome.Logic;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.StatedFact;

/**
 * How one logic reads a situation, and what it can tell of a verdict.
 *
 * @param <T> what is true or false
 */
interface Reading<T> {

  Logic<T> logic();

  /** That a policy's field of application covers the family. */
  T applies(PolicyState policy);

  /** That a policy applies and the condition of one of its rules is true. */
  T holds(PolicyState policy, RuleState state);

  /** That a material that is needed is missing. */
  T missing(MaterialEntry entry);

  /** That it is filed at the target's own place. */
  T atTarget();

  /** The outcomes that a verdict may come to. */
  SortedSet<Outcome> possible(Levels<T> verdict);

  /** The unknown facts that decide which it is, in the order of the vocabulary. */
  List<StatedFact<?>> deciding(Levels<T> verdict);

  /** Whether these are exact rather than supersets. */
  boolean exact();
}
