package org.luohu.policy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.drl.Rule;
import org.luohu.drl.RuleFile;
import org.luohu.drl.RuleFileReader;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/** Reads one version folder: manifest and rules, and that they speak of the same codes. */
public final class PolicyReader {

  private static final Pattern SERVICE = Pattern.compile("(?m)^service:\\s*(\\S+)");

  private final PolicyFiles files;
  private final Sources sources;
  private final World world;
  private final Map<String, Vocabulary> vocabularies;
  private final Problems problems;

  /**
   * A reader over a tree.
   *
   * @param sources what its versions may cite
   * @param world the regions that there are
   * @param vocabularies those of the services, by their names; the first where a manifest names
   *     none
   * @param problems takes every problem found
   */
  public PolicyReader(
      PolicyFiles files,
      Sources sources,
      World world,
      Map<String, Vocabulary> vocabularies,
      Problems problems) {
    this.files = files;
    this.sources = sources;
    this.world = world;
    this.vocabularies = vocabularies;
    this.problems = problems;
  }

  /**
   * Reads every version of the tree.
   *
   * @throws ProblemsException if anything was wrong, with every problem by its place
   */
  public static PolicyLibrary readAll(PolicyFiles files, Map<String, Vocabulary> vocabularies) {
    return readAll(files, vocabularies, new PolicyLibrary(List.of()));
  }

  /**
   * Reads every version of the tree that is not the same in a library read before.
   *
   * @throws ProblemsException if anything was wrong, with every problem by its place
   */
  public static PolicyLibrary readAll(
      PolicyFiles files, Map<String, Vocabulary> vocabularies, PolicyLibrary before) {
    if (files.folders().isEmpty()) {
      throw new ProblemsException(List.of(empty(files)));
    }
    Problems problems = new Problems();
    problems.addAll(files.strays());
    World world = files.world(problems);
    Sources sources = Sources.read(files, problems);
    Map<String, Policy> known = new HashMap<>();
    if (world.equals(before.world())) {
      before.all().forEach(policy -> known.put(policy.id(), policy));
    }
    List<Policy> policies = new ArrayList<>();
    for (Outcome outcome :
        files.folders().parallelStream()
            .map(folder -> read(files, sources, world, vocabularies, folder, known.get(folder)))
            .toList()) {
      outcome.policy().ifPresent(policies::add);
      problems.addAll(outcome.problems());
    }
    if (!problems.isEmpty()) {
      problems.sort(Problem.BY_PLACE);
      throw new ProblemsException(problems);
    }
    return new PolicyLibrary(policies, world);
  }

  /**
   * What came of reading a version: versions know nothing of each other, so they are read side by
   * side.
   */
  private record Outcome(Optional<Policy> policy, Problems problems) {}

  private static Outcome read(
      PolicyFiles files,
      Sources sources,
      World world,
      Map<String, Vocabulary> vocabularies,
      String folder,
      @Nullable Policy before) {
    if (before != null && same(before, files.of(folder), sources)) {
      return new Outcome(Optional.of(before), new Problems());
    }
    Problems problems = new Problems();
    PolicyReader reader = new PolicyReader(files, sources, world, vocabularies, problems);
    return new Outcome(reader.read(folder), problems);
  }

  /** Whether a version is what it was, its sources and the days of their checking as well. */
  private static boolean same(
      Policy before, NavigableMap<String, byte[]> contents, Sources sources) {
    Map<String, Source> cited = before.cited();
    return sources.of(cited.keySet()).equals(cited)
        && PolicyDigest.of(contents, cited.values()).equals(before.digest());
  }

  /** The fault of a tree without policies. */
  public static Problem empty(PolicyFiles files) {
    return Problem.of(
        "policy/empty-tree",
        Place.whole(files.origin()),
        Text.of("目录里没有政策", "the directory holds no policies"),
        Text.of(
            "政策放在 <地区>/<事项>/<施行日>/policy.yaml",
            "a policy lies in <region>/<matter>/<first day>/policy.yaml"));
  }

  /**
   * A library over a tree that is known to be sound and is used in the bundled world, each version
   * of which is read when first needed.
   *
   * @throws IllegalStateException later, if a version turns out to be unsound
   */
  public static PolicyLibrary readLazily(PolicyFiles files, Map<String, Vocabulary> vocabularies) {
    Supplier<Sources> sources =
        new PolicyLibrary.Once<>(
            () -> {
              Problems problems = new Problems();
              return sound(Sources.read(files, problems), problems);
            });
    return PolicyLibrary.lazily(
        files.folders(),
        folder -> {
          Problems problems = new Problems();
          PolicyReader reader =
              new PolicyReader(files, sources.get(), World.bundled(), vocabularies, problems);
          return sound(reader.read(folder), problems).orElseThrow();
        },
        folder -> head(files, vocabularies, folder));
  }

  private static <T> T sound(T read, Problems problems) {
    if (!problems.isEmpty()) {
      throw new IllegalStateException(new ProblemsException(problems));
    }
    return read;
  }

  private static Head head(PolicyFiles files, Map<String, Vocabulary> vocabularies, String folder) {
    byte[] bytes = files.of(folder).getOrDefault("policy.yaml", new byte[0]);
    try {
      return ManifestReader.head(
          bytes, files.shown(folder + "/policy.yaml"), World.bundled(), vocabularies);
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a version folder; empty where it cannot be used. */
  public Optional<Policy> read(String folder) {
    Problems found = new Problems();
    Optional<Policy> policy =
        new PolicyReader(files, sources, world, vocabularies, found).version(folder);
    problems.addAll(found);
    return policy;
  }

  private Optional<Policy> version(String folder) {
    String[] parts = folder.split("/");
    NavigableMap<String, byte[]> contents = files.of(folder);
    LocalDate firstDay = firstDay(folder, parts[2]);
    Document document = manifestDocument(folder, contents);
    Manifest manifest =
        document == null
            ? null
            : ManifestReader.read(document, firstDay, sources, world, vocabularies, problems);
    int before = problems.found();
    Vocabulary vocabulary = vocabulary(contents);
    List<Rule> rules = rules(folder, parts, contents, vocabulary);
    boolean whole = problems.found() == before && !misnamed(folder, ".drl");
    if (document == null || manifest == null || firstDay == null) {
      return Optional.empty();
    }
    NotEncoded notEncoded = notEncoded(folder, contents, vocabulary);
    CodeChecks codes = new CodeChecks(document, manifest, problems);
    codes.checkKnown(rules, files::line);
    if (whole) {
      codes.checkSaid(rules);
    }
    Map<String, Source> cited = Policy.cited(manifest, notEncoded);
    String digest = PolicyDigest.of(contents, cited.values());
    return Optional.of(
        new Policy(parts[0], parts[1], firstDay, manifest, rules, notEncoded, digest));
  }

  /**
   * What the rules of a version may speak of, also where its manifest cannot be read: the service
   * that it names.
   */
  private Vocabulary vocabulary(NavigableMap<String, byte[]> contents) {
    String manifest =
        new String(contents.getOrDefault("policy.yaml", new byte[0]), StandardCharsets.UTF_8);
    return SERVICE
        .matcher(manifest)
        .results()
        .flatMap(named -> Stream.ofNullable(vocabularies.get(named.group(1))))
        .findFirst()
        .orElse(vocabularies.values().iterator().next());
  }

  private @Nullable LocalDate firstDay(String folder, String name) {
    for (String part : List.of(folder.split("/", 3)).subList(0, 2)) {
      if (!FolderName.word(part)) {
        problem(
            "folder-name",
            folder,
            Text.of(
                "文件夹名 `" + part + "` 须由小写字母、数字和连字符组成",
                "the folder name `" + part + "` must be lower-case letters, digits and hyphens"),
            Text.of("例如 zhejiang/birth-registration", "for example zhejiang/birth-registration"));
      }
    }
    LocalDate day = FolderName.day(name).orElse(null);
    if (day == null) {
      problem(
          "folder-date",
          folder,
          name.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
              ? Text.of(
                  "文件夹名 `" + name + "`：没有这一天",
                  "the folder name `" + name + "`: there is no such day")
              : Text.of(
                  "文件夹名 `" + name + "` 不是施行日",
                  "the folder name `" + name + "` is not a first day in force"),
          Text.of("写成 2021-11-23 的样子", "write it like 2021-11-23"));
    }
    return day;
  }

  private NotEncoded notEncoded(
      String folder, NavigableMap<String, byte[]> contents, Vocabulary vocabulary) {
    byte[] bytes = contents.get(NotEncoded.FILE);
    if (bytes == null) {
      return NotEncoded.NOTHING;
    }
    try {
      Document document = DocumentReader.read(bytes, files.shown(folder + "/" + NotEncoded.FILE));
      return NotEncodedReader.read(document, sources, vocabulary, problems);
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return NotEncoded.NOTHING;
    }
  }

  private @Nullable Document manifestDocument(
      String folder, NavigableMap<String, byte[]> contents) {
    byte[] bytes = contents.get("policy.yaml");
    if (bytes == null) {
      if (!misnamed(folder, "policy.yaml")) {
        problem(
            "no-manifest",
            folder,
            Text.of("缺少 policy.yaml", "policy.yaml is missing"),
            Text.of("每个版本一个 policy.yaml", "each version has a policy.yaml"));
      }
      return null;
    }
    try {
      return DocumentReader.read(bytes, files.shown(folder + "/policy.yaml"));
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private List<Rule> rules(
      String folder, String[] parts, NavigableMap<String, byte[]> contents, Vocabulary vocabulary) {
    String expected =
        "luohu." + identifier(parts[0]) + "." + identifier(parts[1]) + ".v" + identifier(parts[2]);
    List<Rule> rules = new ArrayList<>();
    Map<String, Rule> names = new HashMap<>();
    boolean any = false;
    for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
      if (entry.getKey().endsWith(".drl")) {
        any = true;
        String source = files.shown(folder + "/" + entry.getKey());
        Optional<RuleFile> file =
            RuleFileReader.read(
                entry.getValue(),
                source,
                FolderName.sound(parts) ? expected : FolderName.stated(entry.getValue(), expected),
                vocabulary,
                problems);
        file.ifPresent(read -> read.rules().forEach(rule -> add(rule, rules, names)));
      }
    }
    if (!any && !misnamed(folder, ".drl")) {
      problem(
          "no-rules",
          folder,
          Text.of("缺少规则文件", "there is no rule file"),
          Text.of("每个版本至少一个 .drl 文件", "each version has at least one .drl file"));
    }
    return rules;
  }

  /** Whether a file of the folder would be what is missing, were its name right. */
  private boolean misnamed(String folder, String ending) {
    String within = files.shown(folder) + "/";
    return files.strays().stream()
        .map(stray -> stray.place().source())
        .anyMatch(
            source -> source.startsWith(within) && PolicyListing.meant(source).endsWith(ending));
  }

  private void add(Rule rule, List<Rule> rules, Map<String, Rule> names) {
    Rule earlier = names.putIfAbsent(rule.name(), rule);
    if (earlier != null && !earlier.source().equals(rule.source())) {
      problems.note(
          () ->
              Problem.of(
                  "drl/duplicate-rule",
                  place(rule.source(), rule.span()),
                  Text.of(
                      "规则名 `" + rule.name() + "` 在 " + earlier.source() + " 里已经用过",
                      "the rule name `" + rule.name() + "` is already used in " + earlier.source()),
                  Text.of("换一个名字", "choose another name")));
    }
    rules.add(rule);
  }

  private Place place(String source, org.luohu.drl.Span span) {
    return Place.of(
        source, span.line(), span.column(), span.length(), files.line(source, span.line()));
  }

  private static String identifier(String part) {
    return part.replace('-', '_');
  }

  private void problem(String kind, String folder, Text message, Text help) {
    problems.add(Problem.of("policy/" + kind, Place.whole(files.shown(folder)), message, help));
  }
}
