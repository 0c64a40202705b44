package org.luohu.benchmarks;

import java.util.Map;
import java.util.stream.Collectors;
import org.luohu.drl.Truth;

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
    Tally tally = new Tally(scale);
    int count = family.sheet().overTheChannel() ? law.rules.size() : law.firstOfChannel;
    for (int i = 0; i < count; i++) {
      if (law.rules
              .get(i)
              .evaluate(
                  property -> FactObjects.read(property, family.facts().get(property.factType())))
          == Truth.TRUE) {
        tally.fired(i);
      }
    }
    return tally.ruling(family.sheet());
  }
}
