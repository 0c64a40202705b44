package org.luohu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.format.Layout;
import org.luohu.input.TableColumns;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.luohu.render.ProblemsJson;

/**
 * Everything that reads what others wrote, each given any bytes: it answers, or says what is wrong
 * in at most so many problems and so many letters. What it throws else is a fault.
 */
public final class Targets {

  private static final int MOST_PROBLEMS = 51; // the last counts those left out
  private static final int LONGEST = 100_000;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final String VERSION = "shanghai/birth-registration/2026-07-21/";
  private static final Luohu LUOHU = Luohu.bundled().remembering(0);
  private static final Layout LAYOUT =
      new Layout(ServiceDescription.vocabularies(LUOHU.services()).values());

  /** What a version's manifest is read beside: its rules, and the sources that it cites. */
  private static final NavigableMap<String, byte[]> BESIDE = beside();

  private Targets() {}

  /** Kept small, for it is read with every input; with the manifest as it stands all is right. */
  private static NavigableMap<String, byte[]> beside() {
    NavigableMap<String, byte[]> all = PolicyFiles.bundled().files();
    NavigableMap<String, byte[]> beside =
        new TreeMap<>(all.subMap(VERSION, true, VERSION + '\uffff', true));
    beside.keySet().removeIf(path -> path.contains("/cases/"));
    String citing = text(beside.get(VERSION + "policy.yaml"));
    citing += text(beside.get(VERSION + "not-encoded.yaml"));
    for (String file : List.of("sources.yaml", "checked.yaml")) {
      StringBuilder cited = new StringBuilder();
      for (String entry : text(all.get(file)).split("(?m)^(?=\\S)", -1)) {
        if (citing.contains("source: " + entry.split(":", 2)[0])) {
          cited.append(entry);
        }
      }
      beside.put(file, cited.toString().getBytes(StandardCharsets.UTF_8));
    }
    return beside;
  }

  private static String text(byte @Nullable [] bytes) {
    return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
  }

  /** Reads some bytes. */
  public interface Target {

    /**
     * Reads some bytes and throws if what comes of them is not as it should be.
     *
     * @throws ProblemsException if they are not what is read here
     */
    void read(byte[] bytes) throws IOException;
  }

  /** A target by its name, which is that of its inputs. */
  public static Target of(String name) {
    return switch (name) {
      case "rules" -> bytes -> laid("fuzz.drl", bytes);
      case "manifest" -> Targets::manifest;
      case "application" -> Targets::application;
      case "rows" -> bytes -> rows(bytes, false);
      case "table" -> bytes -> rows(bytes, true);
      case "journal" -> Targets::journal;
      default -> throw new IllegalArgumentException("no target " + name);
    };
  }

  /** The names of the targets. */
  public static List<String> names() {
    return List.of("rules", "manifest", "application", "rows", "table", "journal");
  }

  /** Reads bytes with a target and holds its problems against their bounds. */
  public static void run(Target target, byte[] bytes) {
    try {
      target.read(bytes);
    } catch (ProblemsException e) {
      int count = e.problems().size();
      int length = ProblemsJson.write(e.problems()).length();
      if (count == 0 || count > MOST_PROBLEMS || length > LONGEST) {
        throw new AssertionError(count + " problems of " + length + " characters");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What can be laid out stays as it is laid out. */
  private static void laid(String name, byte[] bytes) {
    String laid = LAYOUT.of(name, bytes);
    String again = LAYOUT.of(name, laid.getBytes(StandardCharsets.UTF_8));
    if (!again.equals(laid)) {
      throw new AssertionError("laid out twice it is another:\n" + laid + "\n---\n" + again);
    }
  }

  /** A version with these bytes for its manifest. */
  private static void manifest(byte[] bytes) {
    NavigableMap<String, byte[]> files = new TreeMap<>(BESIDE);
    files.put(VERSION + "policy.yaml", bytes);
    PolicyReader.readAll(
        new PolicyFiles("fuzz", files), ServiceDescription.vocabularies(LUOHU.services()));
    laid("policy.yaml", bytes);
  }

  private static void application(byte[] bytes) {
    DecisionJson.write(LUOHU.decide(LUOHU.read(bytes, "family.yaml", DAY)));
  }

  /** Each row that is not blank is decided or rejected. */
  private static void rows(byte[] bytes, boolean table) throws IOException {
    RowReader reader = new RowReader(new ByteArrayInputStream(bytes), table);
    RowForm form =
        table
            ? new CsvForm(
                reader.header(),
                StandardCharsets.UTF_8,
                "fuzz.csv",
                new TableColumns(LUOHU.services()))
            : RowForm.JSON;
    RowDecider decider = new RowDecider(LUOHU, null, DAY, form, "fuzz", true);
    for (RowReader.Chunk chunk = reader.read(); chunk != null; chunk = reader.read()) {
      RowResult result = decider.work(chunk, false);
      long answered = lines(result.decided()) + lines(result.rejected());
      if (answered != chunk.rows().size()) {
        throw new AssertionError(answered + " answers to " + chunk.rows().size() + " rows");
      }
    }
  }

  private static long lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
  }

  /** What is read of a journal is written as it was. */
  private static void journal(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("journal");
    List<Path> left = new ArrayList<>();
    try {
      BatchJournal journal = new BatchJournal(folder.resolve("out"));
      left.add(journal.file());
      Files.write(journal.file(), bytes);
      journal.read();
      journal.foreign();
    } finally {
      for (Path file : left) {
        Files.delete(file);
      }
      Files.delete(folder);
    }
  }
}
