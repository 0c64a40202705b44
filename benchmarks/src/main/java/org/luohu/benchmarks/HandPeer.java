package org.luohu.benchmarks;

/** Plain Java: the floor. */
final class HandPeer extends Peer.OfRules<Sheet> {

  HandPeer(Law law) {
    super(law);
  }

  @Override
  Sheet prepare(Family family) {
    return family.sheet();
  }

  @Override
  Ruling decide(Sheet family) {
    Tally tally = new Tally(scale);
    HandWritten.registration(family, tally);
    if (family.overTheChannel()) {
      HandWritten.channel(family, tally);
    }
    return tally.ruling(family);
  }
}
