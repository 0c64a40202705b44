package org.luohu.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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

/** An interview spoken on a terminal: a paper is a screen, and its fields are asked in turn. */
final class Dialogue {

  private final Terminal terminal;
  private final Language language;
  private final Interview interview;
  private final Service service;
  private final AskFile target;
  private final Deque<At> before = new ArrayDeque<>();
  private SortedSet<Outcome> shown = new TreeSet<>();
  private int announced;

  /** A place in the interview: the screen, which one it is, and the field on it. */
  private record At(List<Asked> screen, int number, int field) {

    boolean done() {
      return field >= screen.size();
    }

    At next() {
      return new At(screen, number, field + 1);
    }
  }

  Dialogue(
      Terminal terminal, Language language, Interview interview, Service service, AskFile target) {
    this.terminal = terminal;
    this.language = language;
    this.interview = interview;
    this.service = service;
    this.target = target;
  }

  /** Asks until nothing more can change the outcome, or the lines end, or the clerk stops. */
  void hold(AnswerLines lines) throws IOException {
    say(lines.help());
    save();
    At at = new At(interview.screen(), 1, 0);
    while (!at.screen.isEmpty()) {
      Optional<Asked> field = interview.about(at.screen.get(at.field).fact().key());
      if (field.isPresent() && interview.open(field.get().fact())) {
        Asked asked = field.get();
        ask(at, asked);
        String line = lines.next(asked);
        if (line == null || AskCommand.wish(line) == AskCommand.Wish.STOP) {
          terminal.print("\n");
          return;
        }
        at = taken(at, asked, line);
        save();
        narrowed();
      } else {
        at = at.next();
      }
      if (at.done() || interview.settled()) {
        at = new At(interview.screen(), at.number + 1, 0);
      }
    }
  }

  private At taken(At at, Asked asked, String line) {
    return switch (AskCommand.wish(line)) {
      case BACK -> back(at);
      case SKIP -> skip(at, asked);
      case ANSWER -> {
        List<Text> wrong = interview.answer(asked, line);
        wrong.forEach(this::wrong);
        yield wrong.isEmpty() ? past(at) : at;
      }
      case STOP -> throw new IllegalStateException("stopped before");
    };
  }

  private At past(At at) {
    before.push(at);
    return at.next();
  }

  private At back(At at) {
    if (before.isEmpty() || !interview.back()) {
      say(Text.of("这是第一问。", "This is the first question."));
      return at;
    }
    announced = 0;
    return before.pop();
  }

  private At skip(At at, Asked asked) {
    if (service.required().contains(asked.fact())) {
      wrong(Interview.MUST);
      return at;
    }
    interview.skip(asked);
    return past(at);
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

  private void ask(At at, Asked asked) {
    if (at.number != announced) {
      announced = at.number;
      String title = asked.screen().in(language);
      terminal.print("\n" + at.number + (title.isEmpty() ? "" : " 【" + title + "】") + "\n");
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
