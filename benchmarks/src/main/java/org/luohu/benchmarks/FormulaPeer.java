package org.luohu.benchmarks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luohu.decision.Outcome;

/** Luohu's own formulas, asked one after the other; no engine. */
final class FormulaPeer extends Peer.OfRules<FormulaPeer.Facts> {

  /**
   * The facts by the names of their types.
   *
   * @param sheet all that is known
   * @param facts the facts
   */
  record Facts(Sheet sheet, Map<String, Object> facts) {}

  FormulaPeer(Law law) {
    super(law);
  }

  @Override
  Facts prepare(Family family) {
    Sheet sheet = family.sheet();
    return new Facts(
        sheet,
        sheet.facts().stream()
            .collect(Collectors.toMap(fact -> fact.getClass().getSimpleName(), fact -> fact)));
  }

  @Override
  Ruling decide(Facts family) {
    return tally(family).ruling(family.sheet());
  }

  @Override
  Set<Outcome> possible(Facts family) {
    return tally(family).possible(family.sheet());
  }

  private Tally tally(Facts family) {
    Tally tally = new Tally(scale);
    int count = family.sheet().overTheChannel() ? law.rules.size() : law.firstOfChannel;
    for (int i = 0; i < count; i++) {
      switch (law.rules
          .get(i)
          .evaluate(
              property -> FactObjects.read(property, family.facts().get(property.factType())))) {
        case TRUE -> tally.fired(i);
        case OPEN -> tally.open(i);
        case FALSE -> {}
      }
    }
    return tally;
  }
}
