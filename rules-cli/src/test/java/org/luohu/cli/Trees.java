package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the policies, for tests to change. */
final class Trees {

  private Trees() {}

  /** A copy of the whole library as {@code policies} in a folder. */
  static Path copy(Path folder) throws IOException {
    Path from = Run.ROOT.resolve("policies");
    Path to = folder.resolve("policies");
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path name = from.relativize(path);
        boolean law = name.getNameCount() > 3 && !name.startsWith("target");
        boolean ofTheTree = name.getNameCount() == 1 && name.toString().endsWith(".yaml");
        if (Files.isRegularFile(path) && (law || ofTheTree)) {
          Files.createDirectories(to.resolve(name.toString()).getParent());
          Files.copy(path, to.resolve(name.toString()));
        }
      }
    }
    return to;
  }

  /** Replaces a part of a file, which must be there. */
  static void change(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " lacks " + old);
    }
    Files.writeString(file, text.replace(old, replacement));
  }
}
