package org.luohu.toy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.luohu.policy.PolicyFiles;

/** The law of library cards: a rule for the country, one for Zhejiang, and their cases. */
public final class LibraryLaw {

  public static final String NATIONAL = "national/library-card/2020-01-01";
  public static final String ZHEJIANG = "zhejiang/library-card/2021-01-01";

  private static final String SOURCE =
      "library-rules: {title: {zh: 图书馆办法, en: library rules}, date: 2019-10-29, trust: verified}\n";

  private LibraryLaw() {}

  /** The law alone. */
  public static PolicyFiles files() {
    return beside(new PolicyFiles("", new TreeMap<>()));
  }

  /** The law beside that of other services. */
  public static PolicyFiles beside(PolicyFiles others) {
    TreeMap<String, byte[]> files = new TreeMap<>(others.files());
    put(
        files,
        NATIONAL + "/policy.yaml",
        """
        title: {zh: 图书证, en: library cards}
        kind: registration
        service: library-card
        applies: {target: []}
        findings:
          of-age: {zh: 满六岁可以办证, en: six or older, basis: [{source: library-rules, article: 第一条}]}
          too-young: {zh: 不满六岁不能办证, en: under six, basis: [{source: library-rules, article: 第一条}]}
          visitor: {zh: 访客另行登记, en: visitors are looked into, basis: [{source: library-rules, article: 第二条}]}
        materials:
          card-photo: {zh: 照片, en: photo, basis: [{source: library-rules, article: 第三条}]}
        """);
    put(
        files,
        NATIONAL + "/cards.drl",
        """
        package luohu.national.library_card.v2020_01_01
        import org.luohu.toy.*
        global org.luohu.facts.Findings findings
        rule "满六岁"
        when
            Reader( sixOrOlder == true )
        then
            findings.grant("of-age");
            findings.need("card-photo");
        end
        rule "不满六岁"
        when
            Reader( sixOrOlder == false )
        then
            findings.refuse("too-young");
        end
        rule "访客"
        when
            Reader( kind == ReaderKind.VISITOR )
        then
            findings.review("visitor");
        end
        """);
    put(
        files,
        NATIONAL + "/cases/满六岁的居民可以办证.yaml",
        """
        service: library-card
        filed-on: 2022-03-15
        filed-at: "410102"
        reader: {home: "410102", six-or-older: true, kind: resident}
        expect: {outcome: ACCEPT, findings: [of-age], materials: [card-photo]}
        """);
    put(
        files,
        NATIONAL + "/cases/不满六岁不能办证.yaml",
        """
        service: library-card
        filed-on: 2022-03-15
        filed-at: "410102"
        reader: {home: "410102", six-or-older: false, kind: resident}
        expect: {outcome: REFUSE, findings: [too-young]}
        """);
    put(
        files,
        NATIONAL + "/cases/访客要登记.yaml",
        """
        service: library-card
        filed-on: 2022-03-15
        filed-at: "410102"
        reader: {home: "410102", six-or-older: true, kind: visitor}
        expect: {outcome: REVIEW, findings: [of-age, visitor]}
        """);
    put(
        files,
        ZHEJIANG + "/policy.yaml",
        """
        title: {zh: 浙江图书证, en: library cards in Zhejiang}
        kind: registration
        service: library-card
        applies: {target: ["33"]}
        findings:
          no-visitors: {zh: 浙江不给访客办证, en: no visitors in Zhejiang, basis: [{source: library-rules, article: 第四条}]}
        """);
    put(
        files,
        ZHEJIANG + "/visitors.drl",
        """
        package luohu.zhejiang.library_card.v2021_01_01
        import org.luohu.toy.*
        global org.luohu.facts.Findings findings
        rule "浙江访客"
        when
            Reader( kind == ReaderKind.VISITOR )
        then
            findings.refuse("no-visitors");
        end
        """);
    put(
        files,
        ZHEJIANG + "/cases/浙江不给访客办证.yaml",
        """
        service: library-card
        filed-on: 2022-03-15
        filed-at: "330106"
        reader: {home: "330106", six-or-older: true, kind: visitor}
        expect: {outcome: REFUSE, findings: [no-visitors, of-age, visitor]}
        """);
    add(files, "sources.yaml", SOURCE);
    add(files, "checked.yaml", "library-rules: 2026-11-24\n");
    return new PolicyFiles("", files);
  }

  /** A folder that holds it beside the bundled law. */
  public static Path folder() {
    try {
      Path folder = Files.createTempDirectory("law");
      for (Map.Entry<String, byte[]> file : beside(PolicyFiles.bundledLaw()).files().entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(TreeMap<String, byte[]> files, String path, String text) {
    byte[] there = files.getOrDefault(path, new byte[0]);
    put(files, path, new String(there, StandardCharsets.UTF_8) + text);
  }

  private static void put(TreeMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
