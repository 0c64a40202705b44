package org.luohu.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.luohu.application.Application;
import org.luohu.cases.CaseResult;
import org.luohu.decision.Decision;
import org.luohu.policy.PolicyFiles;

/**
 * A version from an earlier one: the same manifest, rules under the new package, and the cases moved by as many days
 * as lie between the two first days.
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
  public Copy copy(PolicyFiles tree, Function<PolicyFiles, Function<Application, Decision>> opened) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : tree.of(from.folder()).entrySet()) {
      files.put(file.getKey(), moved(file.getKey(), file.getValue()));
    }
    Draft draft = new Draft(id, files);
    List<String> unsettled = new ArrayList<>();
    Draft marked = draft;
    for (CaseResult result : draft.results(tree, opened.apply(draft.in(tree)))) {
      if (!result.holds()) {
        String path = Draft.path(result);
        marked = marked.with(path, bytes(LOOK + text(Objects.requireNonNull(draft.files().get(path)))));
        unsettled.add(path);
      }
    }
    return new Copy(marked, unsettled);
  }

  private byte[] moved(String path, byte[] bytes) {
    if (path.endsWith(".drl")) {
      return bytes(text(bytes).replaceFirst("(?m)^\\s*package\\s+[\\w.]+", "package " + id.packageName()));
    }
    if (path.startsWith("cases/")) {
      String moved = new MovedCase(from.firstDay(), id.firstDay()).text(text(bytes), path);
      return bytes(SchemaLine.before(moved, SchemaLine.CASE));
    }
    String manifest = text(bytes).replaceFirst("(?m)^repealed-from:.*\\R", "");
    return bytes(SchemaLine.before(manifest, SchemaLine.POLICY));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
