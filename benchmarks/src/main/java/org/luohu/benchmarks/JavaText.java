package org.luohu.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.vocabulary.Property;

/** Conditions as Java over the fact records, all of whose properties are known. */
final class JavaText {

  private JavaText() {}

  /** A rule's condition over {@code target}, {@code child} and so on. */
  static String of(Rule rule) {
    List<String> parts =
        rule.patterns().stream()
            .flatMap(pattern -> pattern.expressions().stream())
            .map(e -> of(e, true))
            .toList();
    return parts.isEmpty() ? "true" : String.join("\n        && ", parts);
  }

  /** The name by which a fact goes. */
  static String variable(String factType) {
    return Character.toLowerCase(factType.charAt(0)) + factType.substring(1);
  }

  /** The facts that a rule looks at, as parameters. */
  static String parameters(Rule rule) {
    return rule.patterns().stream()
        .map(Pattern::factType)
        .map(type -> type.name() + " " + variable(type.name()))
        .collect(Collectors.joining(", "));
  }

  /** The facts that a rule looks at, out of a sheet. */
  static String arguments(Rule rule) {
    return rule.patterns().stream()
        .map(Pattern::factType)
        .map(type -> "f." + variable(type.name()) + "()")
        .collect(Collectors.joining(", "));
  }

  private static String of(Expression expression, boolean within) {
    if (expression instanceof Expression.Comparison comparison) {
      return of(comparison, within);
    }
    if (expression instanceof Expression.Not not) {
      return "!(" + of(not.part(), false) + ")";
    }
    if (expression instanceof Expression.And and) {
      return and.parts().stream()
          .map(part -> of(part, true))
          .collect(Collectors.joining(" && ", "(", ")"));
    }
    return ((Expression.Or) expression)
        .parts().stream()
            .map(part -> of(part, false))
            .collect(Collectors.joining(" || ", "(", ")"));
  }

  private static String of(Expression.Comparison comparison, boolean within) {
    Property<?> property = comparison.property();
    String value = variable(property.factType()) + "." + property.name() + "()";
    Operator operator = comparison.operator();
    if (operator.ordering()) {
      return value + " " + operator.sign() + " " + comparison.constants().get(0);
    }
    boolean negative = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
    if (property.type() == Boolean.class) {
      return (negative == (Boolean) comparison.constants().get(0) ? "!" : "") + value;
    }
    List<String> tests =
        comparison.constants().stream().map(constant -> test(value, constant, negative)).toList();
    String joined = String.join(negative ? " && " : " || ", tests);
    return tests.size() > 1 && (within != negative) ? "(" + joined + ")" : joined;
  }

  private static String test(String value, Object constant, boolean negative) {
    if (constant instanceof Enum<?> choice) {
      return value
          + (negative ? " != " : " == ")
          + choice.getDeclaringClass().getSimpleName()
          + "."
          + choice.name();
    }
    if (constant instanceof String text) {
      return (negative ? "!" : "") + value + ".equals(\"" + text + "\")";
    }
    return value + (negative ? " != " : " == ") + constant;
  }

  /** The stated facts that make a rule's condition hold, as bits of {@code why}. */
  static String because(Rule rule) {
    List<String> parts =
        rule.patterns().stream()
            .flatMap(pattern -> pattern.expressions().stream())
            .map(e -> because(e, true))
            .distinct()
            .toList();
    return parts.isEmpty() ? "0" : String.join(" | ", parts);
  }

  private static String because(Expression expression, boolean holds) {
    if (expression instanceof Expression.Comparison comparison) {
      String name = comparison.property().name();
      return "why."
          + variable(comparison.property().factType())
          + Character.toUpperCase(name.charAt(0))
          + name.substring(1);
    }
    if (expression instanceof Expression.Not not) {
      return because(not.part(), !holds);
    }
    boolean and = expression instanceof Expression.And;
    List<Expression> parts =
        and ? ((Expression.And) expression).parts() : ((Expression.Or) expression).parts();
    if (and == holds) {
      return parts.stream()
          .map(part -> because(part, holds))
          .distinct()
          .collect(Collectors.joining(" | "));
    }
    String first =
        because(parts.get(parts.size() - 1), holds); // the first part that settles it suffices
    for (int i = parts.size() - 2; i >= 0; i--) {
      String test =
          of(parts.get(i), false).replaceAll("(?<![\\w.])([a-z]\\w*)\\.(?=\\w+\\()", "f.$1().");
      first =
          "("
              + (holds ? test : "!(" + test + ")")
              + " ? "
              + because(parts.get(i), holds)
              + " : "
              + first
              + ")";
    }
    return first;
  }
}
