package org.luohu.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.luohu.policy.PolicyFiles;

/** The faults that pages can only tell of in words, planted. */
final class FaultsInWords {

  private static final String RULES = ExampleTree.FOLDER + "/birth.drl";
  private static final String CASE = ExampleTree.FOLDER + "/cases/随父.yaml";
  private static final String NOTICES = "notices: [{title: 通知, read-at: https://www.gov.cn/}]\n";
  private static final Charset GBK = Charset.forName("GB18030");

  /** By code: the tree that has the fault, made in an empty directory where it takes one. */
  static final Map<String, Function<Path, PolicyFiles>> BY_CODE =
      Map.ofEntries(
          planted(
              "drl/too-large", tree -> tree.put(RULES, ExampleTree.RULES + "// ".repeat(1 << 20))),
          planted(
              "application/expiry-without-a-card",
              tree ->
                  tree.put(
                      CASE,
                      """
                      service: id-card
                      filed-on: 2022-03-15
                      filed-at: "410102"
                      card: {request: first, expires-on: 2022-05-01}
                      expect: {outcome: UNDETERMINED, findings: []}
                      """)),
          planted(
              "application/registered-after-filing",
              tree ->
                  tree.put(
                      CASE,
                      """
                      service: move-child
                      filed-on: 2022-03-15
                      filed-at: "310110"
                      host: {parent: mother, hukou: {since: 2022-03-16}}
                      expect: {outcome: UNDETERMINED, findings: []}
                      """)),
          planted("drl/byte-order-mark", tree -> tree.put(RULES, "\uFEFF" + ExampleTree.RULES)),
          planted("drl/not-utf-8", tree -> tree.put(RULES, ExampleTree.RULES.getBytes(GBK))),
          planted("policy/no-manifest", tree -> tree.remove(ExampleTree.FOLDER + "/policy.yaml")),
          planted(
              "policy/key-order",
              tree ->
                  tree.put(
                      ExampleTree.FOLDER + "/policy.yaml",
                      ExampleTree.MANIFEST + "repealed-from: 2030-01-01\n")),
          planted(
              "policy/window",
              tree ->
                  tree.put(
                      ExampleTree.FOLDER + "/policy.yaml",
                      "in-force-uncertain: {from: 1958-01-01, to: 1958-01-02}\n"
                          + ExampleTree.MANIFEST)),
          planted("policy/never-checked", tree -> tree.remove("checked.yaml")),
          planted(
              "lint/unused-source",
              tree -> {
                tree.put(
                    "sources.yaml",
                    ExampleTree.SOURCES + "other: {title: {zh: 一, en: a}, trust: verified}\n");
                tree.put("checked.yaml", "law: 2026-11-24\nother: 2026-11-24\n");
              }),
          planted(
              "policy/lock-differs",
              tree -> tree.put("LOCK", "0".repeat(64) + "  " + ExampleTree.FOLDER + "\n")),
          planted(
              "policy/lock-missing",
              tree -> tree.put("LOCK", "0".repeat(64) + "  world/calendar/2027.yaml\n")),
          planted("policy/lock-line", tree -> tree.put("LOCK", ExampleTree.FOLDER + "\n")),
          planted("policy/no-rules", tree -> tree.remove(RULES)),
          planted("lint/displaces-unknown", tree -> province(tree, "replaces: [passport]")),
          planted(
              "lint/displaced-twice",
              tree -> province(tree, "replaces: [birth-certificate], lifts: [birth-certificate]")),
          planted(
              "lint/displaced-in-a-circle", tree -> province(tree, "lifts: [birth-certificate]")),
          planted("lint/material-changed", tree -> province(tree, "retention: kept")),
          Map.entry("policy/empty-tree", directory -> PolicyFiles.in(directory)),
          Map.entry(
              "policy/no-directory", directory -> PolicyFiles.in(directory.resolve("polices"))),
          Map.entry("policy/unreadable", FaultsInWords::loop),
          Map.entry("policy/stray-file", FaultsInWords::stray),
          planted(
              "document/control-character",
              tree -> tree.put(CASE, ExampleTree.CASE.replace("father", "fa\u0008ther"))),
          planted("document/empty", tree -> tree.put(CASE, "")),
          planted(
              "document/encoding",
              tree -> tree.put(CASE, ("# 随父\n" + ExampleTree.CASE).getBytes(GBK))),
          planted(
              "document/not-text", tree -> tree.put(CASE, "PK\0".getBytes(StandardCharsets.UTF_8))),
          planted(
              "document/too-deep",
              tree ->
                  tree.put(
                      CASE, ExampleTree.CASE + "child: " + "[".repeat(40) + "]".repeat(40) + "\n")),
          planted(
              "document/too-large",
              tree -> tree.put(CASE, ExampleTree.CASE + "# ".repeat(1 << 20))),
          planted(
              "document/too-long",
              tree -> tree.put(CASE, ExampleTree.CASE + "applicant: " + "a".repeat(70_000) + "\n")),
          planted(
              "lint/never-grants",
              tree ->
                  tree.put(RULES, ExampleTree.RULES.replace("findings.grant", "findings.note"))),
          region("world/columns", "330198 某区 2027"),
          region("world/region-code", "3301\t杭州市\t1981"),
          region("world/to-before-from", "330198\t某区\t2027\t2026"),
          region("world/overlap", "330127\t淳安市\t2027"),
          region("world/unknown-successor", "330198\t某区\t1990\t2027\t330199"),
          region("world/unknown-parent", "330198\t某区\t2027\t\t\t339900"),
          region("world/contradicts-bundled", "310110\t杨浦新区\t1981"),
          calendar("world/repeated", NOTICES + "off: [2027-01-01/2027-01-03]\nwork: [2027-01-03]"),
          calendar("world/other-year", NOTICES + "off: [2026-12-31/2027-01-02]"),
          calendar("world/bad-date", NOTICES + "off: [2027/1/1]"),
          calendar("world/missing-key", "off: [2027-01-01]"),
          calendar("world/wrong-type", NOTICES + "off: 2027-01-01"),
          calendar("world/unknown-key", NOTICES + "off: []\nholidays: [2027-01-01]"),
          planted(
              "lint/case-outside-region",
              tree -> {
                province(tree, "replaces: [birth-certificate]");
                tree.put(
                    "henan/birth-registration/2021-10-01/cases/随父.yaml",
                    ExampleTree.CASE
                        + "father: {hukou: {region: \"330127\", household: family}}\n");
              }),
          planted("lint/no-cases", tree -> tree.remove(CASE)),
          planted("lint/repealed-and-replaced", FaultsInWords::replaced));

  private FaultsInWords() {}

  private static Map.Entry<String, Function<Path, PolicyFiles>> region(String code, String row) {
    return planted(code, tree -> tree.put("world/regions.tsv", row + "\n"));
  }

  private static Map.Entry<String, Function<Path, PolicyFiles>> calendar(String code, String year) {
    return planted(code, tree -> tree.put("world/calendar/2027.yaml", year + "\n"));
  }

  private interface Planting {
    void in(ExampleTree tree);
  }

  /** Adds a province with a birth certificate of its own kind. */
  private static void province(ExampleTree tree, String material) {
    String folder = "henan/birth-registration/2021-10-01";
    tree.put(
        folder + "/policy.yaml",
        """
        title: {zh: 河南, en: Henan}
        kind: registration
        applies: {target: ["41"]}
        materials:
          birth-certificate:
            {zh: 出生医学证明, en: birth certificate, %s, basis: [{source: law, article: 第七条}]}
        """
            .formatted(material));
    tree.put(
        folder + "/henan.drl",
        """
        package luohu.henan.birth_registration.v2021_10_01
        import org.luohu.facts.*
        global org.luohu.facts.Findings findings

        rule "河南也要出生医学证明"
        when
            Target( follows == Follows.FATHER )
        then
            findings.need("birth-certificate");
        end
        """);
    tree.put(folder + "/cases/随父.yaml", ExampleTree.CASE);
  }

  private static Map.Entry<String, Function<Path, PolicyFiles>> planted(
      String code, Planting planting) {
    return Map.entry(
        code,
        directory -> {
          ExampleTree tree = new ExampleTree();
          planting.in(tree);
          return tree.files();
        });
  }

  private static PolicyFiles loop(Path directory) {
    try {
      stray(directory);
      Files.createSymbolicLink(directory.resolve("again"), directory);
      return PolicyFiles.in(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyFiles stray(Path directory) {
    try {
      for (Map.Entry<String, byte[]> file : new ExampleTree().files().files().entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      Files.writeString(directory.resolve(ExampleTree.FOLDER).resolve("extra.DRL"), "");
      return PolicyFiles.in(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void replaced(ExampleTree tree) {
    String earlier = ExampleTree.FOLDER.replace("2021-10-01", "2016-01-14");
    tree.put(earlier + "/policy.yaml", "repealed-from: 2020-01-01\n" + ExampleTree.MANIFEST);
    tree.put(earlier + "/birth.drl", ExampleTree.RULES.replace("v2021_10_01", "v2016_01_14"));
    tree.put(earlier + "/cases/随父.yaml", ExampleTree.CASE.replace("2022-03-15", "2016-03-15"));
  }
}
