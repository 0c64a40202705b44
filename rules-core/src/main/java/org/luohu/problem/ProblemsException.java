package org.luohu.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when an input cannot be used; it carries the problems found, never just the first. */
public final class ProblemsException extends RuntimeException {

  private static final long serialVersionUID = 2L;

  private final Problems problems;

  /**
   * An exception over problems. The first {@link Problems#MOST} are kept.
   *
   * @throws IllegalArgumentException if there are none
   */
  public ProblemsException(List<Problem> problems) {
    super(message(Problems.copyOf(problems)));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("no problems");
    }
    this.problems = Problems.copyOf(problems);
  }

  /** An exception over one problem. */
  public ProblemsException(Problem problem) {
    this(List.of(problem));
  }

  private static String message(Problems problems) {
    String said =
        problems.stream()
            .map(p -> p.place() + ": " + p.code() + ": " + p.message().en())
            .collect(Collectors.joining("\n"));
    return problems.more() == 0 ? said : said + "\n" + problems.andMore().en();
  }

  /** The first problems, in the order of their places, and how many more there are. */
  public Problems problems() {
    return problems;
  }
}
