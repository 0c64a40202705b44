package org.luohu.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of decision diagrams. A function is the number of its top node, a constant one a small
 * number that no node has; equal functions are one number.
 */
final class Nodes {

  /** The variable of a constant: after all others. */
  static final int NO_VARIABLE = Integer.MAX_VALUE;

  private static final int CONSTANTS = 16;

  private final int limit;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> unique = new HashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // compares the elements
  private record Node(int variable, int[] children) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Node node
          && node.variable == variable
          && Arrays.equals(node.children, children);
    }

    @Override
    public int hashCode() {
      return 31 * variable + Arrays.hashCode(children);
    }
  }

  /** No nodes yet; there may be so many. */
  Nodes(int limit) {
    this.limit = limit;
  }

  /** The function that always has a value, from -1 to 14. */
  static int constant(int value) {
    return value + 1;
  }

  static boolean constantly(int function) {
    return function < CONSTANTS;
  }

  /** The value of a constant function. */
  static int value(int function) {
    return function - 1;
  }

  /** The first variable that a function looks at. */
  int variable(int function) {
    return constantly(function) ? NO_VARIABLE : nodes.get(function - CONSTANTS).variable;
  }

  /** How many values the first variable has. */
  int arity(int function) {
    return nodes.get(function - CONSTANTS).children.length;
  }

  /** What a function is where a variable, no later than its first, has a value. */
  int child(int function, int variable, int choice) {
    return variable(function) == variable
        ? nodes.get(function - CONSTANTS).children[choice]
        : function;
  }

  /**
   * The function that is the i-th child where the variable has its i-th value.
   *
   * @throws Diagrams.TooLarge if there would be too many nodes
   */
  int node(int variable, int[] children) {
    if (Arrays.stream(children).allMatch(child -> child == children[0])) {
      return children[0];
    }
    return unique.computeIfAbsent(new Node(variable, children), this::add);
  }

  private int add(Node node) {
    if (nodes.size() >= limit) {
      throw new Diagrams.TooLarge();
    }
    nodes.add(node);
    return nodes.size() - 1 + CONSTANTS;
  }
}
