package org.luohu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Effect;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyReader;

/**
 * The law that every engine decides under: the nation's rules, Zhejiang's, and the first version of
 * the delta's channel. Rules are numbered through, those of the channel last; so is what they say.
 */
final class Law {

  static final List<String> VERSIONS =
      List.of(
          "national/birth-registration/2021-10-01",
          "zhejiang/birth-registration/2020-05-01",
          "yangtze-delta/cross-province-newborn/2021-11-23");

  /** A day on which all three are in force. */
  private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

  /**
   * Something that rules say.
   *
   * @param policy the policy whose rules say it
   * @param effect as what
   * @param code the code
   */
  record Saying(Policy policy, Effect effect, String code) {

    /** On what. */
    VerdictKind verdict() {
      return policy.manifest().kind() == PolicyKind.CHANNEL
          ? VerdictKind.CHANNEL
          : VerdictKind.REGISTRATION;
    }
  }

  final Luohu luohu = Luohu.bundled();
  final List<Policy> policies;
  final List<Rule> rules = new ArrayList<>();

  /** The number of the first rule of the channel; all before are rules of registration. */
  final int firstOfChannel;

  final List<Saying> sayings;

  /** What each rule says, by the numbers of {@link #sayings}. */
  final int[][] says;

  private final Map<Saying, Integer> numbers = new LinkedHashMap<>();

  Law() {
    policies = VERSIONS.stream().map(this::policy).toList();
    List<int[]> said = new ArrayList<>();
    int registration = 0;
    for (Policy policy : policies) {
      registration += policy.manifest().kind() == PolicyKind.CHANNEL ? 0 : policy.rules().size();
      for (Rule rule : rulesOf(policy)) {
        rules.add(rule);
        said.add(
            rule.consequences().stream()
                .mapToInt(consequence -> number(policy, consequence))
                .toArray());
      }
    }
    firstOfChannel = registration;
    says = said.toArray(int[][]::new);
    sayings = List.copyOf(numbers.keySet());
  }

  private Policy policy(String id) {
    return PolicyReader.readAll(
            PolicyFiles.bundledLaw(), ServiceDescription.vocabularies(Luohu.bundledServices()))
        .inForce(DAY)
        .stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + id));
  }

  /** The rules of a policy in the order in which they are numbered. */
  static List<Rule> rulesOf(Policy policy) {
    return policy.rules().stream().sorted(Comparator.comparing(Rule::name)).toList();
  }

  /** The channel. */
  Policy channel() {
    return policies.get(policies.size() - 1);
  }

  private int number(Policy policy, Consequence consequence) {
    return numbers.computeIfAbsent(
        new Saying(policy, Effect.of(consequence.effect()), consequence.code()),
        saying -> numbers.size());
  }
}
