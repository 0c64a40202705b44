package org.luohu.benchmarks;

import java.util.Set;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;

/**
 * Luohu's public path: from an application that was read to the whole decision, with derivation,
 * reasons, bases in law, materials, steps and, for all that is not accepted, every alternative
 * decided in full.
 */
final class WholePeer extends Peer<Application, Decision> {

  private final Luohu luohu;

  WholePeer(Law law, Luohu luohu) {
    super(law);
    this.luohu = luohu;
  }

  @Override
  Application prepare(Family family) {
    return family.application();
  }

  @Override
  Decision decide(Application family) {
    return luohu.decide(family);
  }

  @Override
  Set<Outcome> possible(Application family) {
    return luohu.decide(family).possible();
  }

  @Override
  Expected words(Decision answer) {
    return Expected.of(answer);
  }

  @Override
  int weigh(Decision answer) {
    return answer.outcome().ordinal() + answer.findings().size();
  }
}
