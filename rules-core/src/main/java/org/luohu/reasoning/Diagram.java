package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Multi-valued decision diagrams, ordered and reduced: functions from unknown facts to small
 * integers, equal functions being one node (after R. E. Bryant, Graph-Based Algorithms for Boolean
 * Function Manipulation, IEEE Transactions on Computers C-35, 1986, with variables of several
 * values). Truth is 1, falsehood 0; {@link #NOTHING} marks completions that no family has.
 */
final class Diagram {

  /** The value where no family exists. */
  static final int NOTHING = -1;

  private static final int TERMINALS = 16;
  private static final int NO_VARIABLE = Integer.MAX_VALUE;
  private static final int LIMIT = 300_000;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> unique = new HashMap<>();
  private final Map<Triple, Integer> memo = new HashMap<>();

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

  private record Triple(int operation, int a, int b, int c) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Triple that
          && operation == that.operation
          && a == that.a
          && b == that.b
          && c == that.c;
    }

    @Override
    public int hashCode() {
      return ((operation * 31 + a) * 31 + b) * 31 + c;
    }
  }

  /** Thrown when the diagram grows past what is worth computing. */
  static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooLarge() {
      super(null, null, false, false);
    }
  }

  /** The constant function. */
  int constant(int value) {
    return value + 1;
  }

  private static boolean terminal(int id) {
    return id < TERMINALS;
  }

  private static int value(int id) {
    return id - 1;
  }

  private int variable(int id) {
    return terminal(id) ? NO_VARIABLE : nodes.get(id - TERMINALS).variable;
  }

  private int child(int id, int variable, int choice) {
    return variable(id) == variable ? nodes.get(id - TERMINALS).children[choice] : id;
  }

  private int arity(int id) {
    return nodes.get(id - TERMINALS).children.length;
  }

  private int node(int variable, int[] children) {
    boolean same = true;
    for (int child : children) {
      same &= child == children[0];
    }
    if (same) {
      return children[0];
    }
    return unique.computeIfAbsent(
        new Node(variable, children),
        node -> {
          if (nodes.size() >= LIMIT) {
            throw new TooLarge();
          }
          nodes.add(node);
          return nodes.size() - 1 + TERMINALS;
        });
  }

  /** The function that takes, where the variable has its i-th value, the i-th function's value. */
  int select(int variable, List<Integer> functions) {
    return select(variable, functions.stream().mapToInt(Integer::intValue).toArray());
  }

  private int select(int variable, int[] functions) {
    int top = NO_VARIABLE;
    int arity = 0;
    for (int function : functions) {
      if (variable(function) < top) {
        top = variable(function);
        arity = arity(function);
      }
    }
    if (top > variable) {
      return node(variable, functions);
    }
    int[] children = new int[arity];
    for (int choice = 0; choice < arity; choice++) {
      int[] restricted = new int[functions.length];
      for (int i = 0; i < functions.length; i++) {
        restricted[i] = child(functions[i], top, choice);
      }
      children[choice] = select(variable, restricted);
    }
    return node(top, children);
  }

  /** The greater of two. */
  int max(int a, int b) {
    return a == b ? a : apply(0, a, b, 0);
  }

  /** The lesser of two. */
  int min(int a, int b) {
    return a == b ? a : apply(1, a, b, 0);
  }

  /** Both, of truths. */
  int and(int a, int b) {
    return min(a, b);
  }

  /** Either, of truths. */
  int or(int a, int b) {
    return max(a, b);
  }

  /** The contrary, of a truth. */
  int not(int a) {
    return choose(a, constant(0), constant(1));
  }

  /** One function where the condition is true, another where it is false. */
  int choose(int condition, int then, int otherwise) {
    if (terminal(condition)) {
      return value(condition) == 1 ? then : otherwise;
    }
    return then == otherwise ? then : apply(2, condition, then, otherwise);
  }

  /** A function with one of its values replaced. */
  int replace(int function, int value, int replacement) {
    return replace(function, value, replacement, new HashMap<>());
  }

  private int replace(int function, int value, int replacement, Map<Integer, Integer> done) {
    if (terminal(function)) {
      return value(function) == value ? constant(replacement) : function;
    }
    Integer known = done.get(function);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(function - TERMINALS);
    int[] children = new int[node.children.length];
    for (int i = 0; i < children.length; i++) {
      children[i] = replace(node.children[i], value, replacement, done);
    }
    int result = node(node.variable, children);
    done.put(function, result);
    return result;
  }

  private int apply(int operation, int a, int b, int c) {
    if (terminal(a) && (operation == 2 || terminal(b))) {
      return switch (operation) {
        case 0 -> constant(Math.max(value(a), value(b)));
        case 1 -> constant(Math.min(value(a), value(b)));
        default -> value(a) == 1 ? b : c;
      };
    }
    Triple key = new Triple(operation, a, b, c);
    Integer known = memo.get(key);
    if (known != null) {
      return known;
    }
    int top =
        Math.min(variable(a), Math.min(variable(b), operation == 2 ? variable(c) : NO_VARIABLE));
    int arity = arity(variable(a) == top ? a : variable(b) == top ? b : c);
    int[] children = new int[arity];
    for (int choice = 0; choice < arity; choice++) {
      children[choice] =
          apply(
              operation,
              child(a, top, choice),
              child(b, top, choice),
              operation == 2 ? child(c, top, choice) : 0);
    }
    int result = node(top, children);
    memo.put(key, result);
    return result;
  }

  /** Every value the function takes. */
  BitSet values(int function) {
    BitSet values = new BitSet();
    visit(function, new HashSet<>(), values, new BitSet());
    return values;
  }

  /** The variables that the function depends on. */
  BitSet support(int function) {
    BitSet variables = new BitSet();
    visit(function, new HashSet<>(), new BitSet(), variables);
    return variables;
  }

  private void visit(int function, Set<Integer> seen, BitSet values, BitSet variables) {
    if (!seen.add(function)) {
      return;
    }
    if (terminal(function)) {
      if (value(function) >= 0) {
        values.set(value(function));
      }
      return;
    }
    Node node = nodes.get(function - TERMINALS);
    variables.set(node.variable);
    for (int child : node.children) {
      visit(child, seen, values, variables);
    }
  }

  /** Whether two completions that differ in the variable alone exist and have different values. */
  boolean decides(int variable, int function) {
    return decides(variable, function, new HashMap<>(), new HashMap<>());
  }

  private boolean decides(
      int variable, int function, Map<Integer, Boolean> seen, Map<Long, Boolean> pairs) {
    if (variable(function) > variable) {
      return false;
    }
    Boolean known = seen.get(function);
    if (known != null) {
      return known;
    }
    Node node = nodes.get(function - TERMINALS);
    boolean result = false;
    for (int i = 0; i < node.children.length && !result; i++) {
      if (node.variable < variable) {
        result = decides(variable, node.children[i], seen, pairs);
      } else {
        for (int j = i + 1; j < node.children.length && !result; j++) {
          result = differ(node.children[i], node.children[j], pairs);
        }
      }
    }
    seen.put(function, result);
    return result;
  }

  private boolean differ(int a, int b, Map<Long, Boolean> pairs) {
    if (a == b) {
      return false;
    }
    if (terminal(a) && terminal(b)) {
      return value(a) >= 0 && value(b) >= 0;
    }
    long key = (long) a << 32 | b;
    Boolean known = pairs.get(key);
    if (known != null) {
      return known;
    }
    int top = Math.min(variable(a), variable(b));
    int arity = arity(variable(a) == top ? a : b);
    boolean result = false;
    for (int choice = 0; choice < arity && !result; choice++) {
      result = differ(child(a, top, choice), child(b, top, choice), pairs);
    }
    pairs.put(key, result);
    return result;
  }
}
