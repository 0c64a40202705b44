package org.luohu.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.luohu.calendar.CalendarYear;

/** The compiled world says what its sources say. */
class CompiledWorldTest {

  @Test
  void theBundledOneEqualsItsSources() {
    Ethnicities sources = World.readEthnicities();
    assertTrue(sources.names().size() >= 56, "ethnicities");
    assertEquals(
        List.copyOf(sources.labels().entrySet()),
        List.copyOf(World.bundled().ethnicities().labels().entrySet()));
    int years = 0;
    for (int year = 1990; year < 2110; year++) {
      Optional<CalendarYear> read = World.readYear(year);
      assertEquals(read, World.bundled().workingDays().year(year));
      years += read.isPresent() ? 1 : 0;
    }
    assertTrue(years >= 11, "calendars");
  }

  /** What is bundled was compiled by this very build, so that no source is read in its place. */
  @Test
  void theBundledOneIsOfTheseSources() throws IOException {
    try (InputStream in = World.class.getResourceAsStream("world.bin")) {
      assertArrayEquals(World.compiled(), Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Test
  void whatWasCompiledFromOtherSourcesIsNotRead() {
    byte[] before = CompiledWorld.of(World.readEthnicities(), List.of(), "before");
    assertNull(CompiledWorld.read(before, "now"));
    assertNull(CompiledWorld.read(null, "now"));
    CompiledWorld same = Objects.requireNonNull(CompiledWorld.read(before, "before"));
    assertEquals(World.readEthnicities(), same.ethnicities());
    assertNull(same.year(2026));
  }
}
