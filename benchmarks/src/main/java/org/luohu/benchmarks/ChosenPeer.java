package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An engine that was given the law once for each province, and the host that asks the base of the
 * family's own. The copies are alike, so the families take turns with them.
 *
 * @param <I> as of the engine
 * @param <A> as of the engine
 */
final class ChosenPeer<I, A> extends Peer<ChosenPeer.Of<I>, A> {

  /**
   * A family of a province.
   *
   * @param province the number of the province
   * @param family the family in the engine's own form
   * @param <I> as of the engine
   */
  record Of<I>(int province, I family) {}

  private final List<Peer<I, A>> provinces = new ArrayList<>();

  ChosenPeer(Law law, Function<Law, Peer<I, A>> maker) {
    super(law);
    Law.PROVINCES.forEach(province -> provinces.add(maker.apply(law)));
  }

  @Override
  Of<I> prepare(Family family) {
    int province = family.number() % provinces.size();
    return new Of<>(province, provinces.get(province).prepare(family));
  }

  @Override
  A decide(Of<I> family) {
    return provinces.get(family.province()).decide(family.family());
  }

  @Override
  Expected words(A answer) {
    return provinces.get(0).words(answer);
  }

  @Override
  int weigh(A answer) {
    return provinces.get(0).weigh(answer);
  }
}
