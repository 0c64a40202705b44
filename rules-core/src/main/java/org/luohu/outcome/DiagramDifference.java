package org.luohu.outcome;

import java.util.HashMap;
import java.util.Map;

/** Whether functions have two values where one variable alone differs. */
final class DiagramDifference {

  private final Nodes nodes;
  private final int variable;
  private final Map<Integer, Boolean> decided = new HashMap<>();
  private final Map<Pair, Boolean> different = new HashMap<>();

  private record Pair(int one, int other) {}

  DiagramDifference(Nodes nodes, int variable) {
    this.nodes = nodes;
    this.variable = variable;
  }

  boolean decides(int function) {
    if (nodes.variable(function) > variable) {
      return false;
    }
    Boolean known = decided.get(function);
    if (known == null) {
      known =
          nodes.variable(function) == variable ? choicesDiffer(function) : laterDecides(function);
      decided.put(function, known);
    }
    return known;
  }

  private boolean laterDecides(int function) {
    for (int i = 0; i < nodes.arity(function); i++) {
      if (decides(nodes.child(function, nodes.variable(function), i))) {
        return true;
      }
    }
    return false;
  }

  private boolean choicesDiffer(int function) {
    for (int i = 0; i < nodes.arity(function); i++) {
      for (int j = 0; j < i; j++) {
        if (differ(nodes.child(function, variable, i), nodes.child(function, variable, j))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean differ(int one, int other) {
    if (one == other) {
      return false;
    }
    if (Nodes.constantly(one) && Nodes.constantly(other)) {
      return Nodes.value(one) != Diagrams.NOTHING && Nodes.value(other) != Diagrams.NOTHING;
    }
    Pair pair = new Pair(one, other);
    Boolean known = different.get(pair);
    if (known == null) {
      known = laterDiffer(one, other);
      different.put(pair, known);
    }
    return known;
  }

  private boolean laterDiffer(int one, int other) {
    int top = Math.min(nodes.variable(one), nodes.variable(other));
    int arity = nodes.arity(nodes.variable(one) == top ? one : other);
    for (int i = 0; i < arity; i++) {
      if (differ(nodes.child(one, top, i), nodes.child(other, top, i))) {
        return true;
      }
    }
    return false;
  }
}
