package org.luohu.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Fact;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.decision.Verdict;
import org.luohu.decision.VerdictKind;
import org.luohu.text.Text;

/**
 * The reasons: the two verdicts apart, and in each its findings with their law, the gravest first.
 * Under a no, what would have spoken for a yes is left out: read aloud it would sound like one.
 */
final class Why {

  private static final List<Effect> GRAVEST_FIRST =
      List.of(
          Effect.REFUSE,
          Effect.REDIRECT,
          Effect.REVIEW,
          Effect.SUPPLEMENT,
          Effect.GRANT,
          Effect.NEED,
          Effect.NOTE);

  private static final int BULLET = 4;
  private static final int UNDER = 6;

  private final Page page;
  private final Decision decision;
  private final Set<Text> told = new HashSet<>();

  private Why(Page page, Decision decision) {
    this.page = page;
    this.decision = decision;
    for (Finding finding : Opening.decisive(decision)) {
      Stream.of(finding.to(), finding.remedy()).filter(Objects::nonNull).forEach(told::add);
    }
  }

  static void write(Page page, Decision decision) {
    new Why(page, decision).write();
  }

  private void write() {
    page.heading(page.in("为什么", "Why"));
    verdict(
        VerdictKind.REGISTRATION, decision.registration(), page.in(decision.service().whether()));
    Verdict channel = decision.channel();
    if (channel != null) {
      verdict(VerdictKind.CHANNEL, channel, page.in(decision.service().channel()));
    }
  }

  private void verdict(VerdictKind kind, Verdict verdict, String label) {
    boolean open = verdict.outcome() == Outcome.UNDETERMINED && !verdict.possible().isEmpty();
    String outcomes =
        open
            ? Opening.outcomes(page, verdict.possible().stream())
            : page.in(verdict.outcome().label());
    String said = open ? page.in("未定，可能是" + outcomes, "open; it may be: " + outcomes) : outcomes;
    page.item(
        2,
        label,
        Ink.PLAIN,
        Sentence.stopped(said, page.language()),
        Opening.ink(verdict.outcome()));
    List<Finding> findings =
        decision.findings().stream()
            .filter(f -> f.verdict() == kind)
            .filter(f -> f.effect() != Effect.GRANT || !no(verdict))
            .sorted(Comparator.comparing(f -> GRAVEST_FIRST.indexOf(f.effect())))
            .toList();
    if (verdict.outcome() == Outcome.SUPPLEMENT
        && findings.stream().noneMatch(f -> f.effect() == Effect.SUPPLEMENT)) {
      String missing = page.in("应当提交的材料不齐，见下面的清单。", "Materials are missing; see the list below.");
      page.item(BULLET, "- ", Ink.FAINT, missing, Ink.PLAIN);
    }
    findings.forEach(this::finding);
  }

  private static boolean no(Verdict verdict) {
    return verdict.outcome() == Outcome.REDIRECT || verdict.outcome() == Outcome.REFUSE;
  }

  private void finding(Finding finding) {
    String label =
        Sentence.capital(page.in(finding.effect().label()), page.language()) + page.in("：", ": ");
    String text = label + Sentence.stopped(page.in(finding.text()), page.language());
    page.item(BULLET, "- ", Ink.FAINT, text, Ink.PLAIN);
    boolean plain = finding.effect() == Effect.GRANT || finding.effect() == Effect.NOTE;
    if (!plain && !finding.facts().isEmpty()) {
      under(page.in("因为 ", "because: "), facts(finding));
    }
    if (!finding.basis().isEmpty()) {
      under(page.in("依据 ", "law: "), Law.cite(finding.basis(), page.language()));
    }
    LocalDate earliest = finding.earliest();
    if (earliest != null) {
      under(
          page.in("最早 ", "met from: "), page.in(DayWords.text(earliest)) + page.in("起满足这一条。", "."));
    }
    if (!Opening.decisive(decision).contains(finding)) {
      Opening.way(page, UNDER, finding, told);
    }
  }

  private void under(String label, String text) {
    page.paragraph(UNDER, label + text, Ink.FAINT);
  }

  private String facts(Finding finding) {
    return String.join(page.in("；", "; "), finding.facts().stream().map(this::fact).toList());
  }

  private String fact(Fact fact) {
    return page.in(fact.text()) + (fact.presumed() ? page.in("（推定）", " (presumed)") : "");
  }
}
