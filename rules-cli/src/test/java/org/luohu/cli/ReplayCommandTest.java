package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.synthetic.SyntheticFamilies;

/** {@code luohu check --record} and {@code luohu replay}: what was decided is decided again. */
class ReplayCommandTest {

  private static final Path LAW = Path.of("..", "policies");
  private static final String XU = "../examples/xu-family.yaml";

  @TempDir Path folder;
  private Path log;

  @BeforeEach
  void file() {
    log = folder.resolve("decisions.jsonl");
  }

  private Run replay(String... more) {
    return Run.luohu(
        Stream.concat(Stream.of("replay", log.toString()), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void whatIsRecordedIsTheSameAgain() throws IOException {
    Run check = Run.luohu("check", "--record", log.toString(), XU, XU);
    assertEquals(Exit.DONE, check.exit(), check.err());
    assertEquals(2, Files.readAllLines(log).size());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(log)));
    Run.luohu("check", "--record", log.toString(), XU);
    Run run = replay("--lang", "en");
    assertEquals("3 in all: SAME 3\n", run.out(), run.err());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void identityNumbersAreNotRecorded() throws IOException {
    Path family = folder.resolve("family.yaml");
    String id = "11010519491231002X";
    String text =
        Files.readString(Path.of(XU))
            .replaceFirst("(?m)^mother:\n", "mother:\n  id-number: \"" + id + "\"\n");
    assertTrue(text.contains(id), text);
    Files.writeString(family, text);
    Run check = Run.luohu("check", "--record", log.toString(), family.toString());
    assertEquals(Exit.DONE, check.exit(), check.err());
    assertFalse(Files.readString(log).contains("id-number"));
    assertEquals(Exit.DONE, replay().exit());
  }

  @Test
  void tenThousandRecordsAreTheSameAgain() throws IOException {
    SyntheticFamilies families =
        new SyntheticFamilies(11, LocalDate.of(2021, 11, 1), LocalDate.of(2026, 11, 24));
    Luohu luohu = Luohu.bundled();
    StringBuilder lines = new StringBuilder();
    try (RecordLog record = RecordLog.open(log, luohu)) {
      for (int i = 0; i < 10_000; i++) {
        byte[] row = families.line(i).getBytes(StandardCharsets.UTF_8);
        Application application = luohu.read(row, "row.jsonl", null);
        lines
            .append(record.line("r" + i, Instant.EPOCH, application, luohu.decide(application)))
            .append('\n');
      }
    }
    Files.writeString(log, lines);
    Run run = replay();
    assertEquals("共 10000 份：SAME 10000\n", run.out(), run.err());
  }

  @Test
  void aByteOfLawIsFound() throws IOException {
    Run.luohu("check", "--record", log.toString(), XU);
    Path law = folder.resolve("law");
    copy(LAW, law);
    // a draft: a published version that was changed does not open
    Files.delete(law.resolve("LOCK"));
    assertEquals(Exit.DONE, replay("--policies", law.toString()).exit());
    String changed = "yangtze-delta/cross-province-newborn/2021-11-23";
    Path rules = law.resolve(changed).resolve("policy.yaml");
    Files.writeString(rules, Files.readString(rules) + "#");
    Run run = replay("--policies", law.toString());
    String first = run.out().lines().findFirst().orElseThrow();
    assertTrue(first.startsWith("1\tLAW-MISSING\t" + changed + "\t"), first);
    assertTrue(Files.readString(log).contains("\"law\":\"" + first.split("\t")[3]), first);
    assertEquals(Exit.FAULTS, run.exit());
  }

  /** The law of a record is found among others by its digest, as a bundle and as a directory. */
  @Test
  void theLawOfBeforeIsFoundByItsDigest() throws IOException {
    String version = "yangtze-delta/cross-province-newborn/2021-11-23";
    Path before = folder.resolve("before");
    copy(LAW, before);
    Path manifest = before.resolve(version).resolve("policy.yaml");
    Files.writeString(manifest, Files.readString(manifest) + "# as it was\n");
    Files.delete(before.resolve("LOCK"));
    Run.luohu("policy", "lock", "--policies", before.toString());
    String[] recording = {"check", "--record", log.toString(), XU, "--policies", before.toString()};
    assertEquals(Exit.DONE, Run.luohu(recording).exit());
    Run.luohu("check", "--record", log.toString(), XU);
    assertTrue(replay().out().startsWith("1\tLAW-MISSING\t" + version + "\t"));

    Path archive = Files.createDirectory(folder.resolve("archive"));
    Files.writeString(archive.resolve("torn.zip"), "PK");
    String zip = archive.resolve("law.zip").toString();
    Run.luohu("policy", "bundle", "-o", zip, "--policies", before.toString());
    Run found = replay("--bundles", archive.toString(), "--public-key", "none");
    assertEquals("共 2 份：SAME 2\n", found.out(), found.err());
    assertEquals(Exit.DONE, found.exit());
    assertEquals(Exit.POLICIES, replay("--bundles", archive.toString()).exit(), "no key");
    Files.delete(Path.of(zip));
    Run torn = replay("--bundles", archive.toString(), "--public-key", "none");
    assertTrue(torn.out().startsWith("1\tLAW-MISSING\t" + version + "\t"), torn.out());
    assertTrue(torn.err().contains("torn.zip"), torn.err());
    Files.delete(archive.resolve("torn.zip"));
    Files.move(before, archive.resolve("2026"));
    assertEquals("共 2 份：SAME 2\n", replay("--bundles", archive.toString()).out());
  }

  @Test
  void aRecordUnderAVersionSinceMendedSaysWhichErratum() throws IOException {
    String version = "yangtze-delta/cross-province-newborn/2021-11-23";
    Path law = folder.resolve("law");
    copy(LAW, law);
    Path archive = folder.resolve("archive");
    copy(LAW, archive.resolve("before"));
    Run.luohu("check", "--record", log.toString(), XU);
    Path manifest = law.resolve(version).resolve("policy.yaml");
    Files.writeString(manifest, Files.readString(manifest) + "# mended\n");
    Files.writeString(
        law.resolve("ERRATA.yaml"),
        """
        errata:
          - of: %s
            on: 2026-11-20
            old: %s
            new: %s
            touched: {zh: 没有, en: nobody}
            basis: {zh: 第一条, en: article 1}
        """
            .formatted(version, digest(version, LAW), "0".repeat(64)));
    Files.delete(law.resolve("LOCK"));
    Run missing = replay("--policies", law.toString());
    assertTrue(missing.out().contains("\t" + version + " 更正于 2026-11-20：没有\n"), missing.out());
    assertEquals(Exit.FAULTS, missing.exit());
    Run same =
        replay("--policies", law.toString(), "--bundles", archive.toString(), "--lang", "en");
    assertEquals(
        "1\tSAME\t\t" + version + " was mended on 2026-11-20: nobody\n1 in all: SAME 1\n",
        same.out(),
        same.err());
    assertEquals(Exit.DONE, same.exit());
  }

  private static String digest(String version, Path tree) throws IOException {
    return Files.readAllLines(tree.resolve("LOCK")).stream()
        .filter(line -> line.endsWith("  " + version))
        .findFirst()
        .orElseThrow()
        .substring(0, 64);
  }

  @Test
  void whatDiffersIsPlacedAndWhoDecidedIsNotCompared() throws IOException {
    Run.luohu("check", "--record", log.toString(), XU);
    String line = Files.readString(log);
    Files.writeString(
        log,
        line.replaceFirst("\"outcome\":\"ACCEPT\"", "\"outcome\":\"REVIEW\"")
            + line.replace("\"engine\":\"luohu ", "\"engine\":\"luohu 9, ")
            + line.replaceFirst("\"world\":\"[^\"]*\"", "\"world\":\"other\"")
                .replaceFirst("\"exact\":true", "\"exact\":false"));
    Run run = replay();
    assertEquals(
        List.of("1\tDIFFERS\t/outcome", "3\tDATA-CHANGED\t/exact"),
        run.out().lines().limit(2).toList(),
        run.err());
    assertTrue(run.out().contains("SAME 1"), run.out());
    assertEquals(Exit.FAULTS, run.exit());
  }

  @Test
  void whatIsNoRecordIsAProblemWithItsLine() throws IOException {
    Files.writeString(log, "{\"id\":\"1\"}\nnonsense\n");
    Run run = replay();
    assertEquals(Exit.APPLICATION, run.exit());
    assertTrue(run.err().contains("decisions.jsonl:1"), run.err());
    assertTrue(run.err().contains("decisions.jsonl:2"), run.err());
    Run none = Run.luohu("replay", folder.resolve("none").toString());
    assertEquals(Exit.USAGE, none.exit(), none.err());
    Run nowhere = Run.luohu("check", "--record", folder.resolve("no/log").toString(), XU);
    assertEquals(Exit.USAGE, nowhere.exit(), nowhere.err());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(p -> !p.toString().contains("target")).toList()) {
        Path copied = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(path, copied);
        }
      }
    }
  }
}
