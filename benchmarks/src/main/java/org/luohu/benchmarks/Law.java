package org.luohu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Effect;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
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

  /** The mainland's but for the delta's other three; Zhejiang is one of them. */
  static final List<String> PROVINCES =
      List.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "33", "35", "36", "37", "41", "42", "43",
          "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

  static final String ZHEJIANG = "33";

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

  /** Of each rule, the number that it has where there is one province. */
  final List<Integer> originals = new ArrayList<>();

  /** Of each rule, the province for which alone it is; null for whatever province. */
  final List<@Nullable String> only = new ArrayList<>();

  private final Map<Saying, Integer> numbers = new LinkedHashMap<>();

  Law() {
    this(false);
  }

  /**
   * The law.
   *
   * @param manyProvinces whether Zhejiang's rules and the channel's are there once for each of
   *     {@link #PROVINCES}, each copy under the condition that the target lies in its province
   */
  Law(boolean manyProvinces) {
    List<Policy> inForce = inForce();
    policies = VERSIONS.stream().map(id -> version(inForce, id)).toList();
    List<int[]> said = new ArrayList<>();
    int original = 0;
    int registration = 0;
    for (Policy policy : policies) {
      boolean copied = manyProvinces && !PolicyLibrary.national(policy);
      for (String province :
          copied ? PROVINCES : Collections.<@Nullable String>singletonList(null)) {
        int number = original;
        for (Rule rule : rulesOf(policy)) {
          rules.add(province == null ? rule : Province.only(province, rule));
          originals.add(number++);
          only.add(province);
          said.add(
              rule.consequences().stream()
                  .mapToInt(consequence -> number(policy, consequence))
                  .toArray());
        }
      }
      original += policy.rules().size();
      registration = policy.manifest().kind() == PolicyKind.CHANNEL ? registration : rules.size();
    }
    firstOfChannel = registration;
    says = said.toArray(int[][]::new);
    sayings = List.copyOf(numbers.keySet());
  }

  /** The policy of a rule. */
  Policy policy(int rule) {
    return sayings.get(says[rule][0]).policy();
  }

  /** The provinces for which a policy's rules are there, where there are several. */
  List<String> provinces(Policy policy) {
    return only.contains(ZHEJIANG) && !PolicyLibrary.national(policy) ? PROVINCES : List.of();
  }

  private static List<Policy> inForce() {
    return PolicyReader.readAll(
            PolicyFiles.bundledLaw(), ServiceDescription.vocabularies(Luohu.bundledServices()))
        .inForce(DAY);
  }

  private static Policy version(List<Policy> inForce, String id) {
    return inForce.stream()
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
