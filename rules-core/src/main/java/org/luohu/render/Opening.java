package org.luohu.render;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.text.Choice;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** The opening of the letter: the answer in one sentence, and where to turn where it is no. */
final class Opening {

  private Opening() {}

  static void write(Page page, Decision decision) {
    page.paragraph(
        0, Sentence.of(page.in(sentence(decision)), page.language()), ink(decision.outcome()));
    if (decision.outcome() == Outcome.UNDETERMINED) {
      possible(page, decision);
    }
    missing(page, decision);
    Set<Text> told = new HashSet<>();
    decisive(decision).forEach(finding -> way(page, 0, finding, told));
    page.gap();
    page.paragraph(0, conclusion(page, decision), Ink.FAINT);
    LocalDate checked = decision.uncheckedSince();
    if (checked != null) {
      page.paragraph(
          0,
          page.in(
              "法规最近一次核对是 %s，之后有无变化没有核对。",
              "The law was last checked on %s; whether it has changed since was not checked.",
              DayWords.date(checked)),
          Ink.PLAIN);
    }
  }

  /**
   * The findings that by themselves bring the answer no, and whose way out therefore stands at the
   * top.
   */
  static List<Finding> decisive(Decision decision) {
    Effect effect =
        switch (decision.outcome()) {
          case REDIRECT -> Effect.REDIRECT;
          case REFUSE -> Effect.REFUSE;
          case ACCEPT, SUPPLEMENT, REVIEW, UNDETERMINED -> Effect.NOTE;
        };
    return decision.findings().stream()
        .filter(f -> effect != Effect.NOTE && f.effect() == effect)
        .toList();
  }

  static Text sentence(Decision decision) {
    Text request = Request.text(decision);
    return switch (decision.outcome()) {
      case ACCEPT ->
          decision.channel() == null
              ? after("可以办理：", "Yes, this can be done: ", request)
              : after("可以在这里办理：", "Yes, this can be done here: ", request);
      case SUPPLEMENT ->
          after("补正后可以办理：", "This can be done once something is made good: ", request);
      case REVIEW ->
          after(
              "要先由公安机关调查核实，才能决定：",
              "The police have to look into this before it is decided: ",
              request);
      case REDIRECT -> redirect(decision, request);
      case REFUSE ->
          after(decision.service().refused().zh(), decision.service().refused().en(), request);
      case UNDETERMINED ->
          after("信息还不全，暂不能判定：", "This cannot be decided yet, for facts are missing: ", request);
    };
  }

  private static Text after(String zh, String en, Text request) {
    return Text.of(zh + request.zh(), en + request.en());
  }

  private static Text redirect(Decision decision, Text request) {
    Outcome registration = decision.registration().outcome();
    if (registration == Outcome.REDIRECT || registration == Outcome.REFUSE) {
      return after("不能这样办理，请另行申报：", "Not in this way; please file otherwise. Asked was: ", request);
    }
    Text counter = decision.filedAt().name();
    Text household = decision.asked();
    if (registration == Outcome.ACCEPT) {
      return Text.of(
          decision.service().granted().zh()
              + household.zh()
              + "，但不能在 "
              + counter.zh()
              + " 申报，请另行申报",
          decision.service().granted().en()
              + " ("
              + household.en()
              + "), but it cannot be filed in "
              + counter.en());
    }
    Text how =
        registration == Outcome.UNDETERMINED
            ? Text.format(
                "还没有定，可能是%s",
                "open; it may be: %s",
                Text.of(
                    outcomes(decision.registration().possible().stream(), Language.ZH),
                    outcomes(decision.registration().possible().stream(), Language.EN)))
            : registration.label();
    return Text.of(
        "不能在 " + counter.zh() + " 申报，请另行申报。至于" + household.zh() + "：" + how.zh(),
        "This cannot be filed in "
            + counter.en()
            + ". As to the registration itself ("
            + household.en()
            + "): "
            + how.en());
  }

  private static void possible(Page page, Decision decision) {
    String outcomes = outcomes(page, decision.possible().stream());
    int count = decision.questions().size();
    page.paragraph(
        0, page.in("可能的结论：" + outcomes + "。", "It may come to: " + outcomes + "."), Ink.PLAIN);
    if (count > 0) {
      page.paragraph(0, page.in("请先回答下面的 " + count + " 个问题。", please(count)), Ink.PLAIN);
    }
  }

  private static String please(int questions) {
    return questions == 1
        ? "Please answer the question below."
        : "Please answer the " + questions + " questions below.";
  }

  private static void missing(Page page, Decision decision) {
    List<String> names =
        decision.materials().stream()
            .filter(
                m -> decision.outcome() == Outcome.SUPPLEMENT && m.state() == MaterialState.MISSING)
            .map(Material::name)
            .map(page::in)
            .toList();
    if (!names.isEmpty()) {
      String label = page.in("还缺：", "Still missing: ");
      page.item(
          0,
          label,
          Ink.BOLD,
          Sentence.stopped(Sentence.list(names, page.language()), page.language()),
          Ink.PLAIN);
    }
  }

  /** Where to turn and what would open the way; nothing that was told already. */
  static void way(Page page, int indent, Finding finding, Set<Text> told) {
    step(page, indent, page.in("怎么办：", "Where to turn: "), finding.to(), told);
    step(page, indent, page.in("补救办法：", "What would help: "), finding.remedy(), told);
  }

  private static void step(
      Page page, int indent, String label, @Nullable Text text, Set<Text> told) {
    if (text != null && told.add(text)) {
      page.item(
          indent, label, Ink.BOLD, Sentence.stopped(page.in(text), page.language()), Ink.PLAIN);
    }
  }

  static String conclusion(Page page, Decision decision) {
    String label = page.in(decision.outcome().label());
    String day = page.in(DayWords.text(decision.filedOn()));
    Stream<Outcome> others = decision.possible().stream().filter(o -> o != decision.outcome());
    boolean open = decision.outcome() != Outcome.UNDETERMINED && decision.possible().size() > 1;
    String also = open ? outcomes(page, others) : "";
    return page.in(
        "结论：" + label + (open ? "（补充信息后，也可能是" + also + "）" : "") + "。申报日：" + day + "。",
        "Outcome: "
            + label
            + (open ? " (with the missing facts it may also be: " + also + ")" : "")
            + ". Day of filing: "
            + day
            + ".");
  }

  /** Outcomes as alternatives; in English with semicolons, for the labels are clauses. */
  static String outcomes(Page page, Stream<Outcome> outcomes) {
    return outcomes(outcomes, page.language());
  }

  private static String outcomes(Stream<Outcome> outcomes, Language language) {
    List<String> labels = outcomes.map(Choice::label).map(label -> label.in(language)).toList();
    return language == Language.ZH
        ? Sentence.either(labels, language)
        : String.join("; or ", labels);
  }

  static Ink ink(Outcome outcome) {
    return switch (outcome) {
      case ACCEPT -> Ink.GREEN;
      case SUPPLEMENT, REVIEW, UNDETERMINED -> Ink.YELLOW;
      case REDIRECT, REFUSE -> Ink.RED;
    };
  }
}
