package org.luohu.interview;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Presence;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.decision.Question;
import org.luohu.domain.RegionDomain;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;

/**
 * What is asked next, and what comes of an answer: the papers on the counter first, then what still
 * decides, what settles most before the rest. Ends as soon as the outcome cannot change. Speaks to
 * nobody.
 */
public final class Interview {

  /** What is said of a fact without which there is no application. */
  public static final Text MUST = Text.of("这一项必须知道", "this has to be known");

  private static final String NOBODY = "none";

  private final Luohu luohu;
  private final ServiceDescription service;
  private final LocalDate day;
  private final FewAnswers few;
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
  public Interview(Luohu luohu, Service service, Answers answers, LocalDate day) {
    this.luohu = luohu;
    this.service = ServiceDescription.of(service);
    this.day = day;
    few = new FewAnswers(luohu, service, day);
    this.answers = answers;
    this.service.vocabulary().statedFacts().forEach(fact -> facts.put(fact.key(), fact));
    decision = few.decide(answers);
  }

  /** What was answered so far. */
  public Answers answers() {
    return answers;
  }

  /** The decision on what was answered so far; null before there is an application. */
  public @Nullable Decision decision() {
    return decision;
  }

  /** Whether nothing more can change the outcome. */
  public boolean settled() {
    return decision != null && decision.possible().size() == 1;
  }

  /**
   * What is asked at once: what settles most, and what else stands on the same paper. Empty where
   * nothing more can change the outcome, or nobody knows it.
   */
  public List<Asked> screen() {
    Decision now = decision;
    if (settled()) {
      return List.of();
    }
    Optional<StatedFact<?>> first = now == null ? missing() : unanswered(now);
    return first.stream()
        .flatMap(fact -> beside(fact).stream().filter(other -> other == fact || open(other)))
        .map(this::asked)
        .toList();
  }

  /**
   * The paper that a fact stands on; of one that stands on none the paper, not yet looked at, of
   * somebody of whom it may be presumed; else itself alone.
   */
  private List<StatedFact<?>> beside(StatedFact<?> fact) {
    Optional<List<StatedFact<?>>> own = service.paper(fact.key()).map(Map.Entry::getValue);
    List<String> people =
        service.vocabulary().presumptions().stream()
            .filter(presumption -> presumption.fact() == fact)
            .flatMap(presumption -> presumption.after().stream())
            .map(other -> other.key().replaceFirst("\\..*", "."))
            .toList();
    return own.or(
            () -> service.papers().values().stream().filter(p -> fresh(p, people)).findFirst())
        .orElse(List.of(fact));
  }

  /** Whether nobody has looked at a paper yet, and it is of one of some people. */
  private boolean fresh(List<StatedFact<?>> paper, List<String> people) {
    return people.stream().anyMatch(paper.get(0).key()::startsWith)
        && paper.stream().noneMatch(answers::has)
        && paper.stream().anyMatch(this::open);
  }

  /** Whether there is an answer to a fact that nobody has given yet. */
  public boolean open(StatedFact<?> fact) {
    boolean required = service.required().contains(fact);
    boolean known = answers.has(fact) && !(required && answers.code(fact.key()) == null);
    return !known && !moot(fact);
  }

  /** Whether what was answered leaves nothing to say of it: there is no region without hukou. */
  private boolean moot(StatedFact<?> fact) {
    for (Presence presence : service.presences()) {
      boolean nobody = NOBODY.equals(answers.code(presence.section()));
      if (nobody && fact.key().startsWith(presence.section() + ".")) {
        return true;
      }
    }
    String here = answers.code(service.counter().key());
    if (decision == null || here == null || !(Domain.of(fact) instanceof RegionDomain)) {
      return false;
    }
    try {
      few.decide(answers.with(fact.key(), here));
      return false;
    } catch (ProblemsException e) {
      return true; // not even a place that exists can be stated
    }
  }

  /** A fact of the service, asked whether or not it is its turn; empty where there is no such. */
  public Optional<Asked> about(String key) {
    return Optional.ofNullable(facts.get(key)).map(this::asked);
  }

  private Optional<StatedFact<?>> missing() {
    return service.required().stream()
        .filter(fact -> fact != service.day() && answers.code(fact.key()) == null)
        .findFirst();
  }

  private StatedFact<?> fact(Question question) {
    return Objects.requireNonNull(facts.get(question.fact()));
  }

  private Asked asked(StatedFact<?> fact) {
    Text title = service.paper(fact.key()).map(Map.Entry::getKey).orElse(Text.of("", ""));
    Decision now = decision;
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
    return new Asked(title, fact, question, dated(fact) != null, choices);
  }

  private static String nobody(Presence presence) {
    return presence.section() + "=" + NOBODY;
  }

  private ServiceDescription.@Nullable Dated dated(StatedFact<?> fact) {
    return service.dated().stream().filter(d -> d.happened() == fact).findFirst().orElse(null);
  }

  /** Of the questions that nobody has answered yet the first. */
  private Optional<StatedFact<?>> unanswered(Decision now) {
    return now.questions().stream()
        .<StatedFact<?>>map(this::fact)
        .filter(fact -> !answers.has(fact))
        .findFirst();
  }

  /**
   * Takes an answer.
   *
   * @return what is wrong with it; empty where it was taken
   */
  public List<Text> answer(Asked asked, String typed) {
    ServiceDescription.Dated dated = dated(asked.fact());
    Domain<?> domain = dated == null ? Domain.of(asked.fact()) : Domain.of(dated.day());
    String code = TypedAnswer.code(asked, typed, domain, day, luohu.world());
    String key = asked.fact().key();
    if (code.endsWith("=" + NOBODY)) {
      key = code.substring(0, code.length() - NOBODY.length() - 1);
      code = NOBODY;
    }
    boolean known =
        key.equals(asked.fact().key())
            && service.presences().stream().anyMatch(p -> p.exists() == asked.fact())
            && !code.equals(NOBODY);
    Answers more = known ? answers.without(key) : answers.with(key, code);
    try {
      Decision after = few.decide(more);
      step(more, after);
      return List.of();
    } catch (ProblemsException e) {
      return e.problems().stream()
          .limit(3)
          .map(problem -> TypedAnswer.said(problem, !asked.choices().isEmpty()))
          .toList();
    }
  }

  /**
   * Takes the answers to a screen at once; {@link #back} takes them back at once.
   *
   * @param typed an answer by the key of its fact; a blank where nobody knows it
   * @return what is wrong with each answer that was not taken, by its key; where there is any, none
   *     was taken
   */
  public Map<String, List<Text>> answer(List<Asked> screen, Map<String, String> typed) {
    Answers began = answers;
    Decision then = decision;
    Map<String, List<Text>> wrong = new LinkedHashMap<>();
    for (Asked asked : screen) {
      String key = asked.fact().key();
      String word = typed.getOrDefault(key, "");
      if (!word.isBlank()) {
        List<Text> problems = answer(asked, word);
        if (!problems.isEmpty()) {
          wrong.put(key, problems);
        }
      } else if (service.required().contains(asked.fact())) {
        wrong.put(key, List.of(MUST));
      } else if (!moot(asked.fact())) {
        skip(asked);
      }
    }
    while (!before.isEmpty() && answers != began && before.peek() != began) {
      before.pop();
    }
    if (!wrong.isEmpty()) {
      if (answers != began) {
        before.pop();
      }
      answers = began;
      decision = then;
    }
    return wrong;
  }

  /** Nobody knows what is asked now. */
  public void skip(Asked asked) {
    step(answers.without(asked.fact().key()), decision);
  }

  private void step(Answers more, @Nullable Decision after) {
    before.push(answers);
    answers = more;
    decision = after;
  }

  /** Takes the last answer of this sitting back; false where there is none. */
  public boolean back() {
    if (before.isEmpty()) {
      return false;
    }
    answers = before.pop();
    decision = few.decide(answers);
    return true;
  }
}
