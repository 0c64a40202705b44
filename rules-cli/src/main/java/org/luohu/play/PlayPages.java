package org.luohu.play;

import com.samskivert.mustache.Mustache.Lambda;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.ApplicationText;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseReader;
import org.luohu.cases.PolicyCase;
import org.luohu.forms.Templates;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.render.ProblemText;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** The pages: the versions there are, and a version beside a family. Thread-safe. */
public final class PlayPages {

  private static final Templates TEMPLATES = new Templates(PlayPages.class);
  private static final String CHANGE = "file:";

  private final LawOnTrial trial;
  private final Language spoken;

  /**
   * Pages about a tree.
   *
   * @param tree reads the tree as it is now
   * @param spoken the language where the browser asks for none
   */
  public PlayPages(Supplier<PolicyFiles> tree, Language spoken) {
    trial = new LawOnTrial(tree);
    this.spoken = spoken;
  }

  /** The list of versions, the newest of each policy first. */
  String index(Map<String, String> asked) {
    Language language = language(asked);
    Map<String, List<Map<String, String>>> policies = new LinkedHashMap<>();
    for (Policy policy : trial.law().library().all()) {
      policies
          .computeIfAbsent(policy.name(), any -> new ArrayList<>())
          .add(
              0,
              Map.of(
                  "id", policy.id(),
                  "title", policy.manifest().title().in(language),
                  "day", policy.firstDay().toString()));
    }
    return page("index.html", language, Map.of("policies", List.copyOf(policies.values())));
  }

  /**
   * A version beside a family.
   *
   * @param path {@code /} and the version's id
   * @param asked {@code family}, {@code case}, and the texts of changed files
   * @param sent whether a trial is asked for
   * @return null where there is no such version
   */
  @Nullable String version(String path, Map<String, String> asked, boolean sent) {
    Language language = language(asked);
    String id = path.substring(1);
    Workshop law = trial.law();
    Optional<Policy> version = law.library().version(id);
    if (version.isEmpty()) {
      return null;
    }
    List<PolicyCase> cases =
        new CaseReader(law.services(), law.known(), new Problems()).readAll(law.files(), id);
    Map<String, String> changes = changes(id, asked);
    String family = sent ? unix(asked.getOrDefault("family", "")) : family(law, cases, asked);
    Map<String, Object> values =
        new HashMap<>(new TriedPage(trial.on(changes, family), id, language).values());
    values.put("id", id);
    values.put("title", version.get().manifest().title().in(language));
    values.put("family", family);
    values.put("files", files(law, id, changes));
    values.put("cases", cases.stream().map(one -> chosen(one, asked)).toList());
    return page("version.html", language, values);
  }

  /** A page that says what is wrong with the law as it lies there. */
  String broken(List<Problem> problems, Map<String, String> asked) {
    Language language = language(asked);
    String text = ProblemText.render(problems, language, Style.PLAIN);
    return page("broken.html", language, Map.of("problems", text));
  }

  private static Map<String, String> chosen(PolicyCase one, Map<String, String> asked) {
    String selected = one.claim().equals(asked.get("case")) ? "selected" : "";
    return Map.of("claim", one.claim(), "selected", selected);
  }

  /** The family of the case asked for, or else of the first. */
  private static String family(Workshop law, List<PolicyCase> cases, Map<String, String> asked) {
    return cases.stream()
        .filter(one -> one.claim().equals(asked.get("case")))
        .findFirst()
        .or(() -> cases.stream().findFirst())
        .map(one -> text(law, one.application()))
        .orElse("");
  }

  private static String text(Workshop law, Application application) {
    String service = application.service().id();
    String head = service.equals(law.services().first().id()) ? "" : "service: " + service + "\n";
    String materials =
        application.materials() == null
            ? ""
            : "materials: [" + String.join(", ", application.materials()) + "]\n";
    return head
        + ApplicationText.of(application.service(), application.stated()).stripTrailing()
        + "\n"
        + materials;
  }

  private static Map<String, String> changes(String id, Map<String, String> asked) {
    Map<String, String> changes = new LinkedHashMap<>();
    asked.forEach(
        (key, text) -> {
          if (key.startsWith(CHANGE + id + "/")) {
            changes.put(key.substring(CHANGE.length()), unix(text));
          }
        });
    return changes;
  }

  /** The files of a version that can be changed, as they lie there or as they were changed. */
  private static List<Map<String, String>> files(
      Workshop law, String id, Map<String, String> changes) {
    List<Map<String, String>> files = new ArrayList<>();
    law.files()
        .of(id)
        .forEach(
            (name, bytes) -> {
              if (!name.contains("/")) {
                String path = id + "/" + name;
                String text = new String(bytes, StandardCharsets.UTF_8);
                files.add(
                    Map.of(
                        "name",
                        name,
                        "field",
                        CHANGE + path,
                        "text",
                        changes.getOrDefault(path, text),
                        "open",
                        name.endsWith(".drl") ? "open" : "",
                        "rows",
                        String.valueOf(Math.min(30, text.lines().count() + 1))));
              }
            });
    return files;
  }

  /** A text as browsers send it, with the line ends of files. */
  private static String unix(String text) {
    return text.replace("\r\n", "\n");
  }

  private Language language(Map<String, String> asked) {
    String lang = asked.getOrDefault("lang", "");
    return lang.equals("en") ? Language.EN : lang.equals("zh") ? Language.ZH : spoken;
  }

  private String page(String template, Language language, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("lang", language == Language.ZH ? "zh-CN" : "en");
    all.put("language", language == Language.ZH ? "zh" : "en");
    all.put("other", language == Language.ZH ? "en" : "zh");
    all.put("say", (Lambda) (words, out) -> out.write(said(words.execute(), language)));
    all.putIfAbsent("title", "");
    all.put("body", TEMPLATES.fill(template, all));
    return TEMPLATES.fill("frame.html", all);
  }

  /** Words of a template, {@code 中文|English}: those of the language. */
  private static String said(String words, Language language) {
    String[] both = words.split("\\|", 2);
    return Text.of(both[0], both[1]).in(language);
  }
}
