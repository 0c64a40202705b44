package org.luohu.lsp;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.PolicyCase;
import org.luohu.lint.LintedTree;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.Source;
import org.luohu.policy.Sources;
import org.luohu.problem.Problems;
import org.luohu.world.World;

/**
 * A tree as it was last looked at.
 *
 * @param files its files, with what was being typed
 * @param tree what was found and read
 * @param policies each version as it was when it could last be read, by its folder
 * @param sources the sources as they could last be read
 * @param world the regions that there are
 */
record Sight(
    PolicyFiles files,
    LintedTree tree,
    SortedMap<String, Policy> policies,
    Sources sources,
    World world) {

  static Sight of(PolicyFiles files, LintedTree tree, @Nullable Sight last) {
    SortedMap<String, Policy> policies = new TreeMap<>(last == null ? Map.of() : last.policies());
    policies.keySet().retainAll(files.folders());
    tree.policies().forEach(policy -> policies.put(policy.id(), policy));
    Sources sources = Sources.read(files, new Problems());
    boolean known = sources.readable() || last == null;
    return new Sight(
        files,
        tree,
        policies,
        known ? sources : Objects.requireNonNull(last).sources(),
        files.world(new Problems()));
  }

  /** The version beside which a file of the tree lies. */
  Optional<Policy> policy(String path) {
    String[] parts = path.split("/", 4);
    return parts.length < 4
        ? Optional.empty()
        : Optional.ofNullable(policies.get(parts[0] + "/" + parts[1] + "/" + parts[2]));
  }

  /** All versions, that of a file first. */
  Stream<Policy> from(String path) {
    Policy own = policy(path).orElse(null);
    return Stream.concat(
        Stream.ofNullable(own), policies.values().stream().filter(other -> !other.equals(own)));
  }

  Optional<FindingEntry> finding(String path, String code) {
    return from(path)
        .map(each -> each.manifest().findings().get(code))
        .filter(Objects::nonNull)
        .findFirst();
  }

  Optional<MaterialEntry> material(String path, String code) {
    return from(path)
        .map(each -> each.manifest().materials().get(code))
        .filter(Objects::nonNull)
        .findFirst();
  }

  Optional<Source> source(String code) {
    return Optional.ofNullable(sources.byCode().get(code));
  }

  /** The cases that expect a code. */
  List<PolicyCase> expecting(String code) {
    return tree.cases().stream()
        .filter(
            each ->
                each.expectation().codes().values().stream().anyMatch(one -> one.contains(code)))
        .toList();
  }
}
