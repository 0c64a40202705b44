package org.luohu.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.cases.CaseFile;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.decision.Decision;
import org.luohu.policy.PolicyFiles;

/**
 * A version that is not written yet.
 *
 * @param id its name
 * @param files its files by their paths within its folder
 * @param shared files of the tree that it adds to, whole, by their paths in the tree
 */
public record Draft(
    VersionId id, NavigableMap<String, byte[]> files, NavigableMap<String, byte[]> shared) {

  /** Keeps the maps from being changed. */
  public Draft {
    files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
    shared = Collections.unmodifiableNavigableMap(new TreeMap<>(shared));
  }

  /** A version that adds to no file of the tree. */
  Draft(VersionId id, NavigableMap<String, byte[]> files) {
    this(id, files, new TreeMap<>());
  }

  /** The tree as it would be with this version. */
  public PolicyFiles in(PolicyFiles tree) {
    NavigableMap<String, byte[]> all = new TreeMap<>(tree.files());
    all.putAll(shared);
    files.forEach((path, bytes) -> all.put(id.folder() + "/" + path, bytes));
    return new PolicyFiles(tree.origin(), all);
  }

  /** Whether a word, such as the name of a schema, stands in one of the files it writes. */
  public boolean mentions(String word) {
    return Stream.of(files, shared)
        .flatMap(all -> all.values().stream())
        .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(word));
  }

  /** The same with a file put in the place of another. */
  Draft with(String path, byte[] bytes) {
    NavigableMap<String, byte[]> changed = new TreeMap<>(files);
    changed.put(path, bytes);
    return new Draft(id, changed, shared);
  }

  /** What comes of the cases beside it. */
  List<CaseResult> results(
      Services services, PolicyFiles tree, Function<Application, Decision> decide) {
    CaseRunner runner = new CaseRunner(decide);
    CaseReader reader = new CaseReader(services, null, new ArrayList<>());
    return CaseFile.beside(in(tree), id.folder()).stream()
        .flatMap(file -> reader.read(file, file.path()).stream())
        .map(runner::run)
        .toList();
  }

  /** The path within the folder of a case's file. */
  static String path(CaseResult result) {
    String file = result.policyCase().file();
    return file.substring(file.lastIndexOf("cases/"));
  }
}
