package org.luohu.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.input.ApplicationReader;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.world.World;

/** Applications that an author gives to count over: a folder of files, or JSON Lines. */
public final class GivenApplications {

  private GivenApplications() {}

  /**
   * Reads the applications of a folder, cases among them, or of a file of JSON Lines.
   *
   * @param world the regions, ethnicities and calendars that there are
   * @throws ProblemsException with every problem and its place
   * @throws IOException if a file cannot be read
   */
  public static List<Application> read(Services services, Path path, World world)
      throws IOException {
    Problems problems = new Problems();
    List<Application> applications = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files(path).entrySet()) {
      for (Document document : CaseDays.of(DocumentReader.read(file.getValue(), file.getKey()))) {
        Application application =
            ApplicationReader.read(
                services,
                (Mapping) document.root(),
                document,
                null,
                null,
                world,
                Set.of("expect"),
                problems);
        if (application != null) {
          applications.add(application);
        }
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
        for (Path file : new TreeSet<>(walk.filter(GivenApplications::application).toList())) {
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
        && !name.matches("(policy|not-encoded)\\.ya?ml");
  }
}
