package org.luohu.outcome;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** All values and variables of a function. */
final class DiagramWalk {

  private final Nodes nodes;
  private final Set<Integer> seen = new HashSet<>();
  private final BitSet values = new BitSet();
  private final BitSet variables = new BitSet();

  DiagramWalk(Nodes nodes, int function) {
    this.nodes = nodes;
    visit(function);
  }

  private void visit(int function) {
    if (!seen.add(function)) {
      return;
    }
    if (Nodes.constantly(function)) {
      if (Nodes.value(function) != Diagrams.NOTHING) {
        values.set(Nodes.value(function));
      }
      return;
    }
    int variable = nodes.variable(function);
    variables.set(variable);
    for (int i = 0; i < nodes.arity(function); i++) {
      visit(nodes.child(function, variable, i));
    }
  }

  BitSet values() {
    return values;
  }

  BitSet variables() {
    return variables;
  }
}
