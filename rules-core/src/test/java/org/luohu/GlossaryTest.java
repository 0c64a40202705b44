package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word, one meaning: the glossary names classes that are there, and no two share a name. */
class GlossaryTest {

  private static final Pattern ROW =
      Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\| ([^|]+) \\|");

  /** Names that rule files use, each of its service, or beside one that all of the code uses. */
  private static final Set<String> TWICE = Set.of("Filing", "Place");

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module :
        List.of(
            "rules-core",
            "rules-author",
            "rules-cli",
            "rules-stock",
            "rules-forms",
            "rules-spring-boot-starter",
            "rules-server",
            "rules-lsp")) {
      try (Stream<Path> walk = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        walk.filter(path -> path.toString().endsWith(".java"))
            .filter(path -> !path.endsWith("package-info.java"))
            .forEach(sources::add);
      }
    }
    return sources;
  }

  private static String name(Path source) {
    String file = source.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }

  @Test
  void everyTermHasItsClass() throws IOException {
    Set<String> classes = new HashSet<>();
    sources().forEach(path -> classes.add(path.getParent().getFileName() + "." + name(path)));
    Set<String> terms = new HashSet<>();
    int rows = 0;
    for (String line : Files.readAllLines(Path.of("..", "docs", "glossary.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows++;
        String named = row.group(3) + "." + row.group(4);
        assertTrue(classes.contains(named), () -> "there is no " + named);
        for (String term : List.of(row.group(1), row.group(2), named)) {
          assertTrue(terms.add(term), () -> term + " is explained twice");
        }
      } else {
        assertTrue(!line.startsWith("|") || line.matches("\\|[ -].*"), line);
      }
    }
    assertTrue(rows >= 40, rows + " terms");
  }

  @Test
  void noTwoClassesShareAName() throws IOException {
    Map<String, List<String>> rooms = new TreeMap<>();
    for (Path source : sources()) {
      rooms
          .computeIfAbsent(name(source), key -> new ArrayList<>())
          .add(source.getParent().getFileName().toString());
    }
    rooms.values().removeIf(where -> where.size() == 1);
    assertEquals(TWICE, rooms.keySet(), rooms::toString);
  }
}
