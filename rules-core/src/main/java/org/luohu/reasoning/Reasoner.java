package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.decision.Verdict;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Reasons over one situation: runs the policies in force and draws the conclusion. For one use. */
public final class Reasoner {

  private final Situation situation;
  private final Jurisdiction jurisdiction;
  private final Papers papers;
  private final Explanation explanation;
  private final Questions questions;
  private final List<PolicyState> registration = new ArrayList<>();
  private final List<PolicyState> channels = new ArrayList<>();
  private final List<StatedFact<?>> essentials;
  private final Truth atTarget;

  private Reasoner(
      Situation situation,
      List<RunnablePolicy> policies,
      Jurisdiction jurisdiction,
      @Nullable SortedSet<String> materials) {
    this.situation = situation;
    this.jurisdiction = jurisdiction;
    papers = new Papers(situation.vocabulary(), materials);
    explanation = new Explanation(situation);
    questions = new Questions(explanation);
    essentials = jurisdiction.essentials().apply(situation);
    atTarget =
        essentials.isEmpty()
            ? situation.unfold(jurisdiction.atTarget(), PolicyState.Truths.INSTANCE)
            : Truth.TRUE;
    run(policies);
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
    return new Reasoner(situation, policies, jurisdiction, materials).conclude(true);
  }

  /**
   * Draws the conclusion without the words behind it: findings name no facts, nothing is asked and
   * nothing told of what was presumed. Parameters as above.
   */
  public static Conclusion concludeBriefly(
      Situation situation,
      List<RunnablePolicy> policies,
      Jurisdiction jurisdiction,
      @Nullable SortedSet<String> materials) {
    return new Reasoner(situation, policies, jurisdiction, materials).conclude(false);
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
    Reasoner reasoner = new Reasoner(situation, policies, jurisdiction, null);
    return java.util.stream.Stream.concat(
            reasoner.registration.stream(), reasoner.channels.stream())
        .flatMap(policy -> policy.rules().stream())
        .map(state -> result.of(state.policy(), state.rule(), state.truth()))
        .toList();
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

  private void run(List<RunnablePolicy> policies) {
    for (RunnablePolicy runnable : policies) {
      boolean isChannel = runnable.policy().manifest().kind() == PolicyKind.CHANNEL;
      if ((isChannel && atTarget == Truth.TRUE)
          || (!essentials.isEmpty() && !PolicyLibrary.national(runnable.policy()))) {
        continue;
      }
      PolicyState state = PolicyState.of(runnable, situation, jurisdiction);
      if (state.applies() != Truth.FALSE) {
        (isChannel ? channels : registration).add(state);
      }
    }
  }

  private Conclusion conclude(boolean explained) {
    Outlook outlook = outlook();
    PolicyState channel = atTarget == Truth.FALSE ? outlook.mildest(channels) : null;
    List<PolicyState> inForce = new ArrayList<>(registration);
    if (atTarget == Truth.OPEN) {
      inForce.addAll(channels);
    } else if (channel != null) {
      inForce.add(channel);
    }
    FindingMerger findings = findings(outlook, channel, explained ? explanation : null);
    MaterialMerger materials =
        new MaterialMerger(situation, papers, explanation, explained ? questions : null);
    (channel == null ? registration : inForce).forEach(materials::add);
    return new Conclusion(
        outlook.outcome(),
        outlook.possible(),
        outlook.exact(),
        outlook.registration(),
        outlook.channel(),
        findings.findings(),
        materials.materials(),
        explained ? asked(outlook, inForce) : List.of(),
        !explained || situation.presumed().isEmpty()
            ? List.of()
            : new PresumptionFinder(situation, papers, outlook.possible()).presumed(inForce),
        inForce.stream().map(PolicyState::policy).toList(),
        channel == null
            ? registration.stream().map(PolicyState::policy).toList()
            : List.of(channel.policy()));
  }

  private FindingMerger findings(
      Outlook outlook, @Nullable PolicyState channel, @Nullable Explanation words) {
    FindingMerger findings = new FindingMerger(words);
    registration.forEach(state -> findings.add(VerdictKind.REGISTRATION, state));
    if (outlook.registration().outcome() == Outcome.REVIEW
        && !findings.has(VerdictKind.REGISTRATION, Effect.REVIEW)) {
      findings.addUncovered(VerdictKind.REGISTRATION);
    }
    if (channel != null) {
      findings.add(VerdictKind.CHANNEL, channel);
    } else if (atTarget == Truth.FALSE) {
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

  private List<Question> asked(Outlook outlook, List<PolicyState> inForce) {
    List<Question> asked = new ArrayList<>();
    if (outlook.outcome() == Outcome.UNDETERMINED) {
      essentials.forEach(fact -> asked.add(questions.of(fact, inForce)));
      for (StatedFact<?> fact : outlook.deciding()) {
        if (!essentials.contains(fact)) {
          asked.add(questions.of(fact, inForce));
        }
      }
    }
    return asked;
  }

  private Outlook outlook() {
    if (essentials.isEmpty()) {
      Optional<Outlook> settled =
          new SettledOutlook(situation, papers).outlook(registration, channels, atTarget);
      if (settled.isPresent()) {
        return settled.get();
      }
    }
    try {
      return Outlook.exact(
          new OutcomeDiagrams(situation, papers),
          registration,
          channels,
          atTarget,
          jurisdiction.atTarget(),
          !essentials.isEmpty());
    } catch (Diagram.TooLarge e) {
      return new CoarseOutlook(situation, explanation, papers)
          .outlook(registration, channels, atTarget, !essentials.isEmpty());
    }
  }
}
