package org.luohu.lint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.cases.CaseFile;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyReader;
import org.luohu.policy.Sources;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.world.World;

/**
 * What was read of a tree when it was looked at before. A version or case whose bytes, and all else
 * that it is read with, are the same is not read again. For one tree and one thread.
 */
final class LintMemo {

  /**
   * A version as read.
   *
   * @param contents its files, cases left out
   * @param problems what is wrong with it
   */
  private record Version(
      NavigableMap<String, byte[]> contents,
      Sources sources,
      World world,
      Optional<Policy> policy,
      Problems problems) {}

  /** A case file as read. */
  record Case(CaseFile file, List<PolicyCase> read, Problems problems) {}

  /** Cases as read with the words that there are, or with any. */
  private static final class Cases {
    @Nullable KnownCodes known;
    Map<String, Case> byFile = new HashMap<>();
  }

  /** The words of a file as looked at. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Words(byte[] bytes, List<Problem> problems) {}

  /** A file of keys as read; null where it could not be. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Keys(byte[] bytes, @Nullable Document document) {}

  private final Map<String, Keys> keys = new HashMap<>();
  private final Map<String, Words> words = new HashMap<>();
  private final Map<String, Version> versions = new HashMap<>();
  private final Cases strict = new Cases();
  private final Cases lenient = new Cases();

  /** Reads a version of a tree, or remembers it; what is wrong with it goes to the problems. */
  Optional<Policy> version(
      Services services,
      PolicyFiles files,
      Sources sources,
      World world,
      String folder,
      Problems problems) {
    NavigableMap<String, byte[]> contents = new TreeMap<>(files.of(folder));
    contents.keySet().removeIf(path -> path.startsWith(CaseFile.FOLDER));
    Version before = versions.get(folder);
    if (before == null
        || !before.world().equals(world)
        || !sameSources(before, sources)
        || !same(before.contents(), contents)) {
      Problems found = new Problems();
      Optional<Policy> policy =
          new PolicyReader(files, sources, world, ServiceDescription.vocabularies(services), found)
              .read(folder);
      before = new Version(contents, sources, world, policy, found);
      versions.put(folder, before);
    }
    problems.addAll(before.problems());
    return before.policy();
  }

  /**
   * Whether a version would be read with what it was read with. A sound one knows all that it
   * cites, unless the sources could not be read.
   */
  private static boolean sameSources(Version before, Sources now) {
    boolean sound = before.problems().isEmpty() && before.policy().isPresent();
    if (sound && before.sources().readable()) {
      Map<String, ?> cited = before.policy().get().cited();
      return now.of(cited.keySet()).equals(cited);
    }
    return before.sources().equals(now);
  }

  private static boolean same(
      NavigableMap<String, byte[]> before, NavigableMap<String, byte[]> now) {
    return before.keySet().equals(now.keySet())
        && now.entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), before.get(file.getKey())));
  }

  /** Looks at the words of a file, or remembers what was wrong with them. */
  List<Problem> texts(String path, byte[] bytes, Supplier<List<Problem>> look) {
    Words before = words.get(path);
    if (before == null || !Arrays.equals(before.bytes(), bytes)) {
      before = new Words(bytes, look.get());
      words.put(path, before);
    }
    return before.problems();
  }

  /**
   * Reads a file of keys, or remembers it.
   *
   * @return null where it cannot be read, of which loading tells
   */
  @Nullable Document document(String source, byte[] bytes) {
    Keys before = keys.get(source);
    if (before == null || !Arrays.equals(before.bytes(), bytes)) {
      before = new Keys(bytes, read(source, bytes));
      keys.put(source, before);
    }
    return before.document();
  }

  private static @Nullable Document read(String source, byte[] bytes) {
    try {
      return DocumentReader.read(bytes, source);
    } catch (ProblemsException e) {
      return null;
    }
  }

  /** Says which words cases may use from here on. */
  void know(@Nullable KnownCodes known) {
    if (known != null && !known.equals(strict.known)) {
      strict.known = known;
      strict.byFile = new HashMap<>();
    }
  }

  /** Reads a case file, or remembers it. */
  Case caseFile(boolean any, CaseFile file, Function<Problems, List<PolicyCase>> reader) {
    Map<String, Case> byFile = (any ? lenient : strict).byFile;
    String key = file.version() + " " + file.path();
    Case before = byFile.get(key);
    if (before == null || !before.file().same(file)) {
      Problems found = new Problems();
      before = new Case(file, reader.apply(found), found);
      byFile.put(key, before);
    }
    return before;
  }
}
