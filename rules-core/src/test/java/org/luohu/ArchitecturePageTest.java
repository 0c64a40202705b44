package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md stays short and names every room. */
class ArchitecturePageTest {

  private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");

  @Test
  void atMostTenKilobytes() throws IOException {
    assertTrue(Files.size(PAGE) <= 10_000, Files.size(PAGE) + " bytes: move tables to docs/");
  }

  @Test
  void everyRoomIsNamed() throws IOException {
    String page = Files.readString(PAGE);
    List<String> missing =
        ArchitectureTest.table(ArchitectureTest.TABLE).keySet().stream()
            .filter(room -> !page.contains("`…" + room + "` "))
            .toList();
    assertEquals(List.of(), missing);
  }
}
