package org.luohu.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.luohu.document.MappingReader;

/** The names of the folders that a version lies in. */
final class FolderName {

  private FolderName() {}

  static boolean word(String part) {
    return part.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  }

  /** Whether the names of region, matter and first day are as they have to be. */
  static boolean sound(String[] parts) {
    return word(parts[0]) && word(parts[1]) && day(parts[2]).isPresent();
  }

  /**
   * The package that a file states: in a wrongly named folder it is not the package that is wrong.
   */
  static String stated(byte[] bytes, String otherwise) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("package "))
        .map(line -> line.substring("package ".length()).replace(";", "").strip())
        .findFirst()
        .orElse(otherwise);
  }

  static Optional<LocalDate> day(String name) {
    return Optional.ofNullable(MappingReader.isoDate(name));
  }
}
