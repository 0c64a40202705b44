package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.luohu.decision.Outcome;

/**
 * An engine that was given the law.
 *
 * @param <I> a family in the form in which the engine wants it, made beforehand
 * @param <A> what it answers
 */
abstract class Peer<I, A> {

  final Law law;
  final Tally.Scale scale;

  Peer(Law law) {
    this.law = law;
    scale = new Tally.Scale(law);
  }

  /** A family in the engine's own form. */
  abstract I prepare(Family family);

  /**
   * Decides a family. Called by one thread at a time unless the engine is said to be safe for more.
   */
  abstract A decide(I family);

  /**
   * Every outcome that a family's blanks admit, as far as the engine can tell; where it knows of no
   * blanks, the one that it comes to.
   */
  Set<Outcome> possible(I family) {
    return Set.of(words(decide(family)).outcome());
  }

  /** An answer in words. */
  abstract Expected words(A answer);

  /** Some number that depends on the answer. */
  abstract int weigh(A answer);

  /** All families with the engine's own forms of them, ready to run. */
  final Run<I, A> run(List<Family> families) {
    List<I> prepared = new ArrayList<>(families.size());
    families.forEach(family -> prepared.add(prepare(family)));
    return new Run<>(this, prepared);
  }

  /**
   * An engine that answers with a ruling.
   *
   * @param <I> as of the engine
   */
  abstract static class OfRules<I> extends Peer<I, Ruling> {

    OfRules(Law law) {
      super(law);
    }

    @Override
    Set<Outcome> possible(I family) {
      return Set.of(decide(family).outcome());
    }

    @Override
    final Expected words(Ruling answer) {
      return Expected.of(law, answer);
    }

    @Override
    final int weigh(Ruling answer) {
      return answer.outcome().ordinal() + answer.said().length();
    }
  }

  /**
   * An engine and the families it is to decide.
   *
   * @param <I> as of the engine
   * @param <A> as of the engine
   */
  record Run<I, A>(Peer<I, A> peer, List<I> families) {

    Expected words(int number) {
      return peer.words(peer.decide(families.get(number)));
    }

    /** Every outcome that a family's blanks admit, as far as the engine can tell. */
    Set<Outcome> possible(int number) {
      return peer.possible(families.get(number));
    }

    /** Decides one family. */
    int decide(int number) {
      return peer.weigh(peer.decide(families.get(number)));
    }

    /**
     * Decides every family once; what comes back depends on every answer, so that none can be left
     * out.
     */
    int sweep() {
      int sum = 0;
      for (int i = 0; i < families.size(); i++) {
        sum += peer.weigh(peer.decide(families.get(i)));
      }
      return sum;
    }
  }
}
