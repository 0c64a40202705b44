package org.luohu.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.sat.MiniSat2Solver;
import org.logicng.solvers.sat.MiniSatStyleSolver;
import org.luohu.outcome.Logic;

/**
 * Propositions and the solver that searches them. A literal is the number of a variable, its
 * negative the contrary; equal gates are one literal. The only class that sees LogicNG.
 */
public final class Clauses implements Logic<Integer> {

  /** The literal that is always true. */
  public static final int TRUE = 1;

  /** The literal that is never true. */
  public static final int FALSE = -1;

  private final MiniSat2Solver solver = new MiniSat2Solver();
  private final Map<TreeSet<Integer>, Integer> gates = new HashMap<>();
  private final Budget budget;
  private final SATHandler patience =
      new SATHandler() {
        @Override
        public boolean detectedConflict() {
          return !aborted();
        }

        @Override
        public boolean aborted() {
          return budget.spent();
        }
      };

  /** Propositions that may take any time. */
  public Clauses() {
    this(Budget.ENDLESS);
  }

  /**
   * Propositions.
   *
   * @param budget is left, by throwing, as soon as it is spent
   */
  Clauses(Budget budget) {
    this.budget = budget;
    variable();
    add(TRUE);
  }

  /** What must not be spent while propositions are looked at. */
  Budget budget() {
    return budget;
  }

  /** A new variable. */
  public int variable() {
    budget.check();
    return solver.newVar(true, true) + 1;
  }

  /** States that at least one of the literals is true. */
  public void add(int... literals) {
    LNGIntVector clause = new LNGIntVector(literals.length);
    for (int literal : literals) {
      clause.push(inner(literal));
    }
    solver.addClause(clause, null);
  }

  /** The solver's own number of a literal. */
  private static int inner(int literal) {
    return MiniSatStyleSolver.mkLit(Math.abs(literal) - 1, literal < 0);
  }

  @Override
  public Integer constant(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Integer and(Integer one, Integer other) {
    return and(List.of(one, other));
  }

  @Override
  public Integer or(Integer one, Integer other) {
    return or(List.of(one, other));
  }

  @Override
  public Integer not(Integer literal) {
    return -literal;
  }

  @Override
  public Integer any(List<Integer> literals) {
    return or(literals);
  }

  public int and(int... literals) {
    TreeSet<Integer> parts = new TreeSet<>();
    for (int literal : literals) {
      parts.add(literal);
    }
    return and(parts);
  }

  public int and(Collection<Integer> literals) {
    TreeSet<Integer> parts = new TreeSet<>(literals);
    parts.remove(TRUE);
    if (parts.contains(FALSE) || parts.stream().anyMatch(literal -> parts.contains(-literal))) {
      return FALSE;
    }
    if (parts.size() <= 1) {
      return parts.isEmpty() ? TRUE : parts.first();
    }
    Integer known = gates.get(parts);
    if (known == null) {
      known = variable();
      gates.put(parts, known);
      define(known, parts);
    }
    return known;
  }

  private void define(int gate, Set<Integer> parts) {
    int[] back = new int[parts.size() + 1];
    int i = 0;
    for (int part : parts) {
      add(-gate, part);
      back[i++] = -part;
    }
    back[i] = gate;
    add(back);
  }

  public int or(int... literals) {
    List<Integer> parts = new ArrayList<>();
    for (int literal : literals) {
      parts.add(literal);
    }
    return or(parts);
  }

  public int or(Collection<Integer> literals) {
    return -and(literals.stream().map(literal -> -literal).toList());
  }

  /** Whether the two differ. */
  public int differ(int one, int other) {
    return or(and(one, -other), and(-one, other));
  }

  /** Whether all clauses and these literals can be true together. */
  public boolean satisfiable(Collection<Integer> assumptions) {
    if (assumptions.contains(FALSE)) {
      return false;
    }
    LNGIntVector assumed = new LNGIntVector(assumptions.size());
    assumptions.forEach(assumption -> assumed.push(inner(assumption)));
    budget.check();
    Tristate found = solver.solve(patience, assumed);
    if (found == Tristate.UNDEF) {
      budget.check();
    }
    return found == Tristate.TRUE;
  }

  public boolean satisfiable(int... assumptions) {
    List<Integer> all = new ArrayList<>();
    for (int assumption : assumptions) {
      all.add(assumption);
    }
    return satisfiable(all);
  }

  /** Whether a literal is true in what was found last. */
  public boolean found(int literal) {
    return solver.model().get(Math.abs(literal) - 1) == literal > 0;
  }
}
