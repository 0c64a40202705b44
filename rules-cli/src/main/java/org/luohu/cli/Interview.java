package org.luohu.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Presence;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.decision.Question;
import org.luohu.input.CommonValues;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;

/**
 * What is asked next, and what comes of an answer: the papers on the counter first, then what still
 * decides, what settles most before the rest. Ends as soon as the outcome cannot change. Speaks to
 * nobody.
 */
final class Interview {

  private final Luohu luohu;
  private final Service service;
  private final LocalDate day;
  private final List<AskedPapers.Screen> papers;
  private final Map<String, StatedFact<?>> facts = new HashMap<>();
  private final Deque<Answers> before = new ArrayDeque<>();
  private Answers answers;
  private @Nullable Decision decision;

  /**
   * An interview that goes on from some answers.
   *
   * @param day the day of filing
   * @throws ProblemsException if what was answered cannot be decided
   */
  Interview(Luohu luohu, Service service, Answers answers, LocalDate day) {
    this.luohu = luohu;
    this.service = service;
    this.day = day;
    this.answers = answers;
    papers = AskedPapers.of(service);
    service.vocabulary().statedFacts().forEach(fact -> facts.put(fact.key(), fact));
    decision = decide(answers);
  }

  /**
   * What is asked now.
   *
   * @param screen the paper that it is read off, or what the question is about
   * @param fact what is asked
   * @param question the question as the decision puts it, with its reasons; null where it does not
   * @param choices the answers that a number picks; none where the answer is free
   */
  record Asked(Text screen, StatedFact<?> fact, @Nullable Question question, List<Option> choices) {
    /** Copies the list in. */
    Asked {
      choices = List.copyOf(choices);
    }
  }

  Answers answers() {
    return answers;
  }

  /** The decision on what was answered so far; null before there is an application. */
  @Nullable Decision decision() {
    return decision;
  }

  /** What is asked next; empty where nothing more can change the outcome, or nobody knows it. */
  Optional<Asked> next() {
    Set<String> open = new HashSet<>();
    Decision now = decision;
    if (now != null) {
      if (now.possible().size() <= 1) {
        return Optional.empty();
      }
      now.questions().forEach(question -> open.add(question.fact()));
    }
    for (AskedPapers.Screen screen : papers) {
      boolean wanted =
          now == null
              ? screen.facts().contains(service.counter())
              : screen.facts().stream().anyMatch(f -> open.contains(f.key()) && !answers.has(f));
      for (StatedFact<?> fact : screen.facts()) {
        boolean required = service.required().contains(fact);
        boolean asked = answers.has(fact) && !(required && answers.code(fact.key()) == null);
        if (wanted && !asked && !AskedPapers.moot(fact, answers)) {
          return Optional.of(asked(screen.title(), fact, now));
        }
      }
    }
    return now == null ? missing() : ranked(now).map(q -> asked(Text.of("", ""), fact(q), now));
  }

  private Optional<Asked> missing() {
    return service.required().stream()
        .filter(fact -> fact != service.day() && answers.code(fact.key()) == null)
        .findFirst()
        .map(fact -> asked(Text.of("", ""), fact, null));
  }

  private StatedFact<?> fact(Question question) {
    StatedFact<?> fact = facts.get(question.fact());
    if (fact == null) {
      throw new IllegalStateException(question.fact());
    }
    return fact;
  }

  private Asked asked(Text screen, StatedFact<?> fact, @Nullable Decision now) {
    Question question =
        now == null
            ? null
            : now.questions().stream()
                .filter(q -> q.fact().equals(fact.key()))
                .findFirst()
                .orElse(null);
    List<Option> choices = new ArrayList<>(fact.options());
    if (dated(fact) != null) {
      choices.remove(0); // a day is written instead
    }
    for (Presence presence : service.presences()) {
      String prefix = presence.section() + ".";
      boolean first =
          fact.key().startsWith(prefix) && !choices.isEmpty() && !answers.anyWithin(prefix);
      if (first) {
        Option none = presence.exists().options().get(1);
        Section section = service.sections().get(presence.section());
        Text who = section == null ? presence.exists().label() : section.title();
        choices.add(
            new Option(
                nobody(presence),
                Text.of(who.zh() + none.label().zh(), who.en() + ": " + none.label().en())));
      }
    }
    return new Asked(screen, fact, question, choices);
  }

  private static String nobody(Presence presence) {
    return presence.section() + "=none";
  }

  private Service.@Nullable Dated dated(StatedFact<?> fact) {
    return service.dated().stream().filter(d -> d.happened() == fact).findFirst().orElse(null);
  }

  /** Of the questions that nobody has answered yet the one that settles most. */
  private Optional<Question> ranked(Decision now) {
    return now.questions().stream().filter(question -> !answers.has(fact(question))).findFirst();
  }

  /**
   * Takes an answer.
   *
   * @return what is wrong with it; empty where it was taken
   */
  List<Text> answer(Asked asked, String typed) {
    String code = code(asked, typed);
    String key = asked.fact().key();
    if (code.endsWith("=none")) {
      key = code.substring(0, code.length() - "=none".length());
      code = "none";
    }
    boolean known =
        key.equals(asked.fact().key())
            && service.presences().stream().anyMatch(p -> p.exists() == asked.fact())
            && !code.equals("none");
    Answers more = known ? answers.without(key) : answers.with(key, code);
    try {
      Decision after = decide(more);
      step(more, after);
      return List.of();
    } catch (ProblemsException e) {
      return e.problems().stream()
          .limit(3)
          .map(problem -> said(problem, !asked.choices().isEmpty()))
          .toList();
    }
  }

  private static Text said(Problem problem, boolean choices) {
    Text message = problem.message();
    List<Text> help =
        choices && problem.code().equals("application/unknown-value")
            ? List.of(Text.of("写前面的数字，或者照着写", "write its number, or what stands there"))
            : problem.help();
    return help.isEmpty()
        ? message
        : Text.of(
            message.zh() + "。" + help.get(help.size() - 1).zh(),
            message.en() + "; " + help.get(help.size() - 1).en());
  }

  private String code(Asked asked, String typed) {
    String word = typed.strip();
    if (word.matches("[0-9]{1,2}")) {
      int number = Integer.parseInt(word);
      if (number >= 1 && number <= asked.choices().size()) {
        return asked.choices().get(number - 1).code();
      }
    }
    for (Option choice : asked.choices()) {
      if (choice.label().zh().equals(word) || choice.label().en().equalsIgnoreCase(word)) {
        return choice.code();
      }
    }
    Service.Dated dated = dated(asked.fact());
    return CommonValues.code(
            dated == null ? asked.fact().domain() : dated.day().domain(), word, day, luohu.world())
        .orElse(word);
  }

  /** Nobody knows what is asked now. */
  void skip(Asked asked) {
    step(answers.without(asked.fact().key()), decision);
  }

  private void step(Answers more, @Nullable Decision after) {
    before.push(answers);
    answers = more;
    decision = after;
  }

  /** Takes the last answer of this sitting back; false where there is none. */
  boolean back() {
    if (before.isEmpty()) {
      return false;
    }
    answers = before.pop();
    decision = decide(answers);
    return true;
  }

  private @Nullable Decision decide(Answers some) {
    for (StatedFact<?> fact : service.required()) {
      if (fact != service.day() && some.code(fact.key()) == null) {
        partly(some);
        return null;
      }
    }
    return luohu.decide(read(some));
  }

  private Application read(Answers some) {
    byte[] bytes = some.file(service).getBytes(StandardCharsets.UTF_8);
    return luohu.read(bytes, "ask", day);
  }

  /** Refuses answers that cannot be read, where some that are required are still missing. */
  private void partly(Answers some) {
    try {
      read(some);
    } catch (ProblemsException e) {
      List<Problem> wrong =
          e.problems().stream()
              .filter(problem -> !problem.code().equals("application/missing-key"))
              .collect(Collectors.toList());
      if (!wrong.isEmpty()) {
        throw new ProblemsException(wrong);
      }
    }
  }
}
