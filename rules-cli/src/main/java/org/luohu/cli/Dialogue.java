package org.luohu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.interview.Asked;
import org.luohu.interview.Interview;
import org.luohu.render.WhyAsked;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.Option;

/** An interview spoken on a plain terminal, a line at a time. */
final class Dialogue {

  private static final Text GIST =
      Text.of(
          "写数字或者中文都行；不清楚按回车，返回上一问写“返回”，先停下写“停”。每答一问就存一次。",
          "Answer by number or in words; press return where it is not known, write back to go back"
              + " and stop to stop. Every answer is saved.");

  private final Terminal terminal;
  private final Language language;
  private final Interview interview;
  private final Service service;
  private final AskFile target;
  private final boolean echo;
  private SortedSet<Outcome> shown = new TreeSet<>();
  private String screen = "";
  private int screens;

  Dialogue(
      Terminal terminal,
      Language language,
      Interview interview,
      Service service,
      AskFile target,
      boolean echo) {
    this.echo = echo;
    this.terminal = terminal;
    this.language = language;
    this.interview = interview;
    this.service = service;
    this.target = target;
  }

  /** Asks until nothing more can change the outcome, or the lines end, or the clerk stops. */
  void hold(BufferedReader lines) throws IOException {
    say(GIST);
    save();
    for (Optional<Asked> next = interview.next(); next.isPresent(); next = interview.next()) {
      Asked asked = next.get();
      ask(asked);
      String line = lines.readLine();
      if (line == null || AskCommand.wish(line) == AskCommand.Wish.STOP) {
        terminal.print("\n");
        return;
      }
      if (echo) {
        terminal.print(line + "\n");
      }
      take(asked, line);
    }
  }

  private void take(Asked asked, String line) throws IOException {
    switch (AskCommand.wish(line)) {
      case BACK -> {
        if (!interview.back()) {
          say(Text.of("这是第一问。", "This is the first question."));
        }
        screen = "";
      }
      case SKIP -> skip(asked);
      case ANSWER -> interview.answer(asked, line).forEach(this::wrong);
      case STOP -> throw new IllegalStateException("stopped before");
    }
    save();
    narrowed();
  }

  private void skip(Asked asked) {
    boolean required = service.required().contains(asked.fact());
    if (required) {
      wrong(Interview.MUST);
    } else {
      interview.skip(asked);
    }
  }

  private void save() throws IOException {
    try {
      target.write(interview.answers(), service);
    } catch (IOException e) {
      throw new UsageFault(
          Text.format("存不了 %s", "%s cannot be saved", target.out()),
          Text.of("看看目录能不能写", "see whether its directory can be written"));
    }
  }

  private void ask(Asked asked) {
    String title = asked.screen().in(language);
    String name = title.isEmpty() ? asked.fact().key() : title;
    if (!name.equals(screen)) {
      screen = name;
      screens++;
      terminal.print("\n" + screens + (title.isEmpty() ? "" : " 【" + title + "】") + "\n");
    }
    terminal.print(asked.plainQuestion().in(language) + "\n");
    Question question = asked.question();
    String why = question == null ? "" : WhyAsked.of(question, language);
    if (!why.isEmpty()) {
      terminal.print("  " + why + "\n");
    }
    int number = 0;
    for (Option choice : asked.choices()) {
      terminal.print("  " + ++number + " " + choice.label().in(language) + "\n");
    }
    terminal.print("> ");
  }

  private void narrowed() {
    @Nullable Decision decision = interview.decision();
    if (decision == null || decision.possible().equals(shown)) {
      return;
    }
    shown = decision.possible();
    List<String> labels = shown.stream().map(outcome -> outcome.label().in(language)).toList();
    say(
        Text.of(
            "  → 可能的结论：" + String.join("、", labels),
            "  → it may come to: " + labels.stream().collect(Collectors.joining("; "))));
  }

  private void wrong(Text what) {
    say(Text.of("  ✗ " + what.zh(), "  ✗ " + what.en()));
  }

  private void say(Text line) {
    terminal.print(line.in(language) + "\n");
  }
}
