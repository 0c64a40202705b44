package org.luohu.server;

import java.util.List;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.domain.RegionDomain;
import org.luohu.interview.Asked;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** How the counter's page says what was asked and answered, in one language. */
final class CounterWords {

  private final Language language;
  private final ServiceDescription service;
  private final World world;

  CounterWords(Language language, Service service, World world) {
    this.language = language;
    this.service = ServiceDescription.of(service);
    this.world = world;
  }

  boolean chinese() {
    return language == Language.ZH;
  }

  Language language() {
    return language;
  }

  String in(Text text) {
    return text.in(language);
  }

  /** A question without how files spell the answer: names will do here. */
  String question(Asked asked) {
    return in(asked.plainQuestion());
  }

  /** What a key of an application file is called; itself where it is none. */
  String label(String key) {
    for (StatedFact<?> fact : service.facts()) {
      if (fact.key().equals(key)) {
        return in(fact.label());
      }
    }
    Section section = service.sections().get(key);
    return section == null ? key : in(section.title());
  }

  /** What an answer says; in the language's word for it where nobody knew. */
  String answer(String key, String code) {
    if (code.isBlank()) {
      return chinese() ? "不清楚" : "not known";
    }
    for (StatedFact<?> fact : service.facts()) {
      if (fact.key().equals(key)) {
        return answer(fact, code);
      }
    }
    return code.equals("none") ? chinese() ? "没有" : "none" : code;
  }

  private String answer(StatedFact<?> fact, String code) {
    for (Option option : fact.options()) {
      if (option.code().equals(code)) {
        return in(option.label());
      }
    }
    return Domain.of(fact) instanceof RegionDomain
        ? world.regions().parse(code).map(region -> region.name().zh()).orElse(code)
        : code;
  }

  /** A value in the word for it, to be changed by whoever reads it. */
  String shown(StatedFact<?> fact, String code) {
    return code.isBlank() ? "" : answer(fact, code);
  }

  /** What it may come to, in a line. */
  String possible(Decision decision) {
    List<String> labels = decision.possible().stream().map(outcome -> in(outcome.label())).toList();
    return String.join(chinese() ? "、" : "; ", labels);
  }
}
