package org.luohu.render;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.luohu.decision.Decision;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Slip;
import org.luohu.decision.Step;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * A decision in at most eleven lines: the answer, where to turn, what is missing or to be brought,
 * and by when.
 */
public final class DecisionBrief {

  /** The most lines. */
  public static final int LINES = 11;

  private static final Map<MaterialState, Text> LABELS =
      Map.of(
          MaterialState.MISSING, Text.of("还缺：", "Still missing: "),
          MaterialState.UNSTATED, Text.of("要带：", "Bring: "));

  private final Page page;
  private final Decision decision;

  private DecisionBrief(Page page, Decision decision) {
    this.page = page;
    this.decision = decision;
  }

  /** The lines, each ended by a line feed and no wider than the style says. */
  public static String render(Slip slip, Decision decision, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    if (slip.caseNo() != null) {
      DecisionText.slip(page, new Slip(slip.caseNo(), null));
    }
    new DecisionBrief(page, decision).write();
    List<String> lines = page.toString().lines().toList();
    List<String> kept = lines.size() > LINES ? lines.subList(0, LINES - 1) : lines;
    String more =
        kept.size() == lines.size()
            ? ""
            : Text.of("（下略）", "(more follows in full)").in(language) + "\n";
    return String.join("\n", kept) + "\n" + more;
  }

  private void write() {
    page.paragraph(
        0,
        Sentence.of(page.in(Opening.sentence(decision)), page.language()),
        Opening.ink(decision.outcome()));
    if (decision.outcome() == Outcome.UNDETERMINED) {
      String outcomes = Opening.outcomes(page, decision.possible().stream());
      page.item(
          0,
          page.in("可能的结论：", "It may come to: "),
          Ink.BOLD,
          Sentence.stopped(outcomes, page.language()),
          Ink.PLAIN);
    }
    Opening.decisive(decision).stream()
        .limit(1)
        .forEach(finding -> Opening.way(page, 0, finding, new HashSet<>()));
    if (decision.outcome() != Outcome.REDIRECT && decision.outcome() != Outcome.REFUSE) {
      papers(MaterialState.MISSING);
      papers(MaterialState.UNSTATED);
      decision.steps().stream()
          .filter(step -> step.due() != null)
          .reduce((first, later) -> later)
          .ifPresent(this::last);
    }
    page.paragraph(0, Opening.conclusion(page, decision), Ink.FAINT);
    page.paragraph(0, page.in(Decision.DISCLAIMER), Ink.FAINT);
    Footing.presumed(page, decision);
  }

  private void papers(MaterialState state) {
    Collection<String> names =
        decision.materials().stream()
            .filter(material -> material.state() == state)
            .map(Material::name)
            .map(page::in)
            .toList();
    if (!names.isEmpty()) {
      String list = Sentence.list(List.copyOf(names), page.language());
      page.item(
          0,
          page.in(java.util.Objects.requireNonNull(LABELS.get(state))),
          Ink.BOLD,
          Sentence.stopped(list, page.language()),
          Ink.PLAIN);
    }
  }

  private void last(Step step) {
    java.time.LocalDate due = step.due();
    if (due != null) {
      page.item(
          0,
          page.in("什么时候：", "By when: "),
          Ink.BOLD,
          Sentence.stopped(
              page.in("最迟 %s，%s", "by %s: %s", DayWords.text(due), step.text()), page.language()),
          Ink.PLAIN);
    }
  }
}
