package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example families come out as their names say. */
class ExamplesTest {

  private static final Map<String, String> OUTCOMES =
      Map.of(
          "xu", "ACCEPT",
          "card", "ACCEPT",
          "child", "ACCEPT",
          "refused", "REFUSE",
          "incomplete", "SUPPLEMENT",
          "redirected", "REDIRECT",
          "undetermined", "UNDETERMINED",
          "review", "REVIEW");

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Run.ROOT.resolve("examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static String kind(Path example) {
    return example.getFileName().toString().replaceFirst("-.*", "");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleComesOutAsNamed(Path example) throws IOException {
    Run run = Run.luohu("check", "--format", "json", example.toString());
    assertEquals("", run.err());
    String outcome = new ObjectMapper().readTree(run.out()).get("outcome").asText();
    assertEquals(Objects.requireNonNull(OUTCOMES.get(kind(example)), kind(example)), outcome);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleTellsItsStory(Path example) throws IOException {
    assertTrue(Files.readString(example).startsWith("# "), example.toString());
  }

  @Test
  void everyOutcomeHasAnExample() throws IOException {
    assertEquals(
        OUTCOMES.keySet(),
        new java.util.HashSet<>(examples().stream().map(ExamplesTest::kind).toList()));
  }
}
