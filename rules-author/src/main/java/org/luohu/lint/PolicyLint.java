package org.luohu.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Services;
import org.luohu.cases.CaseFile;
import org.luohu.cases.CaseReader;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Errata;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyLock;
import org.luohu.policy.PolicyReader;
import org.luohu.policy.Sources;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Text;
import org.luohu.world.World;

/**
 * Looks for faults in a policy tree: all that loading refuses, and what only an author's eye would
 * see.
 */
public final class PolicyLint {

  private final Services services;
  private final PolicyFiles files;
  private final LintMemo memo;
  private final Problems problems = new Problems(Integer.MAX_VALUE); // of each file some are kept

  /** The versions that loaded without a fault; of the others nothing can be said to be unused. */
  private final List<Policy> sound = new ArrayList<>();

  PolicyLint(Services services, PolicyFiles files, LintMemo memo) {
    this.services = services;
    this.files = files;
    this.memo = memo;
  }

  /** Every fault of a tree, and how much was looked at. */
  public static LintReport report(Services services, PolicyFiles files) {
    return LintReport.of(List.of(whole(services, files).report()));
  }

  /**
   * The faults of some versions of a tree.
   *
   * @param versions their folders
   */
  public static LintReport report(
      Services services, PolicyFiles files, Collection<String> versions) {
    return whole(services, files).of(files, versions);
  }

  private static LintedTree whole(Services services, PolicyFiles files) {
    return new PolicyLint(services, files, new LintMemo()).look();
  }

  /** What was found, and what could be read. */
  LintedTree look() {
    List<String> folders = files.folders();
    if (folders.isEmpty()) {
      LintReport report = new LintReport(List.of(PolicyReader.empty(files)), 0, 0, 0);
      return new LintedTree(report, List.of(), List.of());
    }
    World.check(files.files(), files::shown, problems);
    World world = files.world(new Problems());
    Sources sources = Sources.read(files, problems);
    List<Policy> policies = policies(folders, sources, world);
    PolicyLibrary library = new PolicyLibrary(policies, world);
    boolean whole = policies.size() == folders.size();
    sound.forEach(policy -> new VersionLint(policy, places(policy.id()), problems).check());
    sound.forEach(policy -> new RegionLint(library, policy, places(policy.id()), problems).check());
    files
        .files()
        .forEach(
            (path, bytes) ->
                problems.addAll(memo.texts(path, bytes, () -> TextLint.of(files, path, bytes))));
    new LibraryLint(library, this::places, problems).check(whole, files.origin());
    if (whole) {
      policies.forEach(
          policy -> new MaterialLint(library, policy, places(policy.id()), problems).check());
      new SourceLint(sources, new ManifestPlaces(files, Sources.FILE, memo), problems)
          .check(policies);
    }
    KnownCodes known = whole ? KnownCodes.of(services, library) : null;
    memo.know(known);
    List<PolicyCase> cases = new ArrayList<>();
    folders.forEach(folder -> cases.addAll(cases(folder, known, library)));
    Errata.read(files, problems);
    problems.sort(Problem.BY_PLACE.thenComparing(Problem::code));
    int rules = policies.stream().mapToInt(policy -> policy.rules().size()).sum();
    List<Problem> warnings = whole ? PolicyLock.check(files, policies) : List.of();
    return new LintedTree(
        new LintReport(problems, warnings, folders.size(), rules, caseFiles()), policies, cases);
  }

  private List<Policy> policies(List<String> folders, Sources sources, World world) {
    problems.addAll(files.strays());
    List<Policy> policies = new ArrayList<>();
    for (String folder : folders) {
      int before = problems.found();
      memo.version(services, files, sources, world, folder, problems).ifPresent(policies::add);
      if (problems.found() == before) {
        sound.add(policies.get(policies.size() - 1));
      }
    }
    return policies;
  }

  private ManifestPlaces places(String folder) {
    return new ManifestPlaces(files, folder + "/policy.yaml", memo);
  }

  private List<PolicyCase> cases(String folder, @Nullable KnownCodes known, PolicyLibrary library) {
    List<PolicyCase> cases = new ArrayList<>();
    for (CaseFile file : CaseFile.of(files, folder)) {
      String shown = files.shown(file.path());
      LintMemo.Case read =
          memo.caseFile(
              known == null,
              file,
              found -> new CaseReader(services, known, found).read(file, shown));
      read.problems().stream()
          .filter(problem -> !problems.contains(problem)) // a shared file is read more than once
          .forEach(problems::add);
      cases.addAll(read.read());
    }
    if (cases.isEmpty() && CaseFile.beside(files, folder).isEmpty()) {
      problems.add(
          Problem.of(
              "lint/no-cases",
              Place.whole(files.shown(folder)),
              Text.of("这个版本没有案例", "this version has no cases"),
              Text.of(
                  "在 cases/ 里写下条文两边的家庭各一个，文件名就是它要证明的话",
                  "write a family on each side of the line into cases/; the file's name is the"
                      + " claim it proves")));
    }
    library
        .version(folder)
        .ifPresent(policy -> new CaseLint(policy, library, problems).check(cases));
    return cases;
  }

  private int caseFiles() {
    return (int)
        files.files().keySet().stream()
            .filter(path -> path.contains("/" + CaseFile.FOLDER))
            .count();
  }
}
