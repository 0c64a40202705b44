package org.luohu.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;

/**
 * How findings become an outcome. The gravest finding counts, so the order of rules does not
 * matter. A material that is needed and missing counts as SUPPLEMENT. Where nothing is granted, the
 * verdict is REVIEW at least. Of several channels the mildest counts; where none applies, it is
 * REDIRECT; where none is needed, ACCEPT. The outcome is the graver of both verdicts.
 *
 * @param <T> what is true or false
 */
public final class OutcomeLaw<T> {

  private final Logic<T> logic;
  private final T always;
  private final T never;

  /** The law over a logic. */
  public OutcomeLaw(Logic<T> logic) {
    this.logic = logic;
    always = logic.constant(true);
    never = logic.constant(false);
  }

  /** The outcome to which a finding raises a verdict; of a need, while its material is missing. */
  public static Outcome raises(Effect effect) {
    return switch (effect) {
      case GRANT, NOTE -> Outcome.ACCEPT;
      case NEED, SUPPLEMENT -> Outcome.SUPPLEMENT;
      case REVIEW -> Outcome.REVIEW;
      case REDIRECT -> Outcome.REDIRECT;
      case REFUSE -> Outcome.REFUSE;
    };
  }

  /**
   * What possible outcomes come to: the one there is; the mildest of those that all are REDIRECT at
   * least; else UNDETERMINED.
   *
   * @param possible exactly those that are possible, at least one
   */
  public static Outcome settle(SortedSet<Outcome> possible) {
    return possible.size() == 1 || possible.first().compareTo(Outcome.REDIRECT) >= 0
        ? possible.first()
        : Outcome.UNDETERMINED;
  }

  /** What some findings come to by themselves, whether or not anything is granted. */
  public Levels<T> raised(List<Evaluated<T>> findings) {
    return verdict(findings, never);
  }

  /** The verdict of findings that count together: of the registration policies, or of a channel. */
  public Levels<T> registration(List<Evaluated<T>> findings) {
    return verdict(findings, logic.not(granted(findings)));
  }

  private Levels<T> verdict(List<Evaluated<T>> findings, T review) {
    List<T> atLeast = new ArrayList<>(Collections.nCopies(Outcome.SETTLED.size(), always));
    T graver = never;
    for (int rank = Outcome.REFUSE.rank(); rank > Outcome.ACCEPT.rank(); rank--) {
      List<T> raised = raised(findings, rank);
      if (rank == Outcome.REVIEW.rank()) {
        raised.add(review);
      }
      graver = raised.isEmpty() ? graver : logic.or(graver, logic.any(raised));
      atLeast.set(rank, graver);
    }
    return new Levels<>(atLeast);
  }

  private List<T> raised(List<Evaluated<T>> findings, int rank) {
    List<T> raised = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (raises(findings.get(i).effect()).rank() == rank) {
        raised.add(raising(findings.get(i)));
      }
    }
    return raised;
  }

  private T raising(Evaluated<T> finding) {
    return finding.effect() == Effect.NEED
        ? logic.and(finding.holds(), finding.missing())
        : finding.holds();
  }

  /** That something is granted. */
  public T granted(List<Evaluated<T>> findings) {
    List<T> grants = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).effect() == Effect.GRANT) {
        grants.add(findings.get(i).holds());
      }
    }
    return logic.any(grants);
  }

  /** That the verdict is REVIEW for no other reason than that nothing is granted. */
  public T uncovered(List<Evaluated<T>> findings) {
    return logic.not(logic.or(granted(findings), raised(findings).atLeast(Outcome.REVIEW)));
  }

  /**
   * The verdict on filing here.
   *
   * @param elsewhere that it is not filed at the target's own place
   * @param channels the channels between the two places
   */
  public Levels<T> channel(T elsewhere, List<Channel<T>> channels) {
    List<T> atLeast = new ArrayList<>();
    for (Outcome outcome : Outcome.SETTLED) {
      atLeast.add(
          outcome == Outcome.ACCEPT
              ? always
              : logic.and(elsewhere, mildestAtLeast(outcome, channels)));
    }
    return new Levels<>(atLeast);
  }

  private T mildestAtLeast(Outcome outcome, List<Channel<T>> channels) {
    T all = always;
    T some = never;
    for (Channel<T> channel : channels) {
      T own = channel.verdict().atLeast(outcome);
      all = logic.and(all, logic.or(logic.not(channel.applies()), own));
      some = logic.or(some, channel.applies());
    }
    return outcome == Outcome.REFUSE ? logic.and(all, some) : all;
  }

  /** The outcome over both verdicts. */
  public Levels<T> both(Levels<T> registration, Levels<T> channel) {
    List<T> atLeast = new ArrayList<>();
    for (Outcome outcome : Outcome.SETTLED) {
      atLeast.add(logic.or(registration.atLeast(outcome), channel.atLeast(outcome)));
    }
    return new Levels<>(atLeast);
  }

  /** That a verdict is an outcome. */
  public T is(Levels<T> verdict, Outcome outcome) {
    return outcome == Outcome.REFUSE
        ? verdict.atLeast(outcome)
        : logic.and(
            verdict.atLeast(outcome),
            logic.not(verdict.atLeast(Outcome.SETTLED.get(outcome.rank() + 1))));
  }

  /** That one verdict is graver than another. */
  public T graver(Levels<T> one, Levels<T> other) {
    T graver = never;
    for (Outcome outcome : Outcome.SETTLED) {
      graver = logic.or(graver, logic.and(one.atLeast(outcome), logic.not(other.atLeast(outcome))));
    }
    return graver;
  }

  /** That two verdicts differ. */
  public T differ(Levels<T> one, Levels<T> other) {
    return logic.or(graver(one, other), graver(other, one));
  }
}
