package org.luohu.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.cases.CaseFile;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.PolicyCase;
import org.luohu.decision.Decision;
import org.luohu.policy.PolicyFiles;

/**
 * A version from an earlier one: the same manifest, rules under the new package, and the cases
 * moved in time: by the days between the two first days, or where that changes what comes of them,
 * by leap years. A case of several versions takes the day where it holds on it too.
 */
public final class CopiedVersion {

  /** What stands above a case that does not hold any more. */
  static final String LOOK = "# 待核对：申报日随版本移动以后，结果与 expect 不同。改 expect，或者改日期，再删去这一行。\n";

  private final VersionId id;
  private final VersionId from;

  /** A copy of one version as another. */
  public CopiedVersion(VersionId id, VersionId from) {
    this.id = id;
    this.from = from;
  }

  /**
   * The copy.
   *
   * @param draft the version
   * @param unsettled the paths of the cases that do not hold any more; a comment in them says so
   */
  public record Copy(Draft draft, List<String> unsettled) {

    /** Copies the list in. */
    public Copy {
      unsettled = List.copyOf(unsettled);
    }
  }

  /**
   * Copies it.
   *
   * @param opened decides under a tree
   */
  public Copy copy(
      Services services,
      PolicyFiles tree,
      Function<PolicyFiles, Function<Application, Decision>> opened) {
    NavigableMap<String, byte[]> old = tree.of(from.folder());
    NavigableMap<String, byte[]> files = new TreeMap<>();
    old.forEach(
        (path, bytes) ->
            files.put(
                path,
                moved(services, path, bytes, MovedCase.byDays(from.firstDay(), id.firstDay()))));
    Draft draft = new Draft(id, files);
    Function<Application, Decision> decide = opened.apply(draft.in(tree));
    Draft again = draft;
    for (String path : failing(draft, services, tree, decide)) {
      byte[] bytes = Objects.requireNonNull(old.get(path));
      again = again.with(path, moved(services, path, bytes, MovedCase.byLeapYears(id.firstDay())));
    }
    List<String> unsettled = failing(again, services, tree, decide);
    Draft marked = again;
    for (String path : unsettled) {
      marked =
          marked.with(path, bytes(LOOK + text(Objects.requireNonNull(draft.files().get(path)))));
    }
    return withShared(new Copy(marked, unsettled), services, tree, decide);
  }

  /**
   * With the day added to the cases of several versions that hold on it too; those that do not are
   * copied beside the version, to be looked at.
   */
  private Copy withShared(
      Copy copy, Services services, PolicyFiles tree, Function<Application, Decision> decide) {
    CaseReader reader = new CaseReader(services, null, new ArrayList<>());
    CaseRunner runner = new CaseRunner(decide);
    NavigableMap<String, byte[]> files = new TreeMap<>(copy.draft().files());
    NavigableMap<String, byte[]> shared = new TreeMap<>(copy.draft().shared());
    List<String> unsettled = new ArrayList<>(copy.unsettled());
    for (CaseFile file : CaseFile.shared(tree, from.folder())) {
      SharedCase.of(file, from.firstDay(), id.firstDay())
          .ifPresent(
              each -> {
                CaseFile alone = CaseFile.own(id.folder(), each.path(), each.alone());
                List<PolicyCase> read = reader.read(alone, each.path());
                if (!read.isEmpty() && read.stream().map(runner::run).allMatch(CaseResult::holds)) {
                  shared.put(each.path(), each.withDay());
                } else if (files.putIfAbsent(each.name(), bytes(LOOK + text(each.alone())))
                    == null) {
                  unsettled.add(each.name());
                }
              });
    }
    return new Copy(new Draft(id, files, shared), unsettled);
  }

  private static List<String> failing(
      Draft draft, Services services, PolicyFiles tree, Function<Application, Decision> decide) {
    return draft.results(services, tree, decide).stream()
        .filter(result -> !result.holds())
        .map(Draft::path)
        .toList();
  }

  private byte[] moved(Services services, String path, byte[] bytes, MovedCase moving) {
    if (path.endsWith(".drl")) {
      return bytes(
          text(bytes).replaceFirst("(?m)^\\s*package\\s+[\\w.]+", "package " + id.packageName()));
    }
    if (path.startsWith("cases/")) {
      String moved = moving.text(text(bytes), path);
      return bytes(SchemaLine.before(moved, SchemaLine.ofCase(moved, services)));
    }
    if (!path.equals("policy.yaml")) {
      return bytes;
    }
    String manifest =
        text(bytes)
            .replaceAll("(?m)^(repealed-from|in-force-uncertain):.*\\R(?:[ \\t]+.*\\R)*", "");
    return bytes(SchemaLine.before(manifest, SchemaLine.POLICY));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
