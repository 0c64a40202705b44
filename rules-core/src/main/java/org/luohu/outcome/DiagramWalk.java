package org.luohu.outcome;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** All values and variables of a function, or of what is left of it once a variable is known. */
final class DiagramWalk {

  private final Nodes nodes;
  private final Set<Integer> seen = new HashSet<>();
  private final BitSet values = new BitSet();
  private final BitSet variables = new BitSet();
  private final int known;
  private final int choice;
  private int choices;

  DiagramWalk(Nodes nodes, int function) {
    this(nodes, function, Nodes.NO_VARIABLE, 0);
  }

  /** Walks where a variable has its value number {@code choice} alone. */
  DiagramWalk(Nodes nodes, int function, int known, int choice) {
    this.nodes = nodes;
    this.known = known;
    this.choice = choice;
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
    if (variable == known) {
      choices = nodes.arity(function);
      visit(nodes.child(function, variable, choice));
      return;
    }
    variables.set(variable);
    for (int i = 0; i < nodes.arity(function); i++) {
      visit(nodes.child(function, variable, i));
    }
  }

  BitSet values() {
    return values;
  }

  /** How many values the known variable may have; 0 where the function does not depend on it. */
  int choices() {
    return choices;
  }

  BitSet variables() {
    return variables;
  }
}
