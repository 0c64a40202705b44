package org.luohu.author;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.CaseFile;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;

/**
 * The cases of a tree and what came of them. Run again over a changed tree it reads the changed
 * versions and cases only, and decides the cases that a change can reach. For one thread.
 */
public final class CaseSuite {

  private final Function<Workshop, List<Policy>> chosen;
  private @Nullable Workshop workshop;
  private Map<String, Read> reads = Map.of();
  private IdentityHashMap<PolicyCase, Decided> decided = new IdentityHashMap<>();

  /**
   * A suite.
   *
   * @param chosen the versions whose cases are run
   */
  public CaseSuite(Function<Workshop, List<Policy>> chosen) {
    this.chosen = chosen;
  }

  /**
   * A case file as read.
   *
   * @param cases what it says of its version; none where there were problems
   */
  private record Read(CaseFile file, List<PolicyCase> cases, List<Problem> problems) {}

  /** What came of a case under the versions in force on its day. */
  private record Decided(List<InForce> inForce, CaseResult result) {}

  /**
   * A version in force on a case's day.
   *
   * @param version the version as it was read
   * @param rules how many rules it has that day: one more where its first day is in doubt
   */
  private record InForce(Policy version, int rules) {}

  /**
   * Runs the cases.
   *
   * @throws org.luohu.problem.ProblemsException if the policies would not load
   */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public CaseRun run(PolicyFiles files) {
    Workshop opened = workshop == null ? Workshop.open(files) : workshop.reopen(files);
    boolean sameWords = workshop != null && workshop.known().equals(opened.known());
    workshop = opened;
    List<Policy> versions = chosen.apply(opened);
    reads = read(opened, versions, sameWords ? reads : Map.of());
    Problems problems = new Problems();
    reads.values().stream()
        .flatMap(read -> read.problems().stream())
        .distinct() // a shared file is read more than once
        .forEach(problems::add);
    IdentityHashMap<PolicyCase, Decided> before = decided;
    List<Decided> results =
        reads.values().parallelStream()
            .flatMap(read -> read.cases().stream())
            .map(each -> decided(opened, each, before.get(each)))
            .toList();
    decided = new IdentityHashMap<>();
    results.forEach(each -> decided.put(each.result().policyCase(), each));
    long same =
        results.stream().filter(each -> before.get(each.result().policyCase()) == each).count();
    return new CaseRun(
        opened,
        versions,
        results.stream().map(Decided::result).toList(),
        problems,
        results.size() - (int) same);
  }

  /** The case files of some versions, each under its version and path, in the order of files. */
  private static Map<String, Read> read(
      Workshop opened, List<Policy> versions, Map<String, Read> before) {
    List<CaseFile> files =
        versions.stream()
            .flatMap(version -> CaseFile.of(opened.files(), version.id()).stream())
            .toList();
    List<Read> read =
        files.parallelStream()
            .map(
                file -> {
                  Read known = before.get(key(file));
                  return known != null && known.file().same(file) ? known : read(opened, file);
                })
            .toList();
    Map<String, Read> reads = new LinkedHashMap<>();
    read.forEach(each -> reads.put(key(each.file()), each));
    return reads;
  }

  private static String key(CaseFile file) {
    return file.version() + " " + file.path();
  }

  private static Read read(Workshop opened, CaseFile file) {
    Problems problems = new Problems();
    CaseReader reader = new CaseReader(opened.services(), opened.known(), problems);
    return new Read(file, reader.read(file, opened.files().shown(file.path())), problems);
  }

  private static Decided decided(Workshop opened, PolicyCase policyCase, @Nullable Decided before) {
    PolicyLibrary library = opened.library();
    List<InForce> inForce =
        library.inForce(policyCase.application().filedOn()).stream()
            .map(
                policy ->
                    new InForce(library.version(policy.id()).orElseThrow(), policy.rules().size()))
            .toList();
    return before != null && before.inForce().equals(inForce)
        ? before
        : new Decided(inForce, new CaseRunner(opened::decide).run(policyCase));
  }
}
