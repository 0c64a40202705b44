package org.luohu.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.vocabulary.Situation;

/**
 * Makes a Drools model of rules, with closures over the tree: no Java is generated, nothing of the
 * author's is pasted into code. Rules get numbers for names. No rule compares two facts and of each
 * type there is one, so a family is one object, and what a rule wants of several facts is one
 * pattern on it: the engine has nothing to join.
 */
final class ModelBuilder {

  private static final String PACKAGE = "org.luohu.engine.rules";

  private final Global<Firings> firings = DSL.globalOf(Firings.class, PACKAGE, "firings");
  private final Variable<Situation> family = DSL.declarationOf(Situation.class, "$family");

  ModelImpl model(List<Rule> rules) {
    ModelImpl model = new ModelImpl(PACKAGE);
    model.addGlobal(firings);
    for (int i = 0; i < rules.size(); i++) {
      model.addRule(rule(i, rules.get(i)));
    }
    return model;
  }

  private org.drools.model.Rule rule(int number, Rule rule) {
    return PatternDSL.rule(PACKAGE, "rule-" + number)
        .build(pattern(rule), DSL.on(firings).execute(recorder -> recorder.fired(number)));
  }

  private PatternDSL.PatternDef<Situation> pattern(Rule rule) {
    PatternDSL.PatternDef<Situation> definition = PatternDSL.pattern(family);
    Set<String> written = new LinkedHashSet<>();
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        String id = ExpressionText.of(expression);
        if (written.add(id)) {
          definition.expr(id, holds(expression));
        }
      }
    }
    return definition;
  }

  /** Equal expressions have equal ids and so share a node. */
  private static Predicate1<Situation> holds(Expression expression) {
    return family -> expression.evaluate(family::value) == Truth.TRUE;
  }
}
