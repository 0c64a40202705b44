package org.luohu.problem;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.luohu.text.Text;

/**
 * Problems as they are found: the first fifty are kept and the others counted, so that no input
 * makes an answer much longer than itself.
 */
public final class Problems extends AbstractList<Problem> implements Serializable {

  /** How many are kept. */
  public static final int MOST = 50;

  private static final long serialVersionUID = 1L;

  // The list is one that can be serialised wherever it is made.
  @SuppressWarnings("serial")
  private final List<Problem> kept;

  private final int most;
  private final boolean closed;
  private int more;

  /** None yet. */
  public Problems() {
    this(MOST);
  }

  /**
   * None yet.
   *
   * @param most how many are kept
   */
  public Problems(int most) {
    this(new ArrayList<>(), most, 0, false);
  }

  private Problems(List<Problem> kept, int most, int more, boolean closed) {
    this.kept = kept;
    this.most = most;
    this.more = more;
    this.closed = closed;
  }

  /** What a collection keeps and counts, not to be changed. */
  public static Problems copyOf(Collection<? extends Problem> problems) {
    Problems all = new Problems(problems instanceof Problems counted ? counted.most : MOST);
    all.addAll(problems);
    return new Problems(List.copyOf(all.kept), all.most, all.more, true);
  }

  /**
   * Keeps a problem, or counts it without making it.
   *
   * @throws UnsupportedOperationException if this is a copy
   */
  public void note(Supplier<Problem> problem) {
    if (closed) {
      throw new UnsupportedOperationException();
    }
    if (kept.size() < most) {
      kept.add(problem.get());
    } else {
      more++;
    }
  }

  @Override
  public boolean add(Problem problem) {
    note(() -> problem);
    return true;
  }

  @Override
  public boolean addAll(Collection<? extends Problem> problems) {
    problems.forEach(this::add);
    more += more(problems);
    return !problems.isEmpty();
  }

  /** How many were found beyond those that are kept. */
  public int more() {
    return more;
  }

  /** How many were found in all. */
  public int found() {
    return kept.size() + more;
  }

  /** How many problems were found beyond those in a collection. */
  private static int more(Collection<? extends Problem> problems) {
    return problems instanceof Problems counted ? counted.more : 0;
  }

  /** Says how many more there are. */
  public Text andMore() {
    return Text.of(
        "另有 " + more + " 处问题", more == 1 ? "and 1 more problem" : "and " + more + " more problems");
  }

  @Override
  public Problem get(int index) {
    return kept.get(index);
  }

  @Override
  public Problem set(int index, Problem problem) {
    return kept.set(index, problem);
  }

  @Override
  public int size() {
    return kept.size();
  }
}
