package org.luohu.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Expression;
import org.luohu.drl.Rule;
import org.luohu.newborn.Newborn;
import org.luohu.outcome.OutcomeLaw;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/** Families, rules and the expected answers as files, for engines that run outside Java. */
public final class HandOver {

  private static final ObjectMapper JSON = new ObjectMapper();

  private HandOver() {}

  /**
   * Writes the files.
   *
   * @param arguments how many families, and the directory
   */
  public static void main(String[] arguments) {
    Law law = new Law();
    List<Family> families = Families.of(law, Integer.parseInt(arguments[0]));
    write(law, families, new Check(law, families), Path.of(arguments[1]));
  }

  static void write(Law law, List<Family> families, Check check, Path directory) {
    try {
      Files.createDirectories(directory);
      JSON.writeValue(directory.resolve("law.json").toFile(), law(law));
      JSON.writeValue(directory.resolve("law-28.json").toFile(), law(new Law(true)));
      write(directory.resolve("families.jsonl"), families, family -> complete(law, family, check));
      ThreeBlanks blanks = new ThreeBlanks(law, families, check);
      write(
          directory.resolve("blanks.jsonl"),
          blanks.families(),
          family -> blank(law, family, blanks.possible(family.number())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      Path file, List<Family> families, Function<Family, Map<String, Object>> form)
      throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (Family family : families) {
        lines.write(JSON.writeValueAsString(form.apply(family)));
        lines.newLine();
      }
    }
  }

  private static Map<String, Object> law(Law law) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("registration", verdict(law, 0, law.firstOfChannel));
    all.put("channel", verdict(law, law.firstOfChannel, law.rules.size()));
    all.put("says", law.says);
    all.put("sayings", law.sayings.stream().map(HandOver::saying).toList());
    return all;
  }

  private static Map<String, Object> saying(Law.Saying saying) {
    return Map.of(
        "channel",
        saying.verdict() == VerdictKind.CHANNEL,
        "need",
        saying.effect() == Effect.NEED,
        "grant",
        saying.effect() == Effect.GRANT,
        "level",
        OutcomeLaw.raises(saying.effect()).rank(),
        "name",
        saying.effect() == Effect.NEED
            ? saying.code()
            : saying.verdict() + " " + saying.effect() + " " + saying.code());
  }

  private static Map<String, Object> verdict(Law law, int from, int to) {
    List<Row> rows = Row.of(law, from, to);
    List<Property<?>> columns = Row.columns(rows);
    Map<String, Object> verdict = new LinkedHashMap<>();
    verdict.put("first", from);
    verdict.put("columns", columns.stream().map(HandOver::name).toList());
    List<Map<String, Object>> table = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (Property<?> column : columns) {
        cells.put(name(column), cell(row, column));
      }
      table.add(Map.of("rule", row.rule(), "cells", cells));
    }
    verdict.put("rows", table);
    verdict.put(
        "expressions", law.rules.subList(from, to).stream().map(HandOver::expression).toList());
    return verdict;
  }

  private static String name(Property<?> property) {
    return property.factType() + "_" + property.name();
  }

  /** A cell of a decision table of GoRules: a test of the column's field. */
  private static String cell(Row row, Property<?> column) {
    String range = row.range(column);
    if (range != null) {
      return range;
    }
    Row.Test test = row.test(column);
    if (test == null) {
      return "";
    }
    List<String> constants = test.constants().stream().map(HandOver::literal).toList();
    return switch (test.operator()) {
      case EQUAL, IN -> String.join(", ", constants);
      case NOT_EQUAL -> "!= " + constants.get(0);
      case NOT_IN -> "not in [" + String.join(", ", constants) + "]";
      default -> test.operator().sign() + " " + constants.get(0);
    };
  }

  private static String expression(Rule rule) {
    return rule.patterns().stream()
        .flatMap(pattern -> pattern.expressions().stream())
        .map(HandOver::expression)
        .collect(Collectors.joining(" and "));
  }

  private static String expression(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      String name = name(comparison.property());
      List<String> constants = comparison.constants().stream().map(HandOver::literal).toList();
      return switch (comparison.operator()) {
        case IN -> name + " in [" + String.join(", ", constants) + "]";
        case NOT_IN -> name + " not in [" + String.join(", ", constants) + "]";
        default -> name + " " + comparison.operator().sign() + " " + constants.get(0);
      };
    }
    if (expression instanceof Expression.Not not) {
      return "not(" + expression(not.part()) + ")";
    }
    boolean all = expression instanceof Expression.And;
    List<Expression> parts =
        all ? ((Expression.And) expression).parts() : ((Expression.Or) expression).parts();
    return parts.stream()
        .map(HandOver::expression)
        .collect(Collectors.joining(all ? " and " : " or ", "(", ")"));
  }

  private static String literal(Object constant) {
    return constant instanceof Boolean || constant instanceof Integer
        ? constant.toString()
        : "\"" + constant + "\"";
  }

  private static Map<String, Object> family(Law law, Family family) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
      for (Property<?> property : type.properties()) {
        Object value = family.situation().value(property);
        if (value != null) {
          facts.put(
              name(property),
              value instanceof Boolean || value instanceof Integer ? value : value.toString());
        }
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("facts", facts);
    all.put("place", family.sheet().place().name());
    all.put(
        "missing", family.sheet().missing().stream().filter(i -> i < law.sayings.size()).toArray());
    return all;
  }

  private static Map<String, Object> complete(Law law, Family family, Check check) {
    Expected expected = check.expected(family.number());
    Map<String, Object> all = family(law, family);
    all.put("outcome", expected.outcome().name());
    all.put("findings", expected.findings());
    all.put("materials", expected.materials());
    return all;
  }

  private static Map<String, Object> blank(Law law, Family family, Set<Outcome> possible) {
    Map<String, Object> all = family(law, family);
    all.put("possible", possible.stream().map(Outcome::name).toList());
    return all;
  }
}
