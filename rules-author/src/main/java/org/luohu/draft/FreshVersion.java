package org.luohu.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.cases.CaseResult;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.Sources;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

/**
 * A version from a template: a manifest, two rules with comments that teach the subset, a case on
 * each side.
 */
public final class FreshVersion {

  private static final String OUTCOME = "${outcome}";
  private static final String FINDINGS = "${findings}";

  private final VersionId id;
  private final Map<String, String> words = new TreeMap<>();

  /**
   * A version to be drafted.
   *
   * @param area where it is to apply
   * @param today the day on which the author looked at the source
   */
  public FreshVersion(VersionId id, DraftArea area, LocalDate today) {
    this.id = id;
    words.put("package", id.packageName());
    words.put("name", id.name());
    words.put("date", id.firstDay().toString());
    words.put("born", id.firstDay().minusDays(20).toString());
    words.put("today", today.toString());
    words.put("prefix", id.region());
    words.put("regionZh", area.name().zh());
    words.put("regionEn", area.name().en());
    words.put("applies", area.applies(id));
    words.put("target", area.target().code());
    words.put("counter", area.counter(id).code());
  }

  /**
   * The draft. What its cases expect is what comes of them, for the author to look at.
   *
   * @param opened decides under a tree
   * @throws ProblemsException if its cases cannot be decided in this tree
   */
  public Draft draft(
      Services services,
      PolicyFiles tree,
      Function<PolicyFiles, Function<Application, Decision>> opened) {
    String kind = id.registration() ? "registration" : "channel";
    words.put("source", source(Sources.read(tree, new Problems())));
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("policy.yaml", bytes(filled(kind + ".yaml")));
    files.put(
        id.registration() ? "birth.drl" : "channel.drl",
        bytes(filled("head.drl") + filled(kind + ".drl")));
    files.put("cases/示例落在家庭户可以.yaml", bytes(theCase("family")));
    files.put(
        "cases/示例落在单位集体户" + (id.registration() ? "要核实" : "要回户口所在地") + ".yaml",
        bytes(theCase("unit-collective")));
    Draft draft = new Draft(id, files, sources(tree));
    return expecting(draft, draft.results(services, tree, opened.apply(draft.in(tree))));
  }

  /** A code for the source: the region and the year, numbered where that is taken. */
  private String source(Sources there) {
    String first = id.region() + "-" + id.firstDay().getYear();
    String code = first;
    for (int i = 2; there.byCode().containsKey(code); i++) {
      code = first + "-" + i;
    }
    return code;
  }

  private NavigableMap<String, byte[]> sources(PolicyFiles tree) {
    byte[] there = tree.files().get(Sources.FILE);
    byte[] checked = tree.files().get(Sources.CHECKED);
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put(Sources.FILE, Appended.to(there, SchemaLine.SOURCES, filled("source.yaml")));
    files.put(
        Sources.CHECKED,
        Appended.to(
            checked, SchemaLine.CHECKED, words.get("source") + ": " + words.get("today") + "\n"));
    return files;
  }

  private String theCase(String household) {
    return filled("case.yaml")
        .replace("${household}", household)
        .replace(OUTCOME, "ACCEPT")
        .replace(FINDINGS, "");
  }

  private static Draft expecting(Draft draft, List<CaseResult> results) {
    Draft expecting = draft;
    for (CaseResult result : results) {
      if (result.decision() == null) {
        throw new ProblemsException(result.problems());
      }
      String path = Draft.path(result);
      String text =
          new String(Objects.requireNonNull(draft.files().get(path)), StandardCharsets.UTF_8);
      expecting = expecting.with(path, bytes(expecting(text, result.decision())));
    }
    return expecting;
  }

  private static String expecting(String text, Decision decision) {
    String findings =
        decision.findings().stream()
            .filter(finding -> finding.effect() != Effect.NOTE)
            .map(Finding::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return text.replace("outcome: ACCEPT", "outcome: " + decision.outcome())
        .replace("findings: []", "findings: [" + findings + "]");
  }

  private String filled(String template) {
    String text = template(template);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("${" + word.getKey() + "}", word.getValue());
    }
    return text;
  }

  private static String template(String name) {
    try (InputStream in = FreshVersion.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
