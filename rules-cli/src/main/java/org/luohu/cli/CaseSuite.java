package org.luohu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.RuleStanding;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;

/**
 * The cases of a tree and what came of them. Run again over a changed tree it reads the changed versions and cases
 * only, and decides the cases that a change can reach.
 */
final class CaseSuite {

  private final List<String> ids;
  private @Nullable Luohu luohu;
  private @Nullable KnownCodes known;
  private Map<String, Read> reads = Map.of();
  private Map<PolicyCase, Decided> decided = new IdentityHashMap<>();

  /**
   * A suite.
   *
   * @param ids the policies whose cases are run; none for all
   */
  CaseSuite(List<String> ids) {
    this.ids = List.copyOf(ids);
  }

  /** A case file as read. */
  private record Read(byte[] bytes, @Nullable PolicyCase policyCase, List<Problem> problems) {}

  /** What came of a case under the versions in force on its day. */
  record Decided(List<Policy> inForce, CaseResult result, List<RuleStanding> standings) {}

  /**
   * Runs the cases.
   *
   * @throws ProblemsException if the policies would not load
   */
  CaseRun run(PolicyFiles files) {
    Luohu opened = luohu == null ? Luohu.open(files) : Luohu.open(files, luohu);
    luohu = opened;
    List<Policy> versions = versions(new PolicyTree(files, opened.library()));
    List<Problem> problems = new ArrayList<>();
    List<PolicyCase> cases = read(files, versions, problems);
    Map<PolicyCase, Decided> now = new IdentityHashMap<>();
    List<Decided> results = cases.parallelStream().map(each -> decided(opened, each)).toList();
    results.forEach(each -> now.put(each.result().policyCase(), each));
    int reused = (int) results.stream().filter(each -> decided.get(each.result().policyCase()) == each).count();
    decided = now;
    return new CaseRun(opened, versions, results, problems, results.size() - reused);
  }

  private List<Policy> versions(PolicyTree tree) {
    Set<Policy> chosen = new LinkedHashSet<>();
    ids.forEach(id -> chosen.addAll(tree.named(id)));
    return ids.isEmpty() ? tree.library().all() : List.copyOf(chosen);
  }

  private List<PolicyCase> read(PolicyFiles files, List<Policy> versions, List<Problem> problems) {
    List<String> facts = Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList();
    KnownCodes codes = KnownCodes.of(java.util.Objects.requireNonNull(luohu).library(), facts);
    Map<String, Read> before = codes.equals(known) ? reads : Map.of();
    known = codes;
    Map<String, Read> now = new HashMap<>();
    List<PolicyCase> cases = new ArrayList<>();
    for (Policy version : versions) {
      files.of(version.id()).forEach((path, bytes) -> {
        if (path.startsWith("cases/")) {
          String shown = files.shown(version.id() + "/" + path);
          Read read = before.get(shown);
          if (read == null || !Arrays.equals(read.bytes(), bytes)) {
            read = read(bytes, version, shown, codes);
          }
          now.put(shown, read);
          problems.addAll(read.problems());
          if (read.policyCase() != null) {
            cases.add(read.policyCase());
          }
        }
      });
    }
    reads = now;
    return cases;
  }

  private static Read read(byte[] bytes, Policy version, String shown, KnownCodes codes) {
    List<Problem> problems = new ArrayList<>();
    PolicyCase read = new CaseReader(codes, problems).read(bytes, version.id(), shown).orElse(null);
    return new Read(bytes, read, problems);
  }

  private Decided decided(Luohu opened, PolicyCase policyCase) {
    List<Policy> inForce = opened.library().inForce(policyCase.application().filedOn());
    Decided before = decided.get(policyCase);
    if (before != null && before.inForce().equals(inForce)) {
      return before;
    }
    CaseResult result = new CaseRunner(opened::decide).run(policyCase);
    List<RuleStanding> standings =
        result.decision() == null ? List.of() : opened.standings(policyCase.application());
    return new Decided(inForce, result, standings);
  }
}
