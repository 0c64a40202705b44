package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An engine that was given the law.
 *
 * @param <I> a family in the form in which the engine wants it, made beforehand
 */
abstract class Peer<I> {

  /** Makes an engine of the law; this is what its load time counts. */
  static final Map<String, Function<Law, Peer<?>>> ALL = all();

  private static Map<String, Function<Law, Peer<?>>> all() {
    Map<String, Function<Law, Peer<?>>> all = new LinkedHashMap<>();
    all.put("hand-written Java", HandPeer::new);
    all.put("Luohu's rule bases", LuohuPeer::new);
    all.put("Luohu's formulas, no engine", FormulaPeer::new);
    all.put("Drools, fresh session", law -> new DroolsPeer(law, false));
    all.put("Drools, pooled sessions", law -> new DroolsPeer(law, true));
    all.put("Evrete", law -> new EvretePeer(law, EvretePeer.Use.STATEFUL_CLEARED));
    all.put("Evrete, stateless", law -> new EvretePeer(law, EvretePeer.Use.STATELESS));
    all.put("Easy Rules", EasyPeer::new);
    all.put("cel-java", CelPeer::new);
    all.put("KIE DMN, table", law -> new DmnPeer(law, DmnPeer.Shape.TABLE));
    all.put("KIE DMN, alpha network", law -> new DmnPeer(law, DmnPeer.Shape.ALPHA_NETWORK));
    all.put("KIE DMN, compiled FEEL", law -> new DmnPeer(law, DmnPeer.Shape.FEEL));
    return all;
  }

  final Law law;
  final Tally.Scale scale;

  Peer(Law law) {
    this.law = law;
    scale = new Tally.Scale(law);
  }

  /** A family in the engine's own form. */
  abstract I prepare(Family family);

  /** Decides a family. Called by one thread at a time unless the engine says otherwise. */
  abstract Ruling decide(I family);

  /** All families with the engine's own forms of them, ready to run. */
  final Run<I> run(List<Family> families) {
    List<I> prepared = new ArrayList<>(families.size());
    families.forEach(family -> prepared.add(prepare(family)));
    return new Run<>(this, prepared);
  }

  /**
   * An engine and the families it is to decide.
   *
   * @param <I> as of the engine
   */
  record Run<I>(Peer<I> peer, List<I> families) {

    Ruling decide(int number) {
      return peer.decide(families.get(number));
    }

    /** Decides every family once; what comes back depends on every answer, so that none can be left out. */
    int sweep() {
      int sum = 0;
      for (int i = 0; i < families.size(); i++) {
        Ruling ruling = peer.decide(families.get(i));
        sum += ruling.outcome().ordinal() + ruling.said().length();
      }
      return sum;
    }
  }
}
