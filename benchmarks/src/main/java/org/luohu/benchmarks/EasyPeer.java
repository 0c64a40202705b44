package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules with rules made by its builder of compiled Java conditions, one engine and one set of
 * rules a verdict, kept. Of its four ways to write a rule (annotations, builder, MVEL, SpEL) this
 * one interprets nothing and reflects nothing.
 */
final class EasyPeer extends Peer.OfRules<Sheet> {

  private final RulesEngine engine = new DefaultRulesEngine();
  private final List<Rules> verdicts = new ArrayList<>();

  EasyPeer(Law law) {
    super(law);
    verdicts.add(rules(0, law.firstOfChannel));
    verdicts.add(rules(law.firstOfChannel, law.rules.size()));
  }

  private Rules rules(int from, int to) {
    Rules rules = new Rules();
    for (int i = from; i < to; i++) {
      int number = i;
      Predicate<Sheet> condition = condition(i);
      rules.register(
          new RuleBuilder()
              .name("rule-" + i)
              .when(facts -> condition.test(facts.get("sheet")))
              .then(facts -> facts.<Tally>get("tally").fired(number))
              .build());
    }
    return rules;
  }

  private Predicate<Sheet> condition(int rule) {
    Predicate<Sheet> condition = HandWritten.RULES.get(law.originals.get(rule));
    String province = law.only.get(rule);
    return province == null
        ? condition
        : family -> province.equals(family.target().province()) && condition.test(family);
  }

  @Override
  Sheet prepare(Family family) {
    return family.sheet();
  }

  @Override
  Ruling decide(Sheet family) {
    Tally tally = new Tally(scale);
    Facts facts = new Facts();
    facts.put("sheet", family);
    facts.put("tally", tally);
    engine.fire(verdicts.get(0), facts);
    if (family.overTheChannel()) {
      engine.fire(verdicts.get(1), facts);
    }
    return tally.ruling(family);
  }
}
