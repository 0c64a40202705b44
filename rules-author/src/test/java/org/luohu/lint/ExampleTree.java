package org.luohu.lint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luohu.policy.PolicyFiles;

/** A clean little tree into which the example of a page is put. */
final class ExampleTree {

  static final String FOLDER = "national/birth-registration/2021-10-01";
  static final String HEADER =
      """
      package luohu.national.birth_registration.v2021_10_01
      import org.luohu.facts.*
      global org.luohu.facts.Findings findings

      """;
  static final String RULES =
      HEADER
          + """
          rule "随父或者随母"
          when
              Target( follows in (Follows.FATHER, Follows.MOTHER) )
          then
              findings.grant("follow-parent");
              findings.need("birth-certificate");
          end

          rule "随祖父母另行申报"
          when
              Target( follows == Follows.GRANDPARENTS )
          then
              findings.redirect("elsewhere");
          end

          rule "已登记"
          when
              Child( registered == true )
          then
              findings.refuse("registered");
          end
          """;
  static final String MANIFEST =
      """
      title: {zh: 出生登记, en: birth registration}
      kind: registration
      findings:
        follow-parent:
          zh: 随父或者随母
          en: follows a parent
          basis: [{source: law, article: 第七条}]
        elsewhere:
          zh: 另行申报
          en: elsewhere
          to: {zh: 派出所, en: police}
          basis: [{source: law, article: 第七条}]
        registered:
          zh: 已登记
          en: registered
          basis: [{source: law, article: 第六条}]
      materials:
        birth-certificate:
          zh: 出生医学证明
          en: birth certificate
          basis: [{source: law, article: 第七条}]
      """;
  static final String SOURCES =
      """
      law:
        title: {zh: 条例, en: regulation}
        date: 1958-01-09
        trust: verified
      """;
  static final String CASE =
      """
      filed-on: 2022-03-15
      filed-at: "410102"
      follow: father
      expect: {outcome: ACCEPT, findings: [follow-parent]}
      """;

  private static final List<String> HEAD =
      List.of("title", "kind", "service", "applies", "repealed-from");

  private final NavigableMap<String, byte[]> files = new TreeMap<>();

  ExampleTree() {
    put(FOLDER + "/policy.yaml", MANIFEST);
    put(FOLDER + "/birth.drl", RULES);
    put("sources.yaml", SOURCES);
    put("checked.yaml", "law: 2026-11-24\n");
    put(FOLDER + "/cases/随父.yaml", CASE);
  }

  /** A tree with an example in its place. */
  static ExampleTree of(FaultPage.Where where, String example) {
    ExampleTree tree = new ExampleTree();
    switch (where) {
      case RULES ->
          tree.put(
              FOLDER + "/example.drl", example.startsWith("package") ? example : HEADER + example);
      case MANIFEST -> tree.put(FOLDER + "/policy.yaml", merged(MANIFEST, example));
      case SOURCES -> tree.put("sources.yaml", replaced(SOURCES, example));
      case CASE -> tree.put(FOLDER + "/cases/随父.yaml", replaced(CASE, example));
      case FILE -> tree.put(FOLDER + "/cases/随父.yaml", example);
      case TREE -> tree.moved(example.strip());
      case WORDS -> throw new IllegalArgumentException("words make no tree");
    }
    return tree;
  }

  void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  void remove(String path) {
    files.remove(path);
  }

  PolicyFiles files() {
    return new PolicyFiles("", files);
  }

  private void moved(String folder) {
    List<String> paths = List.copyOf(files.keySet());
    for (String path : paths) {
      if (!path.startsWith(FOLDER)) {
        continue;
      }
      byte[] bytes = files.remove(path);
      files.put(folder + path.substring(FOLDER.length() + 1), bytes);
    }
  }

  /**
   * A text whose lines without indentation begin sections: the example's stand for those of the
   * same key.
   */
  private static String replaced(String base, String example) {
    Map<String, String> kept = new LinkedHashMap<>();
    chunks(base, "").forEach(chunk -> kept.put(key(chunk), chunk));
    chunks(example, "").forEach(chunk -> kept.remove(key(chunk)));
    return String.join("", kept.values()) + example;
  }

  /** The same, but entries of a section stand beside its other entries, and the head in front. */
  private static String merged(String base, String example) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    chunks(base, "").forEach(chunk -> sections.put(key(chunk), new ArrayList<>(List.of(chunk))));
    for (String chunk : chunks(example, "")) {
      List<String> entries = chunks(chunk, "  ");
      List<String> old = sections.get(key(chunk));
      if (old == null || entries.size() < 2 || entries.get(1).startsWith("  - ")) {
        sections.put(key(chunk), List.of(chunk));
        continue;
      }
      Map<String, String> kept = new LinkedHashMap<>();
      chunks(old.get(0), "  ").forEach(entry -> kept.put(key(entry), entry));
      entries.forEach(entry -> kept.put(key(entry), entry));
      sections.put(key(chunk), List.of(String.join("", kept.values())));
    }
    List<String> late = List.copyOf(sections.keySet());
    return Stream.concat(HEAD.stream(), late.stream().filter(section -> !HEAD.contains(section)))
        .flatMap(section -> sections.getOrDefault(section, List.of()).stream())
        .collect(Collectors.joining());
  }

  private static String key(String chunk) {
    return chunk.replaceFirst("(?s):.*", "");
  }

  /** The text cut before each line that is indented by no more than the indentation. */
  private static List<String> chunks(String text, String indentation) {
    List<String> chunks = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean begins =
          chunks.isEmpty() || line.startsWith(indentation) && !line.startsWith(indentation + " ");
      if (begins) {
        chunks.add(line + "\n");
      } else {
        chunks.set(chunks.size() - 1, chunks.get(chunks.size() - 1) + line + "\n");
      }
    }
    return chunks;
  }
}
