package org.luohu.lint;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.luohu.cases.CaseFile;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;

/**
 * A tree that was looked at.
 *
 * @param report what was found
 * @param policies the versions that could be read, faults in their rules notwithstanding
 * @param cases the cases that could be read
 */
public record LintedTree(LintReport report, List<Policy> policies, List<PolicyCase> cases) {

  /** Copies the lists in. */
  public LintedTree {
    policies = List.copyOf(policies);
    cases = List.copyOf(cases);
  }

  /** What was found in some versions: in their folders and in the cases that speak of them. */
  LintReport of(PolicyFiles files, Collection<String> versions) {
    Set<String> cases = new TreeSet<>();
    versions.forEach(
        version -> CaseFile.of(files, version).forEach(file -> cases.add(file.path())));
    Predicate<Problem> theirs =
        problem ->
            Stream.concat(cases.stream(), versions.stream())
                .map(path -> files.shown(path) + "/")
                .anyMatch((problem.place().source() + "/")::startsWith);
    return new LintReport(
        report.problems().stream().filter(theirs).toList(),
        report.warnings().stream().filter(theirs).toList(),
        versions.size(),
        policies.stream()
            .filter(policy -> versions.contains(policy.id()))
            .mapToInt(policy -> policy.rules().size())
            .sum(),
        cases.size());
  }
}
