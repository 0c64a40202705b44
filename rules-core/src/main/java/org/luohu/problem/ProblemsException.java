package org.luohu.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; it carries every problem found, never just the first. */
public final class ProblemsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * An exception over problems.
   *
   * @throws IllegalArgumentException if there are none
   */
  public ProblemsException(List<Problem> problems) {
    super(
        problems.stream()
            .map(p -> p.place() + ": " + p.code() + ": " + p.message().en())
            .collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problems");
    }
    this.problems = List.copyOf(problems);
  }

  /** An exception over one problem. */
  public ProblemsException(Problem problem) {
    this(List.of(problem));
  }

  /** The problems in the order of their places. */
  public List<Problem> problems() {
    return problems;
  }
}
