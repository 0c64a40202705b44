package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;

/** The authors' rooms use what the table says, and no room that decides uses one of them. */
class AuthorsArchitectureTest {

  /**
   * The rooms where policies are written, linted, tested and shown: no room above uses them. {@code
   * author} is the authors' façade; only what renders its answers stands above it.
   */
  private static final String AUTHORS =
      """
      cases       : application deciding decision document drl input policy problem region text vocabulary world
      lint        : application cases decision document drl policy problem region text vocabulary world
      logic       : application deciding decision drl input outcome policy reasoning region text vocabulary
      verify      : application decision drl logic outcome policy reasoning region text vocabulary
      diff        : application decision drl logic outcome policy region text vocabulary
      mutation    : application cases deciding decision drl input logic outcome policy reasoning text vocabulary world
      synthetic   : application domain input region vocabulary
      need        : application deciding decision drl policy region synthetic text vocabulary world
      format      : document drl problem text vocabulary
      site        : application cases decision diff drl need policy region text vocabulary world
      draft       : application cases decision document policy problem region schema text
      author      : application cases deciding decision diff draft drl facts facts.idcard facts.movechild format idcard input lint logic movechild mutation need newborn policy problem site synthetic text verify vocabulary world
      report      : application author cases deciding decision diff draft drl lint logic mutation policy problem region render text verify vocabulary
      """;

  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.drools", Set.of("engine"),
          "org.kie", Set.of("engine"),
          "com.fasterxml.jackson.core", Set.of("document", "render"),
          "org.logicng", Set.of("logic"),
          "com.fasterxml.jackson.dataformat", Set.of("document"),
          "org.yaml", Set.of("document"));

  /** What reads files and resources, and the one writer, of new drafts. */
  private static final Set<String> READERS =
      Set.of(
          "org.luohu.LawCompiler",
          "org.luohu.deciding.Engine",
          "org.luohu.bundle.Bundle",
          "org.luohu.policy.PolicyFiles",
          "org.luohu.policy.PolicyListing",
          "org.luohu.newborn.NewbornPhrases",
          "org.luohu.region.Regions",
          "org.luohu.world.World",
          "org.luohu.schema.Schemas",
          "org.luohu.draft.DraftWriter",
          "org.luohu.draft.FreshVersion",
          "org.luohu.site.Site",
          "org.luohu.lint.FaultPages",
          "org.luohu.cases.GivenApplications");

  private static final Architecture LUOHU =
      new Architecture(
          "org.luohu",
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .withImportOption(location -> !location.contains("-tests.jar"))
              .importPackages("org.luohu"),
          all(),
          LIBRARIES,
          READERS);

  private static Map<String, Set<String>> all() {
    Map<String, Set<String>> all = ArchitectureTest.table(ArchitectureTest.TABLE);
    all.putAll(ArchitectureTest.table(AUTHORS));
    return all;
  }

  @Test
  void every_room_is_in_the_table_and_has_classes() {
    Set<String> rooms = new TreeSet<>(LUOHU.rooms());
    rooms.remove(Architecture.FACADE);
    assertEquals(all().keySet(), rooms);
    assertTrue(LUOHU.classes().size() > 300, LUOHU.classes().size() + " classes seen");
  }

  @Test
  void each_room_uses_what_the_table_says_and_nothing_else() {
    assertEquals(List.of(), LUOHU.forbidden());
    List<String> needless = new ArrayList<>(LUOHU.needless());
    needless.removeIf(use -> !ArchitectureTest.table(AUTHORS).containsKey(use.split(" ")[0]));
    assertEquals(List.of(), needless);
  }

  /** A birth registered already goes on to another service; the façade lists what there is. */
  @Test
  void only_their_own_rooms_and_the_facade_know_a_service() {
    Set<String> services = Set.of("idcard", "movechild", "newborn");
    Set<String> know = new TreeSet<>(all().keySet());
    know.removeIf(room -> Collections.disjoint(all().get(room), services));
    assertEquals(Set.of("author", "newborn"), know);
  }

  @Test
  void authors_see_the_services_that_decisions_are_made_on() {
    assertEquals(Luohu.bundledServices().all(), Workshop.SERVICES.all());
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
  void only_these_read_files() {
    assertEquals(List.of(), LUOHU.files());
  }

  @Test
  void nothing_asks_the_clock_or_uses_the_console() {
    assertEquals(List.of(), LUOHU.clocks());
    assertEquals(List.of(), LUOHU.consoles());
  }
}
