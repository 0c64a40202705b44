package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.newborn.Newborn;

/** {@code luohu new} and {@code luohu region}. */
class NewCommandTest {

  @TempDir Path folder;

  @Test
  void anEmptyFileLacksOnlyWhatIsRequired() throws IOException {
    Path file = folder.resolve("family.yaml");
    assertEquals(Exit.DONE, Run.luohu("new", file.toString()).exit());
    Run check = Run.luohu("check", file.toString());
    assertEquals(Exit.APPLICATION, check.exit());
    assertEquals(2, check.err().split("missing-key", -1).length - 1, check.err());
    String text = Files.readString(file);
    Newborn.VOCABULARY.statedFacts().stream()
        .map(fact -> fact.key().substring(fact.key().lastIndexOf('.') + 1) + ":")
        .forEach(key -> assertTrue(text.contains(key), key));
    assertFalse(text.contains("id-number"), text);
    Files.writeString(
        file,
        text.replaceFirst("filed-at: ", "filed-at: 上海市杨浦区 ")
            .replaceFirst("follow: ", "follow: 父亲 "));
    assertEquals(Exit.DONE, Run.luohu("check", file.toString()).exit());
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "x");
    Run run = Run.luohu("new", file.toString());
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("x", Files.readString(file));
    assertEquals(Exit.USAGE, Run.luohu("new", folder + "/none/a.yaml").exit());
    assertEquals(Exit.USAGE, Run.luohu("new", "a\u0000b").exit());
  }

  @Test
  void regionsAreFoundByNameAndByCode() {
    assertTrue(Run.luohu("region", "淳安").out().startsWith("330127  浙江省杭州市淳安县  "));
    assertTrue(Run.luohu("region", "江干区").out().contains("已停用，接替：330102"));
    assertTrue(Run.luohu("region", "--lang", "en", "310110001000").out().startsWith("310110  "));
    assertEquals(Exit.USAGE, Run.luohu("region", "仙境").exit());
    Run near = Run.luohu("region", "上海杨埔");
    assertTrue(near.err().contains("是否想查 上海市杨浦区？"), near.err());
    assertEquals(Exit.USAGE, Run.luohu("region", " ").exit());
  }
}
