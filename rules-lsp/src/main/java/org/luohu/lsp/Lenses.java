package org.luohu.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentSymbol;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.RuleStanding;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.logic.Budget;
import org.luohu.mutation.MutationReport;
import org.luohu.policy.Policy;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * What stands over each rule in an editor: in how many cases of its version it holds, how many
 * changes of it no case notices, and both to be looked at by a click. Threads of its own do the
 * work, so that nothing waits for it.
 */
final class Lenses {

  /**
   * The command that runs the cases in which a rule holds or should; takes a file's address and a
   * name.
   */
  static final String RUN = "luohu.runCases";

  /** The command that changes a rule in every place; takes a file's address and a name. */
  static final String MUTATE = "luohu.findMutants";

  private static final long MUTATING = 30_000_000_000L;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          2,
          task -> {
            Thread made = new Thread(null, task, "luohu-lens", 16 << 20);
            made.setDaemon(true);
            return made;
          });
  private final Map<Path, Opened> workshops = new HashMap<>();
  private final Map<String, Mutated> mutated = new ConcurrentHashMap<>();

  /** A tree that was opened, and as what it was looked at then. */
  private record Opened(Sight sight, Workshop workshop) {}

  /** What became of a rule's changes, as long as the rule and its version's cases are the same. */
  private record Mutated(Rule rule, List<PolicyCase> cases, int left) {}

  /** A version in an editor. */
  private record Version(Workshop workshop, Policy policy, List<PolicyCase> cases) {

    @Nullable Rule rule(String name) {
      return policy.rules().stream()
          .filter(each -> each.name().equals(name))
          .findFirst()
          .orElse(null);
    }

    /** The cases that expect what a rule says. */
    Stream<PolicyCase> expecting(Rule rule) {
      return cases.stream()
          .filter(
              each ->
                  rule.consequences().stream()
                      .anyMatch(
                          said ->
                              each.expectation().codes().values().stream()
                                  .anyMatch(codes -> codes.contains(said.code()))));
    }
  }

  /** Does something beside all that an author waits for. */
  <T> CompletableFuture<T> beside(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads);
  }

  void close() {
    threads.shutdownNow();
  }

  /** Two lenses for each rule of a file; one that says so where the tree does not load. */
  List<CodeLens> of(Desk.Opened opened, Sight sight, Language language) {
    Version version = version(opened, sight).orElse(null);
    Map<String, List<PolicyCase>> holding = version == null ? Map.of() : holding(version);
    List<CodeLens> lenses = new ArrayList<>();
    for (DocumentSymbol rule : Navigation.rules(new Lines(opened.text()))) {
      List<Object> which = List.of(opened.uri(), rule.getName());
      if (version == null) {
        Text first = Text.of("改好错误以后再数案例", "cases are counted once the faults are mended");
        lenses.add(new CodeLens(rule.getRange(), new Command(first.in(language), ""), null));
      } else {
        int cases = holding.getOrDefault(rule.getName(), List.of()).size();
        Text run = Text.format("在 %s 个案例里成立 · 跑案例", "holds in %s cases · run them", cases);
        lenses.add(lens(rule, run, RUN, which, language));
        lenses.add(lens(rule, mutants(version, rule.getName()), MUTATE, which, language));
      }
    }
    return lenses;
  }

  private static CodeLens lens(
      DocumentSymbol rule, Text title, String command, List<Object> which, Language language) {
    return new CodeLens(
        rule.getSelectionRange(), new Command(title.in(language), command, which), null);
  }

  private Text mutants(Version version, String name) {
    Mutated known = mutated.get(version.policy().id() + " " + name);
    return known == null
            || !known.cases().equals(version.cases())
            || !version.policy().rules().contains(known.rule())
        ? Text.of("查没有案例发现的改动", "look for mutants left")
        : Text.format("%s 处改动没有案例发现", "%s mutants left", known.left());
  }

  /** Runs the cases in which a rule holds or should; what came of them in words. */
  Text run(Desk.Opened opened, Sight sight, String name) {
    Version version = version(opened, sight).orElse(null);
    Rule rule = version == null ? null : version.rule(name);
    if (version == null || rule == null) {
      return faults();
    }
    CaseRunner runner = new CaseRunner(version.workshop()::decide);
    List<PolicyCase> cases =
        Stream.concat(
                holding(version).getOrDefault(name, List.of()).stream(), version.expecting(rule))
            .distinct()
            .toList();
    List<Text> failed =
        cases.stream()
            .map(runner::run)
            .filter(result -> !result.holds())
            .map(CaseResult::policyCase)
            .map(each -> Text.plain(each.claim()))
            .toList();
    return failed.isEmpty()
        ? Text.format("「%s」：%s 个案例，全部符合", "%s: %s cases, all hold", name, cases.size())
        : Text.format(
            "「%s」：%s 个案例，不符 %s 个：%s",
            "%s: %s cases, %s do not hold: %s",
            name,
            cases.size(),
            failed.size(),
            Text.join("、", ", ", failed));
  }

  /** Changes a rule in every place, within half a minute; what no case notices in words. */
  Text mutate(Desk.Opened opened, Sight sight, String name) {
    Version version = version(opened, sight).orElse(null);
    Rule rule = version == null ? null : version.rule(name);
    if (version == null || rule == null) {
      return faults();
    }
    long started = System.nanoTime();
    Budget budget = new Budget(() -> System.nanoTime() - started >= MUTATING, (done, all) -> {});
    MutationReport report =
        version.workshop().mutate(version.policy(), rule, sight.tree().cases(), budget);
    int left = report.survivors().size();
    if (report.untried() == 0 && report.unexplained() == 0) {
      mutated.put(version.policy().id() + " " + name, new Mutated(rule, version.cases(), left));
    }
    Text examples =
        Text.join(
            "；",
            "; ",
            report.survivors().stream()
                .limit(3)
                .map(each -> each.mutant().before() + " → " + each.mutant().after())
                .map(Text::plain)
                .toList());
    Text untried =
        report.untried() + report.unexplained() == 0
            ? Text.plain("")
            : Text.format(
                "（半分钟里没有查到 %s 处）",
                " (%s not looked at in half a minute)", report.untried() + report.unexplained());
    return Text.format(
        "「%s」：%s 处改动没有案例发现%s%s",
        "%s: %s mutants left%s%s",
        name,
        left,
        untried,
        left == 0 ? Text.plain("") : Text.format("：%s", ": %s", examples));
  }

  private static Text faults() {
    return Text.of("先改好错误", "mend the faults first");
  }

  /** By name of rule the version's cases in which it holds. */
  private static Map<String, List<PolicyCase>> holding(Version version) {
    Map<String, List<PolicyCase>> holding = new HashMap<>();
    for (PolicyCase each : version.cases()) {
      try {
        for (RuleStanding standing : version.workshop().standings(each.application())) {
          if (standing.truth() == Truth.TRUE
              && standing.policy().id().equals(version.policy().id())) {
            holding.computeIfAbsent(standing.rule().name(), any -> new ArrayList<>()).add(each);
          }
        }
      } catch (ProblemsException e) {
        // the case is a fault of its own, which is shown
      }
    }
    return holding;
  }

  /** The version that a file belongs to; empty where the tree does not load. */
  private Optional<Version> version(Desk.Opened opened, Sight sight) {
    Workshop workshop = workshop(opened, sight);
    String id = sight.policy(opened.path()).map(Policy::id).orElse("");
    return workshop == null
        ? Optional.empty()
        : workshop
            .library()
            .version(id)
            .map(
                policy ->
                    new Version(
                        workshop,
                        policy,
                        sight.tree().cases().stream()
                            .filter(each -> each.policy().equals(id))
                            .toList()));
  }

  @SuppressWarnings("ReferenceEquality") // the very same look is meant
  private synchronized @Nullable Workshop workshop(Desk.Opened opened, Sight sight) {
    Path root = java.util.Objects.requireNonNull(opened.tree()).file("");
    Opened before = workshops.get(root);
    if (before != null && before.sight() == sight) {
      return before.workshop();
    }
    try {
      Workshop workshop =
          before == null ? Workshop.open(sight.files()) : before.workshop().reopen(sight.files());
      workshops.put(root, new Opened(sight, workshop));
      return workshop;
    } catch (ProblemsException e) {
      return null;
    }
  }
}
