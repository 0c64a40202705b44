package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Jurisdiction;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.decision.Unencoded;
import org.luohu.decision.Verdict;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.memo.Memo;
import org.luohu.text.Text;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Reasons over one situation: runs the policies in force and draws the conclusion. For one use. */
public final class Reasoner {

  /** How many nodes the diagrams of one decision may have; about a second's work. */
  static final int LIMIT = 300_000;

  private final Situation situation;
  private final InForce inForce;
  private final Papers papers;
  private final Explanation explanation;
  private final Questions questions;
  private final int limit;

  private Reasoner(
      Situation situation, InForce inForce, @Nullable SortedSet<String> materials, int limit) {
    this.situation = situation;
    this.inForce = inForce;
    this.limit = limit;
    papers = new Papers(situation.vocabulary(), materials);
    explanation = new Explanation(situation);
    questions = new Questions(situation, explanation);
  }

  /**
   * Draws the conclusion.
   *
   * @param situation what is known
   * @param policies the policies in force that might apply, the most particular last
   * @param jurisdiction where counter and target are
   * @param materials the codes of the materials brought, or null
   */
  public static Conclusion conclude(
      Situation situation,
      List<RunnablePolicy> policies,
      Jurisdiction jurisdiction,
      @Nullable SortedSet<String> materials) {
    return conclude(situation, policies, jurisdiction, materials, LIMIT);
  }

  /** The same with diagrams of another size at most. */
  static Conclusion conclude(
      Situation situation,
      List<RunnablePolicy> policies,
      Jurisdiction jurisdiction,
      @Nullable SortedSet<String> materials,
      int limit) {
    InForce inForce = InForce.of(situation, policies, jurisdiction);
    return new Reasoner(situation, inForce, materials, limit).conclude(true);
  }

  /**
   * What is kept of the conclusion without the words behind it: findings name no facts, nothing is
   * asked and nothing told of what was presumed. Parameters as above.
   *
   * @param memo remembers it by how the rules stand, where that settles it; null for none
   */
  public static <T> T concludeBriefly(
      Situation situation,
      List<RunnablePolicy> policies,
      Jurisdiction jurisdiction,
      @Nullable SortedSet<String> materials,
      Summary<T> summary,
      @Nullable Memo memo) {
    InForce inForce = InForce.of(situation, policies, jurisdiction);
    Reasoner reasoner = new Reasoner(situation, inForce, materials, LIMIT);
    T known =
        memo == null
            ? null
            : memo.part(
                Memo.Part.CONCLUSIONS,
                inForce.signature(summary, reasoner.papers, situation),
                () -> reasoner.settled(summary),
                summary::bytes);
    return known == null ? summary.of(reasoner.conclude(false)) : known;
  }

  /** The summary where how the rules stand settles the outcome, else null. */
  private <T> @Nullable T settled(Summary<T> summary) {
    Outlook outlook = Outlook.settled(situation, papers, explanation, inForce);
    return outlook == null ? null : summary.of(conclude(outlook, false));
  }

  /**
   * How each rule of the policies that take part stands.
   *
   * @param result makes a result of a policy, a rule and its truth
   */
  public static <R> List<R> states(
      Situation situation,
      List<RunnablePolicy> policies,
      Jurisdiction jurisdiction,
      StateResult<R> result) {
    List<R> results = new ArrayList<>();
    for (PolicyState policy : InForce.of(situation, policies, jurisdiction).all()) {
      List<Rule> rules = policy.runnable().rules();
      for (int i = 0; i < rules.size(); i++) {
        results.add(result.of(policy.policy(), rules.get(i), policy.states().truth(i)));
      }
    }
    return results;
  }

  /** Why a rule's condition is true, false or open in a situation, in words. */
  public static List<Text> why(Situation situation, Rule rule) {
    return new Explanation(situation).why(rule);
  }

  /**
   * What to make of a rule's state.
   *
   * @param <R> what is made
   */
  public interface StateResult<R> {
    /** Makes it. */
    R of(org.luohu.policy.Policy policy, org.luohu.drl.Rule rule, Truth truth);
  }

  private Conclusion conclude(boolean explained) {
    return conclude(Outlook.of(situation, papers, explanation, inForce, limit), explained);
  }

  private Conclusion conclude(Outlook outlook, boolean explained) {
    PolicyState channel =
        inForce.atTarget() == Truth.FALSE ? outlook.mildest(inForce.channels()) : null;
    List<PolicyState> shown = new ArrayList<>(inForce.registration());
    if (inForce.atTarget() == Truth.OPEN) {
      shown.addAll(inForce.channels());
    } else if (channel != null) {
      shown.add(channel);
    }
    FindingMerger findings = findings(outlook, channel, explained ? explanation : null);
    MaterialMerger materials =
        new MaterialMerger(
            situation,
            papers,
            explanation,
            explained ? questions : null,
            Displacements.of(inForce.registration()));
    (channel == null ? inForce.registration() : shown).forEach(materials::add);
    return new Conclusion(
        outlook.both().outcome(),
        outlook.both().possible(),
        outlook.exact(),
        outlook.registration(),
        outlook.channel(),
        findings.findings(),
        materials.materials(),
        explained ? unencoded(shown) : List.of(),
        explained ? asked(outlook, shown) : List.of(),
        !explained || situation.presumed().isEmpty()
            ? List.of()
            : new PresumptionFinder(situation, papers, outlook.both().possible()).presumed(shown),
        shown.stream().map(PolicyState::policy).toList(),
        channel == null
            ? inForce.registration().stream().map(PolicyState::policy).toList()
            : List.of(channel.policy()));
  }

  /**
   * The articles that touch the family for certain. Where what they ask is not known they are not
   * told: nearly each would be.
   */
  private List<Unencoded> unencoded(List<PolicyState> shown) {
    List<Unencoded> touching = new ArrayList<>();
    for (PolicyState state : shown) {
      if (state.applies() == Truth.TRUE) {
        touching.addAll(state.runnable().touching(situation));
      }
    }
    return touching;
  }

  private FindingMerger findings(
      Outlook outlook, @Nullable PolicyState channel, @Nullable Explanation words) {
    FindingMerger findings = new FindingMerger(words);
    inForce.registration().forEach(state -> findings.add(VerdictKind.REGISTRATION, state));
    if (outlook.registration().outcome() == Outcome.REVIEW
        && !findings.has(VerdictKind.REGISTRATION, Effect.REVIEW)) {
      findings.addUncovered(VerdictKind.REGISTRATION);
    }
    if (channel != null) {
      findings.add(VerdictKind.CHANNEL, channel);
    } else if (inForce.atTarget() == Truth.FALSE) {
      findings.addNoChannel();
    }
    Verdict verdict = outlook.channel();
    if (verdict != null
        && verdict.outcome() == Outcome.REVIEW
        && !findings.has(VerdictKind.CHANNEL, Effect.REVIEW)) {
      findings.addUncovered(VerdictKind.CHANNEL);
    }
    return findings;
  }

  /** Whether the answer to another question may settle a fact, so that it need not be asked yet. */
  private boolean waits(StatedFact<?> fact, List<StatedFact<?>> deciding) {
    return situation.vocabulary().presumptions().stream()
        .filter(presumption -> presumption.fact() == fact)
        .anyMatch(presumption -> !Collections.disjoint(presumption.after(), deciding));
  }

  private List<Question> asked(Outlook outlook, List<PolicyState> shown) {
    List<Question> asked = new ArrayList<>();
    if (outlook.both().outcome() == Outcome.UNDETERMINED) {
      inForce.essentials().forEach(fact -> asked.add(questions.of(fact, shown)));
      for (StatedFact<?> fact : outlook.deciding()) {
        if (!inForce.essentials().contains(fact) && !waits(fact, outlook.deciding())) {
          asked.add(questions.of(fact, shown));
        }
      }
    }
    return asked;
  }
}
