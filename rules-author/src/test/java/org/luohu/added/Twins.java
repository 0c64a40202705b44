package org.luohu.added;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.TreeMap;
import org.luohu.application.Application;
import org.luohu.author.Workshop;
import org.luohu.cases.CaseRunner;
import org.luohu.decision.Decision;
import org.luohu.policy.PolicyFiles;
import org.luohu.schema.Schemas;

/**
 * Uses a fact that was added to the vocabulary, {@code child.twin}, and prints what comes of it.
 */
public final class Twins {

  private static final String VERSION = "national/birth-registration/2021-10-01/";
  private static final String FAMILY =
      """
      filed-on: 2022-03-15
      filed-at: "410102"
      follow: father
      applicant: father
      child: {born-on: 2022-03-01, born-in: "410102", registered: false%s}
      father: {hukou: {region: "410102", household: family}, ethnicity: 汉}
      mother: {hukou: {region: "410102", household: family}, ethnicity: 汉}
      marriage: {at-birth: married, now: married}
      """;

  private Twins() {}

  /** Prints a line for the case, the question, the rule and the schema. */
  public static void main(String[] arguments) {
    TreeMap<String, byte[]> files = new TreeMap<>(PolicyFiles.bundled().files());
    String manifest = new String(files.get(VERSION + "policy.yaml"), StandardCharsets.UTF_8);
    String source = manifest.replaceAll("(?s).*?source: ([a-z0-9-]+).*", "$1");
    put(
        files,
        "policy.yaml",
        manifest.replaceFirst(
            "\\nfindings:\\n",
            "\nfindings:\n  twin: {zh: 双胞胎要核实, en: twins are looked into, basis: [{source: "
                + source
                + ", article: 第一条}]}\n"));
    put(
        files,
        "twin.drl",
        """
        package luohu.national.birth_registration.v2021_10_01
        import org.luohu.facts.*
        global org.luohu.facts.Findings findings
        rule "双胞胎要核实"
        when
            Child( twin == true )
        then
            findings.review("twin");
        end
        """);
    put(
        files,
        "cases/双胞胎要核实.yaml",
        FAMILY.formatted(", twin: true")
            + "expect: {outcome: REVIEW, findings: [follow-parent, twin]}\n");
    Workshop workshop = Workshop.open(new PolicyFiles("", files));
    workshop.cases().stream()
        .filter(each -> each.claim().equals("双胞胎要核实"))
        .map(new CaseRunner(workshop::decide)::run)
        .forEach(result -> System.out.println("case holds: " + result.holds()));
    Application silent = workshop.read(FAMILY.formatted(""));
    Decision open = workshop.decide(silent);
    open.questions().forEach(question -> System.out.println("asked: " + question.text().en()));
    Application single = workshop.read(FAMILY.formatted(", twin: false"));
    System.out.println("otherwise: " + workshop.decide(single).outcome());
    System.out.println(
        "in the schema: "
            + Schemas.of("application", silent.service()).contains("\"twin\": {")
            + ", "
            + silent.filedOn().equals(LocalDate.of(2022, 3, 15)));
  }

  private static void put(TreeMap<String, byte[]> files, String path, String text) {
    files.put(VERSION + path, text.getBytes(StandardCharsets.UTF_8));
  }
}
