package org.luohu.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/**
 * Makes a Drools model of rules, with closures over the tree: no Java is generated, nothing of the
 * author's is pasted into code. Rules get numbers for names.
 */
final class ModelBuilder {

  private static final String PACKAGE = "org.luohu.engine.rules";

  private final Global<Firings> firings = DSL.globalOf(Firings.class, PACKAGE, "firings");
  private final Map<FactType, Variable<Object>> variables = new HashMap<>();

  ModelImpl model(List<Rule> rules) {
    ModelImpl model = new ModelImpl();
    model.addGlobal(firings);
    for (int i = 0; i < rules.size(); i++) {
      model.addRule(rule(i, rules.get(i)));
    }
    return model;
  }

  private org.drools.model.Rule rule(int number, Rule rule) {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      items.add(pattern(pattern));
    }
    items.add(DSL.on(firings).execute(recorder -> recorder.fired(number)));
    return PatternDSL.rule(PACKAGE, "rule-" + number)
        .build(items.toArray(RuleItemBuilder<?>[]::new));
  }

  private PatternDSL.PatternDef<Object> pattern(Pattern pattern) {
    PatternDSL.PatternDef<Object> definition = PatternDSL.pattern(variable(pattern.factType()));
    Set<String> written = new LinkedHashSet<>();
    for (Expression expression : pattern.expressions()) {
      String id = ExpressionText.of(expression);
      if (written.add(id)) {
        definition.expr(id, holds(expression));
      }
    }
    return definition;
  }

  /** Equal expressions have equal ids and so share a node. */
  private static Predicate1<Object> holds(Expression expression) {
    return fact -> {
      Function<Property<?>, @Nullable Object> values = property -> property.read(fact);
      return expression.evaluate(values) == Truth.TRUE;
    };
  }

  @SuppressWarnings("unchecked")
  private Variable<Object> variable(FactType type) {
    return variables.computeIfAbsent(
        type, t -> (Variable<Object>) DSL.declarationOf(t.type(), "$" + t.name()));
  }
}
