package org.luohu.benchmarks;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.luohu.decision.Outcome;
import org.luohu.drl.Expression;
import org.luohu.drl.Rule;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/**
 * cel-java: an expression a rule, parsed, checked and planned once, evaluated over a map of typed
 * variables.
 */
final class CelPeer extends Peer.OfRules<CelPeer.Variables> {

  /**
   * A family's facts as CEL's variables.
   *
   * @param sheet all that is known
   * @param values the variables
   * @param partial the same, and which of them are unknown
   */
  record Variables(Sheet sheet, Map<String, Object> values, PartialVars partial) {}

  private final TreeSet<String> declared = new TreeSet<>();
  private final List<CelRuntime.Program> programs = new ArrayList<>();

  CelPeer(Law law) {
    super(law);
    CelBuilder builder = CelFactory.plannerCelBuilder().setResultType(SimpleType.BOOL);
    for (Rule rule : law.rules) {
      rule.forEachComparison(
          comparison -> {
            if (declared.add(name(comparison.property()))) {
              builder.addVar(name(comparison.property()), type(comparison.property()));
            }
          });
    }
    Cel cel = builder.build();
    try {
      for (Rule rule : law.rules) {
        programs.add(cel.createProgram(cel.compile(text(rule)).getAst()));
      }
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String name(Property<?> property) {
    return property.factType() + "_" + property.name();
  }

  private static CelType type(Property<?> property) {
    return property.type() == Boolean.class
        ? SimpleType.BOOL
        : property.type() == Integer.class ? SimpleType.INT : SimpleType.STRING;
  }

  private static String text(Rule rule) {
    String text =
        rule.patterns().stream()
            .flatMap(pattern -> pattern.expressions().stream())
            .map(CelPeer::text)
            .collect(Collectors.joining(" && "));
    return text.isEmpty() ? "true" : text;
  }

  private static String text(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return text(comparison);
    }
    if (expression instanceof Expression.Not not) {
      return "!(" + text(not.part()) + ")";
    }
    boolean all = expression instanceof Expression.And;
    List<Expression> parts =
        all ? ((Expression.And) expression).parts() : ((Expression.Or) expression).parts();
    return parts.stream()
        .map(CelPeer::text)
        .collect(Collectors.joining(all ? " && " : " || ", "(", ")"));
  }

  private static String text(Expression.Comparison comparison) {
    String name = name(comparison.property());
    String constants =
        comparison.constants().stream().map(CelPeer::literal).collect(Collectors.joining(", "));
    return switch (comparison.operator()) {
      case IN -> name + " in [" + constants + "]";
      case NOT_IN -> "!(" + name + " in [" + constants + "])";
      default -> name + " " + comparison.operator().sign() + " " + constants;
    };
  }

  private static String literal(Object constant) {
    return constant instanceof Boolean || constant instanceof Integer
        ? constant.toString()
        : "\"" + constant + "\"";
  }

  @Override
  Variables prepare(Family family) {
    Map<String, Object> values = new HashMap<>();
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
      for (Property<?> property : type.properties()) {
        Object value = family.situation().value(property);
        if (value != null) {
          values.put(
              name(property),
              value instanceof Integer number
                  ? Long.valueOf(number)
                  : value instanceof Boolean ? value : value.toString());
        }
      }
    }
    CelAttributePattern[] unknown =
        declared.stream()
            .filter(name -> !values.containsKey(name))
            .map(CelAttributePattern::create)
            .toArray(CelAttributePattern[]::new);
    return new Variables(family.sheet(), values, PartialVars.of(values, unknown));
  }

  @Override
  Ruling decide(Variables family) {
    Tally tally = new Tally(scale);
    int count = family.sheet().overTheChannel() ? programs.size() : law.firstOfChannel;
    try {
      for (int i = 0; i < count; i++) {
        if ((Boolean) programs.get(i).eval(family.values())) {
          tally.fired(i);
        }
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return tally.ruling(family.sheet());
  }

  /** By its partial evaluation, which says of an expression that it cannot be told. */
  @Override
  Set<Outcome> possible(Variables family) {
    Tally tally = new Tally(scale);
    int count = family.sheet().overTheChannel() ? programs.size() : law.firstOfChannel;
    try {
      for (int i = 0; i < count; i++) {
        Object answer = programs.get(i).eval(family.partial());
        if (answer instanceof CelUnknownSet) {
          tally.open(i);
        } else if ((Boolean) answer) {
          tally.fired(i);
        }
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
    return tally.possible(family.sheet());
  }
}
