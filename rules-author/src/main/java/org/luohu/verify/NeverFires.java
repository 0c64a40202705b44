package org.luohu.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.logic.Says;
import org.luohu.logic.Specimen;
import org.luohu.logic.Voice;
import org.luohu.logic.Wording;
import org.luohu.text.Text;

/** Why a rule can never fire: the fewest of its conditions that no family meets together. */
final class NeverFires {

  private final Ground ground;
  private final Voice voice;
  private final Map<Integer, Text> conflict;

  NeverFires(Ground ground, Voice voice) {
    this.ground = ground;
    this.voice = voice;
    this.conflict = smallest(conditions());
  }

  private Map<Integer, Text> conditions() {
    Map<Integer, Text> conditions = new LinkedHashMap<>();
    conditions.put(ground.rulings().applies(voice.policy()), Text.of("政策适用", "the policy applies"));
    for (Pattern pattern : voice.rule().patterns()) {
      for (Expression expression : pattern.expressions()) {
        conditions.put(ground.rulings().families().condition(expression), Wording.of(expression));
      }
    }
    return conditions;
  }

  private Map<Integer, Text> smallest(Map<Integer, Text> conditions) {
    Map<Integer, Text> left = new LinkedHashMap<>(conditions);
    for (Map.Entry<Integer, Text> condition : conditions.entrySet()) {
      left.remove(condition.getKey());
      if (ground.clauses().satisfiable(left.keySet())) {
        left.put(condition.getKey(), condition.getValue());
      }
    }
    return left;
  }

  Text text() {
    List<Text> quoted =
        conflict.values().stream().map(text -> Text.format("“%s”", "\"%s\"", text)).toList();
    return Text.format(
        conflict.size() == 1 ? "没有家庭符合条件%s" : "没有家庭同时符合条件%s",
        conflict.size() == 1 ? "no family meets the condition %s" : "no family meets all of %s",
        Text.join("、", ", ", quoted));
  }

  /**
   * A family that meets all conditions but one, and for which what only this rule says is not said.
   */
  @Nullable Specimen nearest() {
    List<Integer> conditions = new ArrayList<>(conditions().keySet());
    for (int unmet : List.copyOf(conflict.keySet())) {
      List<Integer> others = new ArrayList<>(conditions);
      others.remove((Integer) unmet);
      Optional<Specimen> family =
          ground.clauses().satisfiable(others) ? near(others) : Optional.empty();
      if (family.isPresent()) {
        return family.get();
      }
    }
    return null;
  }

  private Optional<Specimen> near(List<Integer> conditions) {
    ground.rulings().together(voice).stream()
        .filter(other -> voice.rule().consequences().stream().anyMatch(other::says))
        .forEach(other -> conditions.add(-other.holds()));
    return ground
        .specimens()
        .smallest(
            conditions,
            ground.bench(),
            decision ->
                voice.rule().consequences().stream()
                    .noneMatch(consequence -> Says.says(decision, consequence)));
  }
}
