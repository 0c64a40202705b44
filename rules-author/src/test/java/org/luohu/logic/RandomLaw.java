package org.luohu.logic;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.outcome.Channel;
import org.luohu.outcome.Evaluated;
import org.luohu.outcome.Levels;
import org.luohu.outcome.Logic;
import org.luohu.outcome.OutcomeLaw;

/**
 * Rules over some yes/no facts, drawn at random.
 *
 * @param registration what registration policies say
 * @param channels the channels
 * @param elsewhere whether it is filed elsewhere than at the target's own place
 */
record RandomLaw(List<Saying> registration, List<Lane> channels, Condition elsewhere) {

  /**
   * At least one of several conjunctions of facts, each as it is or not.
   *
   * @param conjunctions numbers of facts from 1 on, negative where they must not be so
   */
  record Condition(List<List<Integer>> conjunctions) {

    <T> T in(Logic<T> logic, List<T> facts) {
      return logic.any(
          conjunctions.stream()
              .map(
                  literals ->
                      literals.stream()
                          .map(literal -> literal(logic, facts, literal))
                          .reduce(logic.constant(true), logic::and))
              .toList());
    }

    private static <T> T literal(Logic<T> logic, List<T> facts, int literal) {
      T fact = facts.get(Math.abs(literal) - 1);
      return literal > 0 ? fact : logic.not(fact);
    }
  }

  /** What a rule says: parameters as of {@link Evaluated}. */
  record Saying(Effect effect, Condition holds, Condition missing) {}

  /** A channel: parameters as of {@link Channel}. */
  record Lane(Condition applies, List<Saying> rules) {}

  static RandomLaw of(Random random, int facts) {
    return new RandomLaw(
        sayings(random, facts),
        Stream.generate(() -> new Lane(condition(random, facts), sayings(random, facts)))
            .limit(random.nextInt(4))
            .toList(),
        condition(random, facts));
  }

  private static List<Saying> sayings(Random random, int facts) {
    return Stream.generate(
            () ->
                new Saying(
                    random.nextInt(3) == 0
                        ? Effect.GRANT
                        : Effect.values()[random.nextInt(Effect.values().length)],
                    condition(random, facts),
                    condition(random, facts)))
        .limit(random.nextInt(6))
        .toList();
  }

  private static Condition condition(Random random, int facts) {
    return new Condition(
        Stream.generate(
                () ->
                    IntStream.range(0, random.nextInt(4))
                        .map(i -> (1 + random.nextInt(facts)) * (random.nextBoolean() ? 1 : -1))
                        .boxed()
                        .toList())
            .limit(1 + random.nextInt(2))
            .toList());
  }

  /** The outcome by the one law. */
  <T> Levels<T> outcome(Logic<T> logic, List<T> facts) {
    OutcomeLaw<T> law = new OutcomeLaw<>(logic);
    Function<List<Saying>, Levels<T>> verdict =
        rules ->
            law.registration(
                rules.stream()
                    .map(
                        rule ->
                            new Evaluated<>(
                                rule.effect,
                                rule.holds.in(logic, facts),
                                rule.missing.in(logic, facts)))
                    .toList());
    return law.both(
        verdict.apply(registration),
        law.channel(
            elsewhere.in(logic, facts),
            channels.stream()
                .map(
                    lane -> new Channel<>(lane.applies.in(logic, facts), verdict.apply(lane.rules)))
                .toList()));
  }

  /** The outcome without the law: the greatest and the least of numbers. */
  Outcome byHand(List<Boolean> family) {
    int filed =
        elsewhere.in(Plain.LOGIC, family)
            ? channels.stream()
                .filter(lane -> lane.applies.in(Plain.LOGIC, family))
                .mapToInt(lane -> byHand(lane.rules, family))
                .min()
                .orElse(3)
            : 0;
    return Outcome.values()[Math.max(byHand(registration, family), filed)];
  }

  private static int byHand(List<Saying> rules, List<Boolean> family) {
    List<Saying> said = rules.stream().filter(rule -> rule.holds.in(Plain.LOGIC, family)).toList();
    int gravest =
        said.stream()
            .mapToInt(
                rule ->
                    switch (rule.effect) {
                      case GRANT, NOTE -> 0;
                      case NEED -> rule.missing.in(Plain.LOGIC, family) ? 1 : 0;
                      case SUPPLEMENT -> 1;
                      case REVIEW -> 2;
                      case REDIRECT -> 3;
                      case REFUSE -> 4;
                    })
            .max()
            .orElse(0);
    return said.stream().anyMatch(rule -> rule.effect == Effect.GRANT)
        ? gravest
        : Math.max(2, gravest);
  }
}
