package org.luohu.lsp;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.lint.Linter;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.ProblemsException;

/** A tree of law: what lies on disk, and over it what is being typed. */
final class LawTree {

  private static final Pattern VERSION =
      Pattern.compile(
          "[^/]+/(?![0-9]{4}-[0-9]{2}-[0-9]{2}/)[^/]+"
              + "/([0-9]{4}-[0-9]{2}-[0-9]{2}(/cases)?|cases)/[^/]+");
  private static final Pattern SHARED =
      Pattern.compile("(?:sources|checked|ERRATA)\\.yaml|world/.+");

  private final Path root;
  private final Linter linter = new Linter(Workshop.SERVICES);
  private final Map<String, String> typed = new ConcurrentHashMap<>();
  private @Nullable PolicyFiles disk;
  private volatile @Nullable Sight sight;

  LawTree(Path root) {
    this.root = root;
  }

  /** The root of the tree that a file belongs to, by where it lies. */
  static Optional<Path> rootOf(Path file) {
    Path root = file.getParent();
    for (int up = 1; root != null && up <= 5; up++, root = root.getParent()) {
      String path = path(root, file);
      boolean shared =
          SHARED.matcher(path).matches()
              && (Files.exists(root.resolve("checked.yaml"))
                  || Files.isDirectory(root.resolve("national")));
      if (shared || VERSION.matcher(path).matches()) {
        return Optional.of(root);
      }
    }
    return Optional.empty();
  }

  private static String path(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The path of a file within the tree. */
  String path(Path file) {
    return path(root, file);
  }

  /** The file of a path in the tree. */
  Path file(String path) {
    return root.resolve(path);
  }

  /** The path that a place names, by its source. A folder's faults are shown in its manifest. */
  String pathOf(String source) {
    String origin = root.toString();
    String path = source.startsWith(origin + "/") ? source.substring(origin.length() + 1) : source;
    return path.matches("[^/]+/[^/]+/[^/]+") && !path.contains(".yaml")
        ? path + "/policy.yaml"
        : path;
  }

  void type(String path, String text) {
    typed.put(path, text);
  }

  void close(String path) {
    typed.remove(path);
  }

  /** Says that files on disk may be others. */
  synchronized void touched() {
    disk = null;
  }

  /** A text of the tree, as typed or as last seen on disk. */
  Optional<String> text(String path) {
    String text = typed.get(path);
    Sight last = sight;
    byte[] bytes = text != null || last == null ? null : last.files().files().get(path);
    return Optional.ofNullable(bytes == null ? text : new String(bytes, StandardCharsets.UTF_8));
  }

  /** The tree as it is now, with a text in place of one of its files. */
  PolicyFiles with(String path, String text) {
    PolicyFiles now = files();
    NavigableMap<String, byte[]> files = new TreeMap<>(now.files());
    files.put(path, bytes(text, files.get(path)));
    return new PolicyFiles(now.origin(), files, now.strays());
  }

  private synchronized PolicyFiles files() {
    PolicyFiles known = disk;
    if (known == null) {
      try {
        known = PolicyFiles.in(root);
      } catch (ProblemsException e) {
        known = new PolicyFiles(root.toString(), new TreeMap<>(), e.problems());
      }
      disk = known;
    }
    NavigableMap<String, byte[]> files = new TreeMap<>(known.files());
    typed.forEach((path, text) -> files.put(path, bytes(text, files.get(path))));
    return new PolicyFiles(known.origin(), files, known.strays());
  }

  /** What a text would be on disk: the very bytes there, where it is read from them. */
  private static byte[] bytes(String text, byte @Nullable [] onDisk) {
    return onDisk != null && text.equals(plain(onDisk))
        ? onDisk
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /** Editors show no byte order mark. */
  private static String plain(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Looks at the tree as it is now. On one thread only, as {@link #tried}. */
  Sight look() {
    PolicyFiles files = files();
    Sight seen = Sight.of(files, linter.look(files), sight);
    sight = seen;
    return seen;
  }

  /** What would be found if a file held another text. */
  org.luohu.lint.LintReport tried(String path, String text) {
    return linter.look(with(path, text)).report();
  }

  /** The tree as it was last looked at. */
  Optional<Sight> sight() {
    return Optional.ofNullable(sight);
  }
}
