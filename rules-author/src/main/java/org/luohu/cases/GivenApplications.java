package org.luohu.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.input.ApplicationReader;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.world.World;

/**
 * Applications that an author gives to count over: application files, cases, and lines of a log of
 * decisions. Thread-safe.
 */
public final class GivenApplications {

  private final Services services;
  private final World world;

  /**
   * A reader.
   *
   * @param world the regions, ethnicities and calendars that there are
   */
  public GivenApplications(Services services, World world) {
    this.services = services;
    this.world = world;
  }

  /**
   * Reads a document: an application, a case on each of its days, or a record of a decision.
   *
   * @throws ProblemsException with every problem and its place
   */
  public List<Application> read(byte[] bytes, String name) {
    Document written = DocumentReader.read(bytes, name);
    Mapping root = (Mapping) written.root();
    Problems problems = new Problems();
    List<Application> applications = new ArrayList<>();
    if (root.get("decision") != null && root.get("application") instanceof Mapping recorded) {
      read(written, recorded, Set.of(), problems, applications);
    } else {
      for (Document document : CaseDays.of(written)) {
        read(document, (Mapping) document.root(), Set.of("expect"), problems, applications);
      }
    }
    if (!problems.isEmpty()) {
      problems.sort(Problem.BY_PLACE);
      throw new ProblemsException(problems);
    }
    return applications;
  }

  private void read(
      Document document,
      Mapping mapping,
      Set<String> beside,
      Problems problems,
      List<Application> applications) {
    Application application =
        ApplicationReader.read(services, mapping, document, null, null, world, beside, problems);
    if (application != null) {
      applications.add(application);
    }
  }

  /**
   * The application files and cases in a folder and below it, in the order of their paths.
   *
   * @throws IOException if a folder cannot be read
   */
  public static List<Path> within(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(GivenApplications::application).sorted().toList();
    }
  }

  private static boolean application(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && name.matches(".+\\.(ya?ml|json)")
        && !name.matches("(policy|not-encoded)\\.ya?ml");
  }
}
