package org.luohu.draft;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a draft whole or not at all, and over nothing but the files that it adds to. */
public final class DraftWriter {

  private final Path tree;

  /** A writer into a tree. */
  public DraftWriter(Path tree) {
    this.tree = tree;
  }

  /**
   * Writes a version: beside the tree's policies first, then moved to its place at once, when what
   * it adds to the tree's own files is there.
   *
   * @return the files written
   * @throws FileAlreadyExistsException if its folder is there already
   */
  public List<Path> write(Draft draft) throws IOException {
    Path target = tree.resolve(draft.id().folder());
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Path workplace = Files.createTempDirectory(tree, ".draft-");
    try {
      Path version = workplace.resolve("version");
      for (Map.Entry<String, byte[]> file : draft.files().entrySet()) {
        Path path = version.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      for (Map.Entry<String, byte[]> file : draft.shared().entrySet()) {
        Path path = workplace.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
        Files.move(path, tree.resolve(file.getKey()), StandardCopyOption.ATOMIC_MOVE);
      }
      Files.createDirectories(target.getParent());
      Files.move(version, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(workplace);
    }
    return Stream.concat(
            draft.files().keySet().stream().map(target::resolve),
            draft.shared().keySet().stream().map(tree::resolve))
        .toList();
  }

  /**
   * Writes a schema for editors, unless there is one.
   *
   * @return whether it was written
   */
  public boolean schema(String name, byte[] bytes) throws IOException {
    Path file = tree.resolve("schema").resolve(name);
    if (Files.exists(file)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), ".", ".draft");
    Files.write(draft, bytes);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walked = Files.walk(folder)) {
      paths = new ArrayList<>(walked.toList());
    }
    paths.sort(Comparator.reverseOrder());
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
