package org.luohu.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;

/** Every mutant of a policy version's rules. */
public final class Mutations {

  private final ExpressionMutations expressions;

  /** The mutations of a library's rules; constants are exchanged for others that its rules name. */
  public Mutations(PolicyLibrary library) {
    expressions =
        new ExpressionMutations(RuleConstants.of(library.all()).byProperty(), MutationReport.MOST);
  }

  /** The mutants of a version, rule by rule in their order. */
  public List<Mutant> of(Policy policy) {
    List<Mutant> mutants = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      conditions(policy, rule, mutants);
      consequences(policy, rule, mutants);
    }
    return mutants;
  }

  private void conditions(Policy policy, Rule rule, List<Mutant> mutants) {
    for (int i = 0; i < rule.patterns().size(); i++) {
      Pattern pattern = rule.patterns().get(i);
      for (int j = 0; j < pattern.expressions().size(); j++) {
        for (ExpressionMutations.Change change : expressions.of(pattern.expressions().get(j))) {
          Pattern changed =
              new Pattern(
                  pattern.factType(), replaced(pattern.expressions(), j, change), pattern.span());
          List<Pattern> patterns = new ArrayList<>(rule.patterns());
          patterns.set(i, changed);
          Rule mutated =
              new Rule(rule.name(), rule.source(), patterns, rule.consequences(), rule.span());
          String type = pattern.factType().name() + ": ";
          mutants.add(
              new Mutant(
                  policy,
                  rule,
                  mutated,
                  change.kind(),
                  type + change.before(),
                  change.after().isEmpty() ? "" : type + change.after()));
        }
      }
    }
  }

  private static List<Expression> replaced(
      List<Expression> expressions, int place, ExpressionMutations.Change change) {
    List<Expression> others = new ArrayList<>(expressions);
    if (change.changed() == null) {
      others.remove(place);
    } else {
      others.set(place, change.changed());
    }
    return others;
  }

  private static void consequences(Policy policy, Rule rule, List<Mutant> mutants) {
    for (int i = 0; i < rule.consequences().size(); i++) {
      Consequence consequence = rule.consequences().get(i);
      boolean need = consequence.effect().equals(Effect.NEED.code());
      if (!need) {
        for (Effect effect : Effect.values()) {
          if (effect != Effect.NEED && !effect.code().equals(consequence.effect())) {
            mutants.add(
                said(policy, rule, i, MutationKind.EFFECT, effect.code(), consequence.code()));
          }
        }
      }
      Collection<String> codes =
          need ? policy.manifest().materials().keySet() : policy.manifest().findings().keySet();
      String other = next(List.copyOf(codes), rule, consequence.code());
      if (other != null) {
        mutants.add(said(policy, rule, i, MutationKind.CODE, consequence.effect(), other));
      }
      if (rule.consequences().size() > 1) {
        List<Consequence> fewer = new ArrayList<>(rule.consequences());
        fewer.remove(i);
        mutants.add(
            mutant(
                policy, rule, fewer, MutationKind.DROPPED_CONSEQUENCE, written(consequence), ""));
      }
    }
  }

  /** The next code of the manifest that the rule does not say itself; null where there is none. */
  private static @org.jspecify.annotations.Nullable String next(
      List<String> codes, Rule rule, String code) {
    List<String> said = rule.consequences().stream().map(Consequence::code).toList();
    int at = codes.indexOf(code);
    for (int step = 1; step < codes.size(); step++) {
      String other = codes.get((at + step) % codes.size());
      if (!said.contains(other)) {
        return other;
      }
    }
    return null;
  }

  private static Mutant said(
      Policy policy, Rule rule, int place, MutationKind kind, String effect, String code) {
    Consequence old = rule.consequences().get(place);
    Consequence other = new Consequence(effect, code, old.effectSpan(), old.codeSpan());
    List<Consequence> consequences = new ArrayList<>(rule.consequences());
    consequences.set(place, other);
    return mutant(policy, rule, consequences, kind, written(old), written(other));
  }

  private static Mutant mutant(
      Policy policy,
      Rule rule,
      List<Consequence> consequences,
      MutationKind kind,
      String before,
      String after) {
    return new Mutant(
        policy,
        rule,
        new Rule(rule.name(), rule.source(), rule.patterns(), consequences, rule.span()),
        kind,
        before,
        after);
  }

  private static String written(Consequence consequence) {
    return consequence.effect() + "(\"" + consequence.code() + "\")";
  }
}
