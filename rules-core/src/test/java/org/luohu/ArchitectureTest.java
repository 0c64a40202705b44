package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.luohu.application.Service;

/**
 * Data flows one way: each room uses what the table says and nothing else, and only one sees
 * Drools.
 */
class ArchitectureTest {

  static final String TABLE =
      """
      text        :
      region      : text
      facts       : text
      facts.idcard : text
      facts.movechild : text
      calendar    :
      problem     : text
      world       : calendar document problem region text
      vocabulary  : problem text world
      domain      : document problem region vocabulary text world
      application : decision problem region vocabulary text world
      decision    : region text
      newborn     : application calendar decision domain facts facts.movechild movechild region vocabulary text world
      idcard      : application calendar decision domain facts facts.idcard region text vocabulary world
      movechild   : application calendar decision domain facts facts.movechild region text vocabulary world
      document    : problem text
      input       : application document domain problem region render vocabulary text world
      drl         : vocabulary problem text
      engine      : drl vocabulary
      policy      : document domain drl memo decision region vocabulary problem text world
      memo        :
      outcome     : decision drl
      bundle      : policy problem text
      reasoning   : application outcome engine drl memo policy vocabulary decision text world
      handling    : policy decision calendar problem region text vocabulary
      deciding    : application decision drl handling memo policy problem reasoning region text vocabulary world
      render      : calendar decision document handling region problem text
      schema      : application domain render text vocabulary world
      """;

  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.drools", Set.of("engine"),
          "org.kie", Set.of("engine"),
          "com.fasterxml.jackson.core", Set.of("document", "render"),
          "com.fasterxml.jackson.dataformat", Set.of("document"),
          "org.yaml", Set.of("document"));

  /** What reads files and resources. */
  private static final Set<String> READERS =
      Set.of(
          "org.luohu.LawCompiler",
          "org.luohu.bundle.Bundle",
          "org.luohu.deciding.Engine",
          "org.luohu.policy.PolicyFiles",
          "org.luohu.policy.PolicyListing",
          "org.luohu.newborn.NewbornPhrases",
          "org.luohu.region.Regions",
          "org.luohu.schema.Schemas",
          "org.luohu.world.World");

  private static final Architecture LUOHU =
      architecture("org.luohu", new ImportOption.DoNotIncludeTests());
  private static final Architecture ROGUE =
      architecture("org.luohu.rogue", new ImportOption.OnlyIncludeTests());

  private static Architecture architecture(String root, ImportOption option) {
    return new Architecture(
        root,
        new ClassFileImporter().withImportOption(option).importPackages(root),
        table(TABLE),
        LIBRARIES,
        READERS);
  }

  static Map<String, Set<String>> table(String text) {
    Map<String, Set<String>> table = new TreeMap<>();
    for (String line : text.lines().toList()) {
      table.put(
          line.substring(0, line.indexOf(':')).strip(),
          words(line.substring(line.indexOf(':') + 1)));
    }
    return table;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split(" +"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_room_is_in_the_table_and_has_classes() {
    Set<String> rooms = new TreeSet<>(LUOHU.rooms());
    rooms.remove(Architecture.FACADE);
    assertEquals(table(TABLE).keySet(), rooms);
    assertTrue(LUOHU.classes().size() > 150, LUOHU.classes().size() + " classes seen");
  }

  @Test
  void each_room_uses_what_the_table_says_and_nothing_else() {
    assertEquals(List.of(), LUOHU.forbidden());
    assertEquals(List.of(), LUOHU.needless());
  }

  /** Whatever is asked, they reason, read and tell alike. */
  @Test
  void rooms_that_reason_know_no_service() throws IOException {
    List<String> services = Luohu.bundledServices().all().stream().map(Service::id).toList();
    for (String room :
        List.of("drl", "engine", "reasoning", "memo", "outcome", "render", "input")) {
      Set<String> uses = table(TABLE).get(room);
      assertTrue(Collections.disjoint(uses, Set.of("newborn", "idcard", "movechild")), room);
      try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "org", "luohu", room))) {
        for (Path file : files.toList()) {
          String text = Files.readString(file);
          services.forEach(id -> assertFalse(text.contains('"' + id + '"'), file + ": " + id));
        }
      }
    }
  }

  @Test
  void no_rooms_use_each_other() {
    assertEquals(List.of(), LUOHU.circles());
  }

  @Test
  void libraries_stay_in_their_rooms() {
    assertEquals(List.of(), LUOHU.strangeLibraries());
  }

  @Test
  void nothing_asks_the_clock() {
    assertEquals(List.of(), LUOHU.clocks());
  }

  @Test
  void only_the_policy_tree_and_the_world_are_read() {
    assertEquals(List.of(), LUOHU.files());
  }

  @Test
  void nothing_uses_the_console() {
    assertEquals(List.of(), LUOHU.consoles());
  }

  /** Each kind of rule, seen to fail on rooms that break them all. */
  @Test
  void rogues_are_caught() {
    assertEquals(Set.of("", "engine", "facts", "text", "unlisted"), ROGUE.rooms());
    assertEquals(
        List.of("engine uses unlisted", "facts uses the façade", "text uses facts"),
        ROGUE.forbidden());
    assertTrue(ROGUE.needless().contains("engine need not use drl"), ROGUE.needless()::toString);
    assertEquals(List.of("facts, text"), ROGUE.circles());
    assertEquals(
        List.of("facts uses org.kie", "unlisted uses com.fasterxml.jackson.core"),
        ROGUE.strangeLibraries());
    assertEquals(
        List.of(
            "Leaf java.lang.System.currentTimeMillis",
            "Leaf java.time.Clock.millis",
            "Leaf java.time.Clock.systemUTC",
            "Leaf java.time.LocalDate.now"),
        ROGUE.clocks());
    assertEquals(
        List.of(
            "Leaf java.lang.Class.getResourceAsStream", "Leaf java.nio.file.Files.readAllBytes"),
        ROGUE.files());
    assertEquals(List.of("Leaf java.lang.System.out"), ROGUE.consoles());
  }

  @Test
  void a_look_at_no_classes_is_no_proof() {
    Architecture nothing = architecture("org.luohu.nowhere", new ImportOption.DoNotIncludeTests());
    assertEquals(Set.of(), nothing.rooms());
    assertTrue(nothing.forbidden().isEmpty(), "which is why the rooms are counted");
  }
}
