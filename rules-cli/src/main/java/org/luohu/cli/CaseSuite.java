package org.luohu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.RuleStanding;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.StatedFact;

/**
 * The cases of a tree and what came of them. Run again over a changed tree it reads the changed
 * versions and cases only, and decides the cases that a change can reach.
 */
final class CaseSuite {

  private final List<String> ids;
  private @Nullable Luohu luohu;
  private @Nullable KnownCodes known;
  private Map<String, Read> reads = Map.of();
  private IdentityHashMap<PolicyCase, Decided> decided = new IdentityHashMap<>();

  /**
   * A suite.
   *
   * @param ids the policies whose cases are run; none for all
   */
  CaseSuite(List<String> ids) {
    this.ids = List.copyOf(ids);
  }

  /** A case file as read. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Read(byte[] bytes, @Nullable PolicyCase policyCase, List<Problem> problems) {}

  /** What came of a case under the versions in force on its day. */
  record Decided(List<Policy> inForce, CaseResult result, List<RuleStanding> standings) {}

  /**
   * Runs the cases.
   *
   * @throws ProblemsException if the policies would not load
   */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  CaseRun run(PolicyFiles files) {
    Luohu opened = luohu == null ? Luohu.open(files) : Luohu.open(files, luohu);
    luohu = opened;
    List<Policy> versions = versions(new PolicyTree(files, opened.library()));
    Problems problems = new Problems();
    List<PolicyCase> cases = read(files, versions, problems);
    IdentityHashMap<PolicyCase, Decided> now = new IdentityHashMap<>();
    List<Decided> results = cases.parallelStream().map(each -> decided(opened, each)).toList();
    results.forEach(each -> now.put(each.result().policyCase(), each));
    int reused =
        (int)
            results.stream()
                .filter(each -> decided.get(each.result().policyCase()) == each)
                .count();
    decided = now;
    return new CaseRun(opened, versions, results, problems, results.size() - reused);
  }

  private List<Policy> versions(PolicyTree tree) {
    Set<Policy> chosen = new LinkedHashSet<>();
    ids.forEach(id -> chosen.addAll(tree.named(id)));
    return ids.isEmpty() ? tree.library().all() : List.copyOf(chosen);
  }

  private List<PolicyCase> read(PolicyFiles files, List<Policy> versions, Problems problems) {
    List<String> facts = Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList();
    KnownCodes codes = KnownCodes.of(Objects.requireNonNull(luohu).library(), facts);
    Map<String, Read> before = codes.equals(known) ? reads : Map.of();
    known = codes;
    List<Named> named =
        files(files, versions).parallelStream()
            .map(file -> file.read(before.get(file.shown()), codes))
            .toList();
    reads = new HashMap<>();
    named.forEach(each -> reads.put(each.shown(), each.read()));
    named.forEach(each -> problems.addAll(each.read().problems()));
    return named.stream().map(each -> each.read().policyCase()).filter(Objects::nonNull).toList();
  }

  /** A case file with the name that places show. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Unread(String version, String shown, byte[] bytes) {

    Named read(@Nullable Read before, KnownCodes codes) {
      boolean same = before != null && Arrays.equals(before.bytes(), bytes);
      return new Named(
          shown,
          same ? Objects.requireNonNull(before) : CaseSuite.read(bytes, version, shown, codes));
    }
  }

  private record Named(String shown, Read read) {}

  private static List<Unread> files(PolicyFiles files, List<Policy> versions) {
    List<Unread> found = new ArrayList<>();
    for (Policy version : versions) {
      files
          .of(version.id())
          .forEach(
              (path, bytes) -> {
                if (path.startsWith("cases/")) {
                  found.add(
                      new Unread(version.id(), files.shown(version.id() + "/" + path), bytes));
                }
              });
    }
    return found;
  }

  private static Read read(byte[] bytes, String version, String shown, KnownCodes codes) {
    Problems problems = new Problems();
    PolicyCase read = new CaseReader(codes, problems).read(bytes, version, shown).orElse(null);
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
