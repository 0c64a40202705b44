package org.luohu.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Question;
import org.luohu.problem.ProblemsException;

/** Decides cases and compares what came of them with what they expect. */
public final class CaseRunner {

  private final Function<Application, Decision> decide;

  /**
   * A runner.
   *
   * @param decide decides an application; may throw {@link ProblemsException}
   */
  public CaseRunner(Function<Application, Decision> decide) {
    this.decide = decide;
  }

  /** Decides a case. */
  public CaseResult run(PolicyCase policyCase) {
    try {
      Decision decision = decide.apply(policyCase.application());
      return new CaseResult(
          policyCase, decision, differences(policyCase.expectation(), decision), List.of());
    } catch (ProblemsException e) {
      return new CaseResult(policyCase, null, List.of(), e.problems());
    }
  }

  private static List<Difference> differences(Expectation expected, Decision decision) {
    List<Difference> differences = new ArrayList<>();
    compare(
        Aspect.OUTCOME, List.of(expected.outcome()), Stream.of(decision.outcome()), differences);
    compare(Aspect.FINDINGS, expected.findings(), findings(decision), differences);
    compare(Aspect.MATERIALS, expected.materials(), materials(decision), differences);
    compare(Aspect.QUESTIONS, expected.questions(), questions(decision), differences);
    compare(
        Aspect.ALTERNATIVES,
        expected.alternatives(),
        decision.alternatives().stream().map(ExpectedAlternative::of),
        differences);
    return differences;
  }

  private static Stream<String> findings(Decision decision) {
    return decision.findings().stream()
        .filter(finding -> finding.effect() != Effect.NOTE)
        .map(Finding::code)
        .distinct()
        .sorted();
  }

  private static Stream<String> materials(Decision decision) {
    return decision.materials().stream()
        .filter(material -> material.state() != MaterialState.POSSIBLE)
        .map(Material::code)
        .distinct()
        .sorted();
  }

  private static Stream<String> questions(Decision decision) {
    return decision.questions().stream().map(Question::fact).distinct().sorted();
  }

  private static void compare(
      Aspect aspect,
      @Nullable Collection<?> expected,
      Stream<?> found,
      List<Difference> differences) {
    if (expected != null) {
      Difference difference = new Difference(aspect, words(expected.stream()), words(found));
      if (!difference.expected().equals(difference.found())) {
        differences.add(difference);
      }
    }
  }

  private static List<String> words(Stream<?> items) {
    return items.map(Object::toString).toList();
  }
}
