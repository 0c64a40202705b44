package org.luohu.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.deciding.Engine;
import org.luohu.lint.FaultPage;
import org.luohu.lint.FaultPages;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Faults as a SARIF 2.1.0 log, for editors and for the review pages of code hosts. */
public final class SarifLog {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final List<FaultPage> PAGES = List.copyOf(FaultPages.all());

  private final Language language;
  private final Path folder;

  private SarifLog(Language language, Path folder) {
    this.language = language;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The log.
   *
   * @param folder the folder to which files are told relatively
   */
  public static String of(List<Problem> problems, Language language, Path folder) {
    return new SarifLog(language, folder).log(problems).pretty();
  }

  private Members log(List<Problem> problems) {
    Members driver =
        new Members()
            .put("name", "luohu")
            .put("version", Engine.name())
            .put("rules", PAGES, this::rule);
    Members run =
        new Members()
            .put("tool", new Members().put("driver", driver))
            .put("language", language == Language.ZH ? "zh-CN" : "en")
            .put("columnKind", "utf16CodeUnits")
            .put("results", problems, this::result);
    return new Members().put("$schema", SCHEMA).put("version", "2.1.0").put("runs", List.of(run));
  }

  private Members rule(FaultPage page) {
    Members help =
        message(Text.join("\n", "\n", List.of(page.what(), page.why())))
            .put("markdown", FaultMarkdown.of(page));
    return new Members()
        .put("id", page.code())
        .put("shortDescription", message(page.title()))
        .put("fullDescription", message(page.what()))
        .put("help", help)
        .put("defaultConfiguration", new Members().put("level", "error"));
  }

  private Members message(Text text) {
    return new Members().put("text", text.in(language));
  }

  private Members result(Problem problem) {
    int index = PAGES.indexOf(FaultPages.of(problem.code()).orElse(null));
    List<Text> words =
        Stream.concat(Stream.of(problem.message()), problem.help().stream())
            .collect(Collectors.toList());
    return new Members()
        .put("ruleId", problem.code())
        .put("ruleIndex", index < 0 ? null : index)
        .put("level", "error")
        .put("message", message(Text.join("\n", "\n", words)))
        .put("locations", List.of(location(problem.place())));
  }

  private Members location(Place place) {
    Members physical =
        new Members()
            .put("artifactLocation", new Members().put("uri", uri(place.source())))
            .put("region", region(place));
    return new Members().put("physicalLocation", physical);
  }

  private static @Nullable Members region(Place place) {
    if (place.line() == 0) {
      return null;
    }
    Members region =
        new Members()
            .put("startLine", place.line())
            .put("startColumn", place.column())
            .put("endColumn", (long) place.column() + place.length());
    String line = place.lineText();
    if (line != null && !line.isEmpty()) {
      int start = Math.min(place.shownColumn() - 1, line.length());
      int end = Math.min(start + place.length(), line.length());
      region.put("snippet", new Members().put("text", line.substring(start, end)));
    }
    return region;
  }

  /** Relative to the folder where the file lies in it. */
  private String uri(String source) {
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
