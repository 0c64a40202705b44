package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.luohu.decision.AnswerOption;
import org.luohu.decision.Basis;
import org.luohu.decision.Question;
import org.luohu.decision.Reason;
import org.luohu.drl.Truth;
import org.luohu.policy.Manifest;
import org.luohu.text.Text;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Turns missing facts into questions, each with the rules that want to know. */
final class Questions {

  private final Situation situation;
  private final Explanation explanation;

  Questions(Situation situation, Explanation explanation) {
    this.situation = situation;
    this.explanation = explanation;
  }

  /** A question without reasons, as it stands beside a material. */
  Question plain(StatedFact<?> fact) {
    return question(fact, List.of());
  }

  /** A question with the rules of policies in force that want to know. */
  Question of(StatedFact<?> fact, Collection<PolicyState> policies) {
    List<Reason> reasons = new ArrayList<>();
    for (PolicyState policy : policies) {
      for (RuleState state : policy.standing()) {
        if (state.truth() == Truth.OPEN
            && decides(state)
            && explanation.openBecauseOf(state.rule()).contains(fact)) {
          reasons.add(reason(state));
        }
      }
    }
    return question(fact, reasons);
  }

  /** The question; of what is stated but not known, a coarse region, why the county decides. */
  private Text asked(StatedFact<?> fact) {
    return situation.stated(fact)
        ? Text.of(
            fact.question().zh() + "现在只写到省或者市，请写到县（市、区）：在不在当地申报、适用哪里的规定，由县决定。",
            fact.question().en()
                + " Stated so far is a province or a city; the county decides whether it is filed"
                + " at its own place and whose rules apply.")
        : fact.question();
  }

  private static boolean decides(RuleState state) {
    return state.rule().consequences().stream().anyMatch(c -> !c.effect().equals("note"));
  }

  private static Reason reason(RuleState state) {
    Set<Basis> basis = new LinkedHashSet<>();
    List<String> codes = new ArrayList<>();
    for (Said said : state.says()) {
      codes.add(said.code());
      basis.addAll(said.basis());
    }
    Manifest manifest = state.policy().manifest();
    return new Reason(
        state.rule().name(),
        state.policy().id(),
        codes,
        state.rule().consequences().stream().map(manifest::words).toList(),
        List.copyOf(basis));
  }

  private Question question(StatedFact<?> fact, List<Reason> reasons) {
    List<AnswerOption> options =
        fact.options().stream()
            .map(option -> new AnswerOption(option.code(), option.label()))
            .toList();
    return new Question(fact.key(), asked(fact), options, reasons);
  }
}
