package org.luohu;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Jurisdiction;
import org.luohu.application.ServiceDescription;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * The outcome of a family of which everything is known, straight from the definition: ACCEPT 0,
 * SUPPLEMENT 1, REVIEW 2, REDIRECT 3, REFUSE 4. Shares no code with the reasoning but the formulas.
 */
final class PlainReading {

  private final Vocabulary vocabulary;
  private final Jurisdiction where;
  private final List<Policy> policies;
  private final @Nullable SortedSet<String> brought;

  PlainReading(
      ServiceDescription service, List<Policy> policies, @Nullable SortedSet<String> brought) {
    this.vocabulary = service.vocabulary();
    this.where = service.jurisdiction();
    this.policies = policies;
    this.brought = brought;
  }

  int outcome(Completion family) {
    return Math.max(registration(family), channel(family));
  }

  int registration(Completion family) {
    return verdict(
        family,
        policies.stream()
            .filter(
                policy ->
                    policy.manifest().kind() == PolicyKind.REGISTRATION && applies(policy, family))
            .toList());
  }

  /**
   * The mildest of the channels open between counter and target; REDIRECT where there is none,
   * nothing where none is needed.
   */
  int channel(Completion family) {
    if (where.atTarget().test(family)) {
      return 0;
    }
    return policies.stream()
        .filter(policy -> policy.manifest().kind() == PolicyKind.CHANNEL && applies(policy, family))
        .mapToInt(policy -> verdict(family, List.of(policy)))
        .min()
        .orElse(3);
  }

  private boolean applies(Policy policy, Completion family) {
    return policy.manifest().applies().everywhere()
        || policy
            .manifest()
            .applies()
            .applies(where.counter().apply(family), where.target().apply(family));
  }

  private int verdict(Completion family, List<Policy> policies) {
    Object[] known = new Object[vocabulary.properties().size()];
    Function<Property<?>, @Nullable Object> values =
        property ->
            known[property.index()] == null
                ? known[property.index()] = property.derive(family)
                : known[property.index()];
    int level = 0;
    boolean granted = false;
    for (Policy policy : policies) {
      for (Rule rule : policy.rules()) {
        if (rule.evaluate(values) == Truth.TRUE) {
          for (Consequence consequence : rule.consequences()) {
            granted |= consequence.effect().equals("grant");
            if (!displaced(policy, consequence, policies, values)) {
              level = Math.max(level, level(policy, consequence, family));
            }
          }
        }
      }
    }
    return granted ? level : Math.max(level, 2);
  }

  /** Whether a policy for a smaller place asks for a paper that stands for this one. */
  private static boolean displaced(
      Policy wide,
      Consequence need,
      List<Policy> policies,
      Function<Property<?>, @Nullable Object> values) {
    return need.effect().equals("need")
        && policies.stream()
            .filter(policy -> PolicyLibrary.wider(wide, policy))
            .anyMatch(
                policy ->
                    policy.rules().stream()
                        .filter(rule -> rule.evaluate(values) == Truth.TRUE)
                        .flatMap(rule -> rule.consequences().stream())
                        .map(policy.manifest()::material)
                        .anyMatch(
                            entry ->
                                entry != null
                                    && (entry.replaces().contains(need.code())
                                        || entry.lifts().contains(need.code()))));
  }

  private int level(Policy policy, Consequence consequence, Completion family) {
    return switch (consequence.effect()) {
      case "grant", "note" -> 0;
      case "need" -> missing(policy.manifest().materials().get(consequence.code()), family) ? 1 : 0;
      case "supplement" -> 1;
      case "review" -> 2;
      case "redirect" -> 3;
      case "refuse" -> 4;
      default -> throw new IllegalStateException(consequence.effect());
    };
  }

  private boolean missing(MaterialEntry material, Completion family) {
    boolean here =
        brought != null
            && (brought.contains(material.code())
                || material.anyOf().stream().anyMatch(brought::contains));
    return brought != null && !here
        || !material.absentWhen().isEmpty()
            && material.absentWhen().entrySet().stream()
                .allMatch(entry -> code(entry.getKey(), family).equals(entry.getValue()));
  }

  private String code(String key, Completion family) {
    return code(vocabulary.statedFact(key).orElseThrow(), family);
  }

  private static <T> String code(StatedFact<T> fact, Completion family) {
    return fact.code(family.get(fact));
  }
}
