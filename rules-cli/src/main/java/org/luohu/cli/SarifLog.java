package org.luohu.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.luohu.lint.FaultPage;
import org.luohu.lint.FaultPages;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.render.Json;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Faults as a SARIF 2.1.0 log, for editors and for the review pages of code hosts. */
final class SarifLog {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final List<FaultPage> PAGES = List.copyOf(FaultPages.all());

  private final Json json;
  private final Language language;
  private final Path folder;

  private SarifLog(Json json, Language language, Path folder) {
    this.json = json;
    this.language = language;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The log.
   *
   * @param folder the folder to which files are told relatively
   */
  static String render(List<Problem> problems, Language language, Path folder) {
    return Json.pretty(
        json -> json.object(() -> new SarifLog(json, language, folder).log(problems)));
  }

  private void log(List<Problem> problems) throws IOException {
    json.string("$schema", SCHEMA);
    json.string("version", "2.1.0");
    json.array("runs", List.of(problems), run -> json.object(() -> run(run)));
  }

  private void run(List<Problem> problems) throws IOException {
    json.object("tool", () -> json.object("driver", this::driver));
    json.string("language", language == Language.ZH ? "zh-CN" : "en");
    json.string("columnKind", "utf16CodeUnits");
    json.array("results", problems, problem -> json.object(() -> result(problem)));
  }

  private void driver() throws IOException {
    json.string("name", "luohu");
    json.string("version", org.luohu.Luohu.version());
    json.array("rules", PAGES, page -> json.object(() -> rule(page)));
  }

  private void rule(FaultPage page) throws IOException {
    json.string("id", page.code());
    message("shortDescription", page.title());
    message("fullDescription", page.what());
    json.object(
        "help",
        () -> {
          json.string("text", page.what().in(language) + "\n" + page.why().in(language));
          json.string("markdown", page.markdown());
        });
    json.object("defaultConfiguration", () -> json.string("level", "error"));
  }

  private void message(String name, Text text) throws IOException {
    json.object(name, () -> json.string("text", text.in(language)));
  }

  private void result(Problem problem) throws IOException {
    json.string("ruleId", problem.code());
    int index = PAGES.indexOf(FaultPages.of(problem.code()).orElse(null));
    if (index >= 0) {
      json.number("ruleIndex", index);
    }
    json.string("level", "error");
    json.object("message", () -> json.string("text", words(problem)));
    json.array("locations", List.of(problem.place()), place -> json.object(() -> location(place)));
  }

  private String words(Problem problem) {
    StringBuilder words = new StringBuilder(problem.message().in(language));
    problem.help().forEach(help -> words.append('\n').append(help.in(language)));
    return words.toString();
  }

  private void location(Place place) throws IOException {
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> json.string("uri", uri(place.source())));
          if (place.line() > 0) {
            json.object("region", () -> region(place));
          }
        });
  }

  private void region(Place place) throws IOException {
    json.number("startLine", place.line());
    json.number("startColumn", place.column());
    json.number("endColumn", (long) place.column() + place.length());
    String line = place.lineText();
    if (line != null && !line.isEmpty()) {
      int start = Math.min(place.shownColumn() - 1, line.length());
      int end = Math.min(start + place.length(), line.length());
      json.object("snippet", () -> json.string("text", line.substring(start, end)));
    }
  }

  /** Relative to the folder where the file lies in it. */
  String uri(String source) {
    Path file = folder.resolve(source).normalize();
    if (!file.startsWith(folder)) {
      return file.toUri().toASCIIString();
    }
    String relative = folder.relativize(file).toString().replace('\\', '/');
    try {
      return new URI(null, null, "/" + relative, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
