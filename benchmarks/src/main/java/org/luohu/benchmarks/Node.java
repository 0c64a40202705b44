package org.luohu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What Node has found of the same families, where it has run. */
final class Node {

  private Node() {}

  /** The rows of a table, in Markdown; none where Node did not run. */
  static String rows(Path file) {
    try {
      return Files.exists(file)
          ? Files.readString(file)
              .lines()
              .map(line -> "| " + line.replace("\t", " | ") + " |\n")
              .collect(Collectors.joining())
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
