package org.luohu.cli;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.PolicyRef;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.document.Sequence;
import org.luohu.input.ApplicationReader;
import org.luohu.policy.Errata;
import org.luohu.policy.Errata.Erratum;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.luohu.text.Text;

/** Decides again what a line of a log records, and compares. */
final class Replay {

  /** What may differ in decisions that are the same: who decided, and when the law was checked. */
  private static final Set<String> ASIDE = Set.of("engine", "checked");

  /** What came of a line. */
  enum Result {
    /** The same decision. */
    SAME,
    /** Another one, under the same law and data. */
    DIFFERS,
    /** Law that the decision rests on is not on record as it was. */
    LAW_MISSING,
    /** Another decision, with other regions, ethnicities or calendars. */
    DATA_CHANGED;

    /** The word that is printed. */
    String word() {
      return name().replace('_', '-');
    }
  }

  /**
   * What came of a line.
   *
   * @param result whether it is the same
   * @param where the first place that differs, as a JSON pointer, or the version that is missing;
   *     empty where it is the same
   * @param law the digest of the law that it was decided under
   * @param errata what of that law was mended since
   */
  record Found(Result result, String where, String law, List<Erratum> errata) {

    /** Copies the list in. */
    Found {
      errata = List.copyOf(errata);
    }
  }

  private final LawArchive archive;
  private final Map<String, Erratum> errata = new HashMap<>();

  /**
   * A replay.
   *
   * @param errata what was mended in the law of now
   */
  Replay(LawArchive archive, Errata errata) {
    this.archive = archive;
    errata.entries().forEach(each -> this.errata.put(each.of() + " " + each.old(), each));
  }

  /**
   * Decides a line again.
   *
   * @param log the log's name, for places
   * @throws ProblemsException if it is no line of a log
   */
  Found again(RowReader.Row row, String log) {
    try {
      return again(row.bytes());
    } catch (ProblemsException e) {
      Problems placed = new Problems();
      placed.addAll(e.problems());
      placed.replaceAll(
          problem ->
              new Problem(
                  problem.code(),
                  problem.place().on(log, (int) row.number()),
                  problem.message(),
                  problem.help()));
      throw new ProblemsException(placed);
    }
  }

  private Found again(byte[] line) {
    Document document = DocumentReader.read(line, "record.json");
    Mapping root = (Mapping) document.root();
    Mapping recorded = part(root, "decision");
    String digest = text(root.get("law"));
    Luohu luohu = archive.under(digest);
    Map<String, String> law = law(recorded);
    List<Erratum> mended = mended(law);
    Application application = application(luohu, part(root, "application"), document);
    Decision now;
    try {
      now = luohu.decide(application);
    } catch (ProblemsException e) {
      return missing(law, digest, mended);
    }
    if (new String(line, StandardCharsets.UTF_8).endsWith(RecordLog.decisionEnd(now))) {
      return new Found(Result.SAME, "", digest, mended);
    }
    for (PolicyRef policy : now.policies()) {
      law.remove(policy.id(), policy.digest());
    }
    if (!law.isEmpty()) {
      return missing(law, digest, mended);
    }
    byte[] json = DecisionJson.write(now).getBytes(StandardCharsets.UTF_8);
    String where = difference("", recorded, DocumentReader.read(json, "decision.json").root());
    if (where == null) {
      return new Found(Result.SAME, "", digest, mended);
    }
    boolean sameWorld = luohu.world().digest().equals(text(root.get("world")));
    return new Found(sameWorld ? Result.DIFFERS : Result.DATA_CHANGED, where, digest, mended);
  }

  private static Found missing(Map<String, String> law, String digest, List<Erratum> mended) {
    String versions = String.join(" ", new TreeSet<>(law.keySet()));
    return new Found(Result.LAW_MISSING, versions, digest, mended);
  }

  /** What was mended of the versions that a decision rests on. */
  private List<Erratum> mended(Map<String, String> law) {
    return law.entrySet().stream()
        .map(version -> errata.get(version.getKey() + " " + version.getValue()))
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Erratum::of))
        .toList();
  }

  private static Application application(Luohu luohu, Mapping mapping, Document document) {
    Problems problems = new Problems();
    Application application =
        ApplicationReader.read(
            luohu.services(),
            mapping,
            document,
            null,
            luohu::materialCodes,
            luohu.world(),
            Set.of(),
            problems);
    if (application == null || !problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return application;
  }

  private static Mapping part(Mapping root, String name) {
    if (root.get(name) instanceof Mapping part) {
      return part;
    }
    throw new ProblemsException(
        Problem.of(
            "record/missing-key",
            Place.pointer("", ""),
            Text.format("记录里没有 `%s`", "the record has no `%s`", name),
            Text.of(
                "每行应当是 `luohu check --record` 写下的",
                "each line is one that `luohu check --record` wrote")));
  }

  /** The digests of the versions that a decision rests on, by id. */
  private static Map<String, String> law(Mapping decision) {
    Map<String, String> law = new HashMap<>();
    if (decision.get("policies") instanceof Sequence policies) {
      for (Node item : policies.items()) {
        if (item instanceof Mapping policy) {
          law.put(text(policy.get("id")), text(policy.get("digest")));
        }
      }
    }
    return law;
  }

  private static String text(@Nullable Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "";
  }

  /** The first place that differs, as a JSON pointer; null where none does. */
  private static @Nullable String difference(String at, @Nullable Node one, @Nullable Node other) {
    if (one instanceof Mapping was && other instanceof Mapping is) {
      return difference(at, was, is);
    }
    if (one instanceof Sequence was && other instanceof Sequence is) {
      return difference(at, was.items(), is.items());
    }
    boolean same =
        one instanceof Scalar was && other instanceof Scalar is && was.text().equals(is.text());
    return same ? null : at;
  }

  private static @Nullable String difference(String at, Mapping was, Mapping is) {
    Set<String> keys = new TreeSet<>();
    was.entries().forEach(entry -> keys.add(entry.key().text()));
    is.entries().forEach(entry -> keys.add(entry.key().text()));
    if (at.isEmpty()) {
      keys.removeAll(ASIDE);
    }
    for (String key : keys) {
      String escaped = key.replace("~", "~0").replace("/", "~1");
      String where = difference(at + "/" + escaped, was.get(key), is.get(key));
      if (where != null) {
        return where;
      }
    }
    return null;
  }

  private static @Nullable String difference(String at, List<Node> was, List<Node> is) {
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      String where =
          difference(
              at + "/" + i, i < was.size() ? was.get(i) : null, i < is.size() ? is.get(i) : null);
      if (where != null) {
        return where;
      }
    }
    return null;
  }
}
