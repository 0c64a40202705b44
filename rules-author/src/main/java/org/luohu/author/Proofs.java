package org.luohu.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.deciding.DecisionMaker;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.input.ApplicationReader;
import org.luohu.mutation.Judge;
import org.luohu.newborn.ApplicationFile;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.Plain;
import org.luohu.newborn.StatedFacts;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.proof.Bench;
import org.luohu.proof.DiffReport;
import org.luohu.proof.PolicyDiff;
import org.luohu.proof.Report;
import org.luohu.proof.Service;
import org.luohu.proof.Verifier;
import org.luohu.reasoning.Conclusion;
import org.luohu.vocabulary.Situation;

/**
 * Proofs over all families: what is wrong with a library of policies, and for whom a change of law
 * changes what.
 */
public final class Proofs {

  /** Newborn registration as proofs see it. */
  public static final Service SERVICE =
      new Service(
          Newborn.VOCABULARY,
          DecisionMaker.JURISDICTION,
          StatedFacts.FILED_ON,
          Plain::value,
          Set.of(StatedFacts.FILED_ON, StatedFacts.FILED_AT, StatedFacts.FOLLOW),
          ApplicationFile::of,
          Proofs::bench);

  private Proofs() {}

  /** Decides under a library by formulas alone. */
  public static Judge judge(PolicyLibrary library) {
    return new Formulas(DecisionMaker.byFormulas(library.of(Newborn.SERVICE.id())));
  }

  private record Formulas(DecisionMaker maker) implements Judge {
    @Override
    public List<Policy> inForce(Application application) {
      return maker.inForce(application);
    }

    @Override
    public Situation situation(Application application) {
      return maker.situation(application);
    }

    @Override
    public Conclusion conclude(Application application, Situation situation) {
      return maker.conclude(application, situation);
    }
  }

  private static Bench bench(PolicyLibrary library) {
    Luohu luohu = Luohu.of(library);
    return file ->
        luohu.decide(luohu.read(file.getBytes(StandardCharsets.UTF_8), "family.yaml", null));
  }

  /** What takes part in decisions about newborns. */
  private static PolicyLibrary newborns(Luohu luohu) {
    return luohu.library().of(Newborn.SERVICE.id());
  }

  /** Verifies every version. */
  public static Report verify(Luohu luohu) {
    return Verifier.verify(newborns(luohu), SERVICE);
  }

  /**
   * Verifies some versions.
   *
   * @param ids their ids, {@code region/matter/first-day}
   */
  public static Report verify(Luohu luohu, Collection<String> ids) {
    return Verifier.verify(newborns(luohu), SERVICE, ids);
  }

  /** Compares two versions of one library, as if the one or the other were in force. */
  public static DiffReport diff(Luohu luohu, Policy before, Policy after) {
    return PolicyDiff.compare(before, after, newborns(luohu), SERVICE);
  }

  /** The same, with counts of outcomes over some applications, each on its own day. */
  public static DiffReport diff(
      Luohu luohu, Policy before, Policy after, Collection<Application> over) {
    Luohu old = Luohu.of(PolicyDiff.with(luohu.library(), before, after));
    Luohu now = Luohu.of(PolicyDiff.with(luohu.library(), after, before));
    return diff(luohu, before, after).over(counts(old, now, over));
  }

  /**
   * Compares two libraries on every day on which different versions are in force.
   *
   * @param beforeName how the one is called
   * @param afterName how the other is called
   * @param over applications to count outcomes over; may be empty
   */
  public static DiffReport diff(
      String beforeName,
      Luohu before,
      String afterName,
      Luohu after,
      Collection<Application> over) {
    DiffReport report =
        PolicyDiff.compare(beforeName, newborns(before), afterName, newborns(after), SERVICE);
    return over.isEmpty() ? report : report.over(counts(before, after, over));
  }

  /** How many applications go from which outcome to which. */
  private static SortedMap<String, Integer> counts(
      Luohu before, Luohu after, Collection<Application> over) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    over.forEach(
        application ->
            counts.merge(
                outcome(before, application) + " → " + outcome(after, application),
                1,
                Integer::sum));
    return counts;
  }

  private static String outcome(Luohu luohu, Application application) {
    try {
      return luohu.decide(application).outcome().name();
    } catch (ProblemsException e) {
      return DiffReport.NONE;
    }
  }

  /**
   * Reads the applications of a folder, cases among them, or of a file of JSON Lines.
   *
   * @throws ProblemsException with every problem and its place
   * @throws IOException if a file cannot be read
   */
  public static List<Application> applications(Path path) throws IOException {
    Problems problems = new Problems();
    List<Application> applications = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files(path).entrySet()) {
      Document document = DocumentReader.read(file.getValue(), file.getKey());
      Application application =
          ApplicationReader.read(
              (Mapping) document.root(), document, null, null, Set.of("expect"), problems);
      if (application != null) {
        applications.add(application);
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return applications;
  }

  private static Map<String, byte[]> files(Path path) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> walk = Files.walk(path)) {
        for (Path file : new TreeSet<>(walk.filter(Proofs::application).toList())) {
          files.put(file.toString(), Files.readAllBytes(file));
        }
      }
    } else {
      int number = 0;
      for (String line : Files.readAllLines(path)) {
        number++;
        if (!line.isBlank()) {
          files.put(path + ":" + number, line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  private static boolean application(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && name.matches(".+\\.ya?ml")
        && !name.matches("policy\\.ya?ml");
  }
}
