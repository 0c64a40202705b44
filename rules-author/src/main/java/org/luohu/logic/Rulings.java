package org.luohu.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.outcome.Channel;
import org.luohu.outcome.Evaluated;
import org.luohu.outcome.Levels;
import org.luohu.outcome.OutcomeLaw;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.reasoning.Papers;

/**
 * What the policies in force on a day decide of every family, as propositions: the same function
 * that a decision draws of one family of which everything is known and no list of papers brought is
 * stated.
 */
public final class Rulings {

  private final Families families;
  private final Clauses clauses;
  private final FieldOfApplication field;
  private final Papers papers;
  private final int elsewhere;
  private final Map<Policy, Integer> applies = new LinkedHashMap<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Displacer> displacers = new ArrayList<>();
  private final OutcomeLaw<Integer> law;
  private final Levels<Integer> registration;
  private final Map<Policy, Levels<Integer>> channels = new LinkedHashMap<>();
  private final Levels<Integer> channel;
  private final Levels<Integer> outcome;
  private final Map<Policy, Integer> chosen = new LinkedHashMap<>();
  private final int uncovered;

  private record Displacer(Policy policy, MaterialEntry entry, int holds) {}

  /**
   * The rulings of some policies.
   *
   * @param policies the policies in force on the families' day
   */
  public Rulings(Families families, Service service, List<Policy> policies) {
    this(
        new FieldOfApplication(families, ServiceDescription.of(service).jurisdiction()),
        service,
        policies);
  }

  /**
   * The same of the families of a field of application, which may be asked of other policies too.
   */
  public Rulings(FieldOfApplication field, Service service, List<Policy> policies) {
    this.field = field;
    this.families = field.families();
    this.clauses = families.clauses();
    this.law = new OutcomeLaw<>(clauses);
    this.papers = new Papers(ServiceDescription.of(service).vocabulary(), null);
    this.elsewhere = -field.atTarget();
    List<Policy> sorted = policies.stream().sorted(PolicyLibrary.PARTICULARITY).toList();
    sorted.forEach(policy -> applies.put(policy, field.applies(policy)));
    sorted.stream().filter(policy -> policy.manifest().displaces()).forEach(this::displace);
    sorted.forEach(policy -> policy.rules().forEach(rule -> voices.add(voice(policy, rule))));
    registration = law.registration(findings(registrationVoices()));
    List<Channel<Integer>> all = new ArrayList<>();
    for (Policy policy : applies.keySet()) {
      if (policy.manifest().kind() == PolicyKind.CHANNEL) {
        Levels<Integer> own = law.registration(findings(voices(policy)));
        channels.put(policy, own);
        all.add(new Channel<>(applies(policy), own));
      }
    }
    channel = law.channel(elsewhere, all);
    outcome = law.both(registration, channel);
    applies.keySet().forEach(policy -> chosen.put(policy, choose(policy)));
    uncovered = law.uncovered(findings(registrationVoices()));
  }

  private static List<Evaluated<Integer>> findings(List<Voice> voices) {
    return voices.stream().flatMap(voice -> voice.findings().stream()).toList();
  }

  /** Notes the rules that ask for a material which replaces or lifts others. */
  private void displace(Policy policy) {
    for (Rule rule : policy.rules()) {
      for (Consequence consequence : rule.consequences()) {
        MaterialEntry entry = policy.manifest().material(consequence);
        if (entry != null && entry.displaces()) {
          displacers.add(new Displacer(policy, entry, holds(policy, rule)));
        }
      }
    }
  }

  private int holds(Policy policy, Rule rule) {
    return clauses.and(applies(policy), families.condition(rule));
  }

  /** That a policy's material is replaced or lifted by a more particular policy's. */
  private int displaced(Policy policy, String code) {
    return clauses.or(
        displacers.stream()
            .filter(
                other ->
                    other.entry().displaces(code) && PolicyLibrary.wider(policy, other.policy()))
            .map(Displacer::holds)
            .toList());
  }

  /** To which families policies apply. */
  public FieldOfApplication field() {
    return field;
  }

  /** To which other families policies apply, such as twins. */
  public FieldOfApplication field(Families others) {
    return field.of(others);
  }

  private Voice voice(Policy policy, Rule rule) {
    int holds = holds(policy, rule);
    List<Evaluated<Integer>> findings = new ArrayList<>();
    for (Consequence consequence : rule.consequences()) {
      Effect effect = Effect.of(consequence.effect());
      int missing = effect == Effect.NEED ? missing(policy, consequence.code()) : Clauses.FALSE;
      findings.add(new Evaluated<>(effect, holds, missing));
    }
    return new Voice(policy, rule, holds, findings, law.raised(findings));
  }

  private int missing(Policy policy, String code) {
    MaterialEntry entry = policy.manifest().materials().get(code);
    return entry == null || !papers.canBeMissing(entry)
        ? Clauses.FALSE
        : clauses.and(families.condition(papers.missing(entry)), -displaced(policy, code));
  }

  public OutcomeLaw<Integer> law() {
    return law;
  }

  public Families families() {
    return families;
  }

  public Clauses clauses() {
    return clauses;
  }

  /** Every rule of every policy in force. */
  public List<Voice> voices() {
    return List.copyOf(voices);
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public List<Voice> voices(Policy policy) {
    return voices.stream().filter(voice -> voice.policy() == policy).toList();
  }

  public List<Voice> registrationVoices() {
    return voices.stream().filter(voice -> !voice.channel()).toList();
  }

  /** The voices that share a verdict with this one: all registration policies, or one channel. */
  public List<Voice> together(Voice voice) {
    return voice.channel() ? voices(voice.policy()) : registrationVoices();
  }

  /** That a policy applies; of a channel, that it is needed too. */
  public int applies(Policy policy) {
    return java.util.Objects.requireNonNull(applies.get(policy));
  }

  public List<Policy> policies() {
    return List.copyOf(applies.keySet());
  }

  public Levels<Integer> registration() {
    return registration;
  }

  /** The verdict on the channel; ACCEPT where none is needed. */
  public Levels<Integer> channel() {
    return channel;
  }

  public Levels<Integer> channel(Policy policy) {
    return java.util.Objects.requireNonNull(channels.get(policy));
  }

  /** The graver of both verdicts. */
  public Levels<Integer> outcome() {
    return outcome;
  }

  /** That it is not filed at the target's own place. */
  public int elsewhere() {
    return elsewhere;
  }

  /** That no registration rule grants and nothing else makes it REVIEW. */
  public int uncovered() {
    return uncovered;
  }

  /** That a channel applies, is the chosen one, and does not cover the family. */
  public int uncovered(Policy channelPolicy) {
    return clauses.and(chosen(channelPolicy), law.uncovered(findings(voices(channelPolicy))));
  }

  /**
   * That a policy's findings are shown: those of registration, and of the mildest channel, the
   * first among equals.
   */
  public int chosen(Policy policy) {
    return java.util.Objects.requireNonNull(chosen.get(policy));
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private int choose(Policy policy) {
    if (policy.manifest().kind() != PolicyKind.CHANNEL) {
      return applies(policy);
    }
    List<Integer> all = new ArrayList<>();
    all.add(applies(policy));
    boolean before = true;
    for (Map.Entry<Policy, Levels<Integer>> other : channels.entrySet()) {
      if (other.getKey() == policy) {
        before = false;
      } else {
        Levels<Integer> own = channel(policy);
        int worse = before ? law.graver(other.getValue(), own) : -law.graver(own, other.getValue());
        all.add(clauses.or(-applies(other.getKey()), worse));
      }
    }
    return clauses.and(all);
  }

  /** That a decision says what a consequence says, by whichever rule. */
  public int says(Consequence consequence) {
    return clauses.or(
        voices.stream()
            .filter(voice -> voice.says(consequence))
            .map(voice -> shows(voice, consequence))
            .toList());
  }

  /**
   * That a decision says what a rule says; a material that another replaces or lifts it does not.
   */
  public int shows(Voice voice, Consequence consequence) {
    int shown = clauses.and(voice.holds(), chosen(voice.policy()));
    MaterialEntry entry = voice.policy().manifest().material(consequence);
    return entry == null ? shown : clauses.and(shown, -displaced(voice.policy(), entry.code()));
  }

  /** That a decision says of either verdict that no rule covers the family. */
  public int uncoveredAnywhere() {
    List<Integer> any = new ArrayList<>();
    any.add(uncovered);
    channels.keySet().forEach(policy -> any.add(uncovered(policy)));
    return clauses.or(any);
  }

  /** That a channel is needed and none is on record. */
  public int noChannel() {
    List<Integer> all = new ArrayList<>();
    all.add(elsewhere);
    channels.keySet().forEach(policy -> all.add(-applies(policy)));
    return clauses.and(all);
  }
}
