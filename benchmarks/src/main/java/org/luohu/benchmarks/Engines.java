package org.luohu.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.luohu.Luohu;

/** The engines of the comparison by name, in the order of the table. */
final class Engines {

  static final String HAND = "hand-written Java";
  static final String RULE_BASES = "Luohu's rule bases, no memo";
  static final String POOLED = "raw Drools 10.2.0, pooled sessions";
  static final String EASY = "Easy Rules 4.1.0";
  static final String EVRETE = "Evrete 4.0.3, one session cleared, on one thread";
  static final String DMN = "KIE DMN 10.2.0, decision table";
  static final String CEL = "cel-java 0.14.0";
  static final String HAND_WHOLE = "hand-written Java: outcome, codes, facts, materials";
  static final String WHOLE = "Luohu.decide, no memo";
  static final String WHOLE_MEMO = "Luohu.decide, memo";

  /** What decides on derived facts: rules to codes and outcome, nothing else. */
  static final Map<String, Function<Law, Peer<?, ?>>> ON_FACTS = new LinkedHashMap<>();

  /** What decides applications: derivation, rules, reasons and all that a decision has. */
  static final Map<String, Function<Law, Peer<?, ?>>> WHOLE_PATH = new LinkedHashMap<>();

  static {
    ON_FACTS.put(HAND, HandPeer::new);
    ON_FACTS.put("Luohu's formulas, no engine", FormulaPeer::new);
    ON_FACTS.put(RULE_BASES, LuohuPeer::new);
    ON_FACTS.put(POOLED, law -> new DroolsPeer(law, true));
    ON_FACTS.put("raw Drools 10.2.0, fresh session", law -> new DroolsPeer(law, false));
    ON_FACTS.put(EASY, EasyPeer::new);
    ON_FACTS.put(EVRETE, law -> new EvretePeer(law, EvretePeer.Use.ON_ONE_THREAD));
    ON_FACTS.put(
        "Evrete 4.0.3, one session cleared",
        law -> new EvretePeer(law, EvretePeer.Use.STATEFUL_CLEARED));
    ON_FACTS.put(
        "Evrete 4.0.3, stateless session", law -> new EvretePeer(law, EvretePeer.Use.STATELESS));
    ON_FACTS.put(DMN, law -> new DmnPeer(law, DmnPeer.Shape.TABLE));
    ON_FACTS.put("KIE DMN 10.2.0, compiled FEEL", law -> new DmnPeer(law, DmnPeer.Shape.FEEL));
    ON_FACTS.put(CEL, CelPeer::new);

    WHOLE_PATH.put(HAND_WHOLE, HandWhole::new);
    WHOLE_PATH.put(WHOLE, law -> new WholePeer(law, Memo.off(Luohu.bundled())));
    WHOLE_PATH.put(WHOLE_MEMO, law -> new WholePeer(law, Memo.on(Luohu.bundled())));
  }

  private Engines() {}

  static Map<String, Function<Law, Peer<?, ?>>> all() {
    Map<String, Function<Law, Peer<?, ?>>> all = new LinkedHashMap<>(WHOLE_PATH);
    all.putAll(ON_FACTS);
    return all;
  }
}
