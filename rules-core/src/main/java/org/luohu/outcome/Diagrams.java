package org.luohu.outcome;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luohu.decision.Outcome;

/**
 * Functions of unknown facts as decision diagrams, ordered and reduced, equal functions being one
 * number (after R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, IEEE
 * Transactions on Computers C-35, 1986, with variables of several values). A function is true or
 * false, or, to ask what outcomes there are, has the rank of an outcome or {@link #NOTHING} as its
 * value. For one thread.
 */
public final class Diagrams implements Logic<Integer> {

  /** The value where no family exists. */
  static final int NOTHING = -1;

  private static final int MORE_THAN_VARIABLES = 1000;

  private static final int FALSE = Nodes.constant(0);
  private static final int TRUE = Nodes.constant(1);

  private final Nodes nodes;
  private final Map<Choice, Integer> known = new HashMap<>();

  private record Choice(int condition, int then, int otherwise) {
    @Override
    public int hashCode() {
      return (condition * 31 + then) * 31 + otherwise;
    }
  }

  /** Thrown when the diagrams grow past what is worth computing. */
  public static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super(null, null, false, false);
    }
  }

  /**
   * No functions yet.
   *
   * @param limit how many nodes there may be; every method that makes functions throws {@link
   *     TooLarge} where more are needed
   */
  public Diagrams(int limit) {
    nodes = new Nodes(limit);
  }

  @Override
  public Integer constant(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Integer and(Integer a, Integer b) {
    return a <= b ? choose(a, b, FALSE) : choose(b, a, FALSE);
  }

  @Override
  public Integer or(Integer a, Integer b) {
    return a <= b ? choose(a, TRUE, b) : choose(b, TRUE, a);
  }

  @Override
  public Integer not(Integer a) {
    return choose(a, FALSE, TRUE);
  }

  /** The function that is, where the variable has its i-th value, the i-th function. */
  public int select(int variable, List<Integer> functions) {
    return select(variable, functions.stream().mapToInt(Integer::intValue).toArray());
  }

  private int select(int variable, int[] functions) {
    int top = Nodes.NO_VARIABLE;
    int arity = 0;
    for (int function : functions) {
      if (nodes.variable(function) < top) {
        top = nodes.variable(function);
        arity = nodes.arity(function);
      }
    }
    if (top > variable) {
      return nodes.node(variable, functions);
    }
    int[] children = new int[arity];
    for (int choice = 0; choice < arity; choice++) {
      int[] restricted = new int[functions.length];
      for (int i = 0; i < functions.length; i++) {
        restricted[i] = nodes.child(functions[i], top, choice);
      }
      children[choice] = select(variable, restricted);
    }
    return nodes.node(top, children);
  }

  /** One function where the condition is true, another where it is false. */
  private int choose(int condition, int then, int otherwise) {
    if (Nodes.constantly(condition)) {
      return condition == TRUE ? then : otherwise;
    }
    if (then == otherwise || (then == TRUE && otherwise == FALSE)) {
      return then == otherwise ? then : condition;
    }
    Choice choice = new Choice(condition, then, otherwise);
    Integer made = known.get(choice);
    if (made == null) {
      made = make(choice);
      known.put(choice, made);
    }
    return made;
  }

  private int make(Choice choice) {
    int condition = choice.condition;
    int then = choice.then;
    int otherwise = choice.otherwise;
    int top =
        Math.min(
            nodes.variable(condition), Math.min(nodes.variable(then), nodes.variable(otherwise)));
    int first =
        nodes.variable(condition) == top
            ? condition
            : nodes.variable(then) == top ? then : otherwise;
    int[] children = new int[nodes.arity(first)];
    for (int i = 0; i < children.length; i++) {
      children[i] =
          choose(
              nodes.child(condition, top, i),
              nodes.child(then, top, i),
              nodes.child(otherwise, top, i));
    }
    return nodes.node(top, children);
  }

  /** The rank of a verdict's outcome where a family exists, {@link #NOTHING} elsewhere. */
  public int rank(Levels<Integer> verdict, int exists) {
    int rank = Nodes.constant(Outcome.ACCEPT.rank());
    for (Outcome outcome : Outcome.SETTLED) {
      rank = choose(verdict.atLeast(outcome), Nodes.constant(outcome.rank()), rank);
    }
    return choose(exists, rank, Nodes.constant(NOTHING));
  }

  /** Every value that a function takes, but {@link #NOTHING}. */
  public BitSet values(int function) {
    return new DiagramWalk(nodes, function).values();
  }

  /** The variables that a function depends on. */
  public BitSet support(int function) {
    return new DiagramWalk(nodes, function).variables();
  }

  /**
   * How much is left open once a variable is known, on average over its values where a family
   * exists: nothing where the function has one value, else the values, before the variables, that
   * are left.
   */
  public double left(int variable, int function) {
    int left = 0;
    int existing = 0;
    int choices = 1;
    for (int choice = 0; choice < choices; choice++) {
      DiagramWalk walk = new DiagramWalk(nodes, function, variable, choice);
      choices = walk.choices();
      int values = walk.values().cardinality();
      existing += values == 0 ? 0 : 1;
      left += values < 2 ? 0 : MORE_THAN_VARIABLES * values + walk.variables().cardinality();
    }
    return existing == 0 ? 0 : (double) left / existing;
  }

  /**
   * Whether a function has two values, neither of them {@link #NOTHING}, where the variable alone
   * differs.
   */
  public boolean decides(int variable, int function) {
    return new DiagramDifference(nodes, variable).decides(function);
  }
}
