package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what people are to read, compared byte for byte; {@code -Dluohu.golden=write}
 * writes them anew.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/org/luohu/cli");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    check(FOLDER.resolve(name), actual);
  }

  static void check(Path file, String actual) throws IOException {
    if ("write".equals(System.getProperty("luohu.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, file.toString());
  }
}
