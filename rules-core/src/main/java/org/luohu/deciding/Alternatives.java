package org.luohu.deciding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luohu.application.Application;
import org.luohu.application.Choices;
import org.luohu.decision.Alternative;
import org.luohu.decision.Outcome;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;

/** The other choices that applicants have, and what comes of each. */
final class Alternatives {

  private final Choices choices;

  Alternatives(Choices choices) {
    this.choices = choices;
  }

  private record Other(Application application, Prospect prospect) {}

  /**
   * The other choices, best first.
   *
   * @param prospects what comes of a choice
   */
  List<Alternative> of(Application application, Function<Application, Prospect> prospects) {
    List<Other> others = new ArrayList<>();
    for (Application other : choices.others(application)) {
      Prospect prospect = prospects.apply(other);
      if (!choices.onlyWhereOpen(other) || prospect.mildest().compareTo(Outcome.REDIRECT) < 0) {
        others.add(new Other(other, prospect));
      }
    }
    others.sort(
        Comparator.comparing(
                (Other other) -> other.prospect().outcome().rank(other.prospect().possible()))
            .thenComparing(other -> changed(application, other.application()))
            .thenComparing(other -> other.prospect().materials().size())
            .thenComparing(other -> preference(other.application()))
            .thenComparing(other -> other.application().filedAt()));
    return others.stream().map(other -> alternative(application, other)).toList();
  }

  /** How many of the choices differ. */
  private long changed(Application from, Application to) {
    long changed =
        choices.chosen().stream()
            .filter(fact -> !Objects.equals(from.get(fact), to.get(fact)))
            .count();
    return changed + (from.filedAt().equals(to.filedAt()) ? 0 : 1);
  }

  /** The places of the choices among the options of their facts, as digits. */
  private String preference(Application application) {
    return choices.chosen().stream()
        .map(fact -> place(fact, application))
        .collect(Collectors.joining());
  }

  private static <T> String place(StatedFact<T> fact, Application application) {
    T value = Objects.requireNonNull(application.get(fact));
    List<String> codes = fact.options().stream().map(Option::code).toList();
    return String.valueOf((char) ('0' + codes.indexOf(fact.code(value))));
  }

  private Alternative alternative(Application application, Other other) {
    Prospect prospect = other.prospect();
    return new Alternative(
        choices.told(other.application()),
        choices.instead(application, other.application()),
        other.application().filedAt(),
        prospect.outcome(),
        prospect.findings(),
        prospect.materials());
  }
}
