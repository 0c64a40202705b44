package org.luohu.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Applications as a clerk would write them, the same for a seed: households of Zhejiang, counters
 * in the delta, days on which the delta's first version was in force. Two families in three are
 * plain: they differ in places, days, whom the child follows and who files. The third has oddities,
 * several at once not seldom. Every fact is stated.
 */
final class FamilyText {

  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2022, 12, 7);
  private static final List<String> ZHEJIANG =
      List.of("330106", "330127", "330102", "330212", "330304", "330702", "331002", "330402");
  private static final List<String> DELTA =
      List.of("310110", "310115", "310104", "320505", "320104", "320213", "340111", "340207");
  private static final List<String> ELSEWHERE = List.of("110108", "440106", "420106", "500103");
  private static final List<String> COLLECTIVE =
      List.of("unit-collective", "student-collective", "talent-collective", "community-collective");
  private static final List<String> PAPERS =
      List.of(
          "birth-certificate",
          "father-id-card",
          "mother-id-card",
          "father-hukou-booklet",
          "mother-hukou-booklet",
          "grandparents-hukou-booklet",
          "marriage-certificate",
          "commitment",
          "kinship-proof",
          "unit-consent",
          "no-housing-proof",
          "divorce-papers",
          "non-marital-statement");

  private final SplittableRandom random;
  private boolean plain;

  FamilyText(long seed) {
    random = new SplittableRandom(seed);
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** Something that plain families do not have, and one in so many of the others. */
  private boolean odd(int n) {
    return !plain && oneIn(n);
  }

  private String pick(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** The next family's application. */
  String next() {
    plain = !oneIn(3);
    LocalDate filed =
        FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
    String home = pick(ZHEJIANG);
    String counter = oneIn(4) ? home : odd(6) ? pick(ZHEJIANG) : pick(DELTA);
    String follow = odd(6) ? "grandparents" : oneIn(4) ? "mother" : "father";
    boolean out = odd(10);
    List<String> lines = new ArrayList<>();
    lines.add("filed-on: " + filed);
    lines.add("filed-at: \"" + counter + "\"");
    lines.add("follow: " + follow);
    lines.add(
        "applicant: "
            + (odd(14)
                ? pick(List.of("guardian", "relative", "household-head", "agent"))
                : oneIn(3) ? "mother" : "father"));
    lines.add("commitment-signed: " + !odd(30));
    lines.add("delivery-address: " + !odd(30));
    child(lines, filed, odd(8) ? pick(odd(3) ? ELSEWHERE : ZHEJIANG) : counter);
    parent(lines, "father", home, counter, follow.equals("father"));
    parent(
        lines,
        "mother",
        !follow.equals("mother") && oneIn(4) ? pick(oneIn(3) ? ELSEWHERE : DELTA) : home,
        counter,
        follow.equals("mother"));
    lines.add(
        "marriage: "
            + (out
                ? unwed()
                : odd(20)
                    ? "{at-birth: married, now: divorced, certificate: none, shown-in-booklet:"
                        + " false, custody: mother, custody-proof: agreement}"
                    : wed()));
    lines.add("household: {unit-consent: " + !odd(4) + ", home-owned-in-city: " + odd(4) + "}");
    lines.add(
        "grandparents: {side: paternal, hukou: {region: \"" + home + "\", household: family}}");
    lines.add("institution: {region: \"" + home + "\"}");
    if (!oneIn(3)) {
      lines.add("materials: " + PAPERS.stream().filter(paper -> !odd(40)).toList());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String marriage(String atBirth, String now, String certificate) {
    return "{at-birth: "
        + atBirth
        + ", now: "
        + now
        + ", certificate: "
        + certificate
        + ", shown-in-booklet: "
        + (certificate.equals("held") && now.equals("married"))
        + ", custody: shared, custody-proof: none}";
  }

  private String wed() {
    return marriage("married", odd(60) ? "widowed" : "married", odd(25) ? "none" : "held");
  }

  private String unwed() {
    return odd(3)
        ? marriage("unmarried", "married", "held")
        : marriage(odd(8) ? "married-to-other" : "unmarried", "unmarried", "none");
  }

  private void child(List<String> lines, LocalDate filed, String place) {
    lines.add("child:");
    lines.add(
        "  born-on: "
            + filed.minusDays(oneIn(6) ? random.nextInt(31, 400) : random.nextInt(1, 30)));
    lines.add("  born-in: " + (odd(40) ? "FR" : "\"" + place + "\""));
    lines.add(
        "  birth-certificate: "
            + (odd(25) ? pick(List.of("none", "doubtful", "foreign")) : "held"));
    lines.add("  delivered-in: " + (odd(40) ? "elsewhere" : "facility"));
    lines.add("  origin: birth");
    lines.add("  adoption: none");
    lines.add("  registered: " + odd(60));
    lines.add("  died-on: none");
    lines.add("  surname: " + (oneIn(8) ? "mother" : odd(60) ? "other" : "father"));
    lines.add("  name-as-certificate: " + !odd(60));
    lines.add("  name-characters: " + (odd(60) ? "non-standard" : "standard"));
    lines.add("  ethnicity: 汉");
    lines.add("  foreign-nationality: none");
    lines.add("  resident-elsewhere: none");
    lines.add("  entry-document: none");
  }

  private void parent(
      List<String> lines, String who, String home, String counter, boolean followed) {
    boolean foreign = !followed && odd(25);
    boolean soldier = !foreign && odd(30);
    boolean none = foreign || !followed && soldier && odd(2);
    String kind =
        none
            ? "none"
            : soldier && (followed || odd(2))
                ? "military-collective"
                : odd(6) ? pick(COLLECTIVE) : "family";
    lines.add(who + ":");
    lines.add("  citizenship: " + (foreign ? "foreign" : "mainland"));
    lines.add(
        "  hukou: {"
            + (none ? "" : "region: \"" + home + "\", ")
            + "household: "
            + kind
            + ", head: "
            + (!none && oneIn(2))
            + "}");
    lines.add("  residence: \"" + (odd(12) ? home : counter) + "\"");
    lines.add("  residence-permit: " + !odd(4));
    lines.add("  ethnicity: " + (foreign ? "none" : odd(15) ? "畲" : "汉"));
    lines.add("  active-soldier: " + soldier);
    lines.add("  settled-abroad: " + (!foreign && odd(80)));
    lines.add("  on-certificate: " + !odd(20));
  }
}
