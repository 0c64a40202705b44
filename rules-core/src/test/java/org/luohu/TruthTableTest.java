package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.drl.Rule;
import org.luohu.drl.RuleFileReader;
import org.luohu.drl.Truth;
import org.luohu.engine.RuleBase;
import org.luohu.problem.Problem;
import org.luohu.sample.Colour;
import org.luohu.sample.Notes;
import org.luohu.sample.Sample;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** What every operator comes to of an unknown, an equal and another value, written out by hand. */
class TruthTableTest {

  /**
   * Condition, then the facts (a dash is unknown) with what the condition comes to: T, F or open
   * (?).
   */
  private static final String TABLE =
      """
      colour == Colour.RED                          | - ?        | RED T      | BLUE F
      colour != Colour.RED                          | - ?        | RED F      | BLUE T
      colour in (Colour.RED, Colour.GREEN)          | - ?        | RED T      | GREEN T    | BLUE F
      colour not in (Colour.RED, Colour.GREEN)      | - ?        | RED F      | GREEN F    | BLUE T
      colour in (Colour.RED)                        | - ?        | RED T      | BLUE F
      colour not in (Colour.RED)                    | - ?        | RED F      | BLUE T
      city == "31"                                  | - ?        | "31" T     | "33" F
      city != "31"                                  | - ?        | "31" F     | "33" T
      city in ("31", "33")                          | - ?        | "31" T     | "33" T     | "34" F
      city not in ("31", "33")                      | - ?        | "31" F     | "33" F     | "34" T
      flag == true                                  | - ?        | true T     | false F
      flag == false                                 | - ?        | true F     | false T
      flag != true                                  | - ?        | true F     | false T
      flag != false                                 | - ?        | true T     | false F
      flag in (true)                                | - ?        | true T     | false F
      flag not in (true)                            | - ?        | true F     | false T
      count == 3                                    | - ?        | 3 T        | 2 F        | 4 F
      count != 3                                    | - ?        | 3 F        | 2 T        | 4 T
      count in (3, 5)                               | - ?        | 3 T        | 5 T        | 4 F
      count not in (3, 5)                           | - ?        | 3 F        | 5 F        | 4 T
      count < 3                                     | - ?        | 3 F        | 2 T        | 4 F       | 100 F
      count <= 3                                    | - ?        | 3 T        | 2 T        | 4 F       | 100 F
      count > 3                                     | - ?        | 3 F        | 2 F        | 4 T       | 100 T
      count >= 3                                    | - ?        | 3 T        | 2 F        | 4 T       | 100 T
      count >= 0                                    | - ?        | 0 T        | 1 T
      !(colour == Colour.RED)                       | - ?        | RED F      | BLUE T
      !(colour != Colour.RED)                       | - ?        | RED T      | BLUE F
      !(colour in (Colour.RED, Colour.GREEN))       | - ?        | GREEN F    | BLUE T
      !(colour not in (Colour.RED, Colour.GREEN))   | - ?        | GREEN T    | BLUE F
      !(count < 3)                                  | - ?        | 3 T        | 2 F        | 4 T
      !(count <= 3)                                 | - ?        | 3 F        | 2 F        | 4 T
      !(count > 3)                                  | - ?        | 3 T        | 2 T        | 4 F
      !(count >= 3)                                 | - ?        | 3 F        | 2 T        | 4 F
      !(!(flag == true))                            | - ?        | true T     | false F
      flag == true && count == 3                    | - - ?      | - 3 ?      | - 4 F      | true - ?  | true 3 T  | true 4 F  | false - F | false 3 F | false 4 F
      flag == true || count == 3                    | - - ?      | - 3 T      | - 4 ?      | true - T  | true 3 T  | true 4 T  | false - ? | false 3 T | false 4 F
      flag == true, count == 3                      | - - ?      | - 3 ?      | - 4 F      | true - ?  | true 3 T  | true 4 F  | false - F | false 3 F | false 4 F
      !(flag == true && count == 3)                 | - - ?      | - 3 ?      | - 4 T      | true - ?  | true 3 F  | true 4 T  | false - T | false 3 T | false 4 T
      !(flag == true || count == 3)                 | - - ?      | - 3 F      | - 4 ?      | true - F  | true 3 F  | true 4 F  | false - ? | false 3 F | false 4 T
      flag == true && !(count == 3)                 | - - ?      | - 3 F      | - 4 ?      | true - ?  | true 3 F  | true 4 T  | false - F | false 3 F | false 4 F
      flag == true || !(count == 3)                 | - - ?      | - 3 ?      | - 4 T      | true - T  | true 3 T  | true 4 T  | false - ? | false 3 F | false 4 T
      flag == true && count != 3 || count == 5      | - - ?      | - 3 F      | - 5 T      | true - ?  | true 3 F  | true 4 T  | false - ? | false 3 F | false 5 T
      flag == true && (count != 3 || count == 5)    | - - ?      | - 3 F      | - 5 ?      | true - ?  | true 3 F  | true 4 T  | false - F | false 3 F | false 5 F
      count == 5 || flag == true && count != 3      | - - ?      | - 3 F      | - 5 T      | true - ?  | true 3 F  | true 4 T  | false - ? | false 3 F | false 5 T
      (flag == true || count != 3), flag == false   | - - ?      | - 3 ?      | true - F   | false - ? | false 3 F | false 4 T
      count == 3 || count != 3                      | - ?        | 3 T        | 4 T
      count == 3 && count != 3                      | - ?        | 3 F        | 4 F
      """;

  private record Row(String condition, String facts, Truth expected) {

    /**
     * The value of each property; null where not known. The second property is only there where two
     * are written.
     */
    Map<StatedFact<?>, Object> stated() {
      Map<StatedFact<?>, Object> stated = new HashMap<>();
      for (String fact : facts.split(" ")) {
        switch (fact) {
          case "-" -> {}
          case "true", "false" -> stated.put(Sample.FLAG, Boolean.valueOf(fact));
          case "RED", "GREEN", "BLUE" -> stated.put(Sample.COLOUR, Colour.valueOf(fact));
          default -> {
            if (fact.startsWith("\"")) {
              stated.put(Sample.CITY, fact.replace("\"", ""));
            } else {
              stated.put(Sample.COUNT, Integer.valueOf(fact));
            }
          }
        }
      }
      return stated;
    }

    boolean known() {
      return !facts.contains("-");
    }
  }

  private static final Map<String, Rule> RULES = new HashMap<>();
  private static RuleBase own;
  private static List<Rule> rules;
  private static StockDrools stock;

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : TABLE.lines().toList()) {
      String[] cells = line.split(" +\\| +");
      for (int i = 1; i < cells.length; i++) {
        String cell = cells[i].strip();
        int last = cell.length() - 1;
        Truth expected =
            switch (cell.charAt(last)) {
              case 'T' -> Truth.TRUE;
              case 'F' -> Truth.FALSE;
              case '?' -> Truth.OPEN;
              default -> throw new IllegalStateException(cell);
            };
        rows.add(new Row(cells[0].strip(), cell.substring(0, last).strip(), expected));
      }
    }
    return rows;
  }

  @BeforeAll
  static void read() {
    StringBuilder file =
        new StringBuilder(
            "package luohu.sample.truth.v2021_01_01\n"
                + "import org.luohu.sample.*\n"
                + "global org.luohu.sample.Notes findings\n");
    Set<String> conditions = new LinkedHashSet<>();
    rows().forEach(row -> conditions.add(row.condition()));
    int number = 0;
    for (String condition : conditions) {
      file.append("rule \"")
          .append(number++)
          .append("\" when Sample( ")
          .append(condition)
          .append(" ) then findings.note(\"holds\"); end\n");
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    rules =
        RuleFileReader.read(
                bytes, "truth.drl", "luohu.sample.truth.v2021_01_01", Sample.VOCABULARY, problems)
            .map(f -> f.rules())
            .orElse(List.of());
    assertEquals(List.of(), problems);
    List<String> all = List.copyOf(conditions);
    rules.forEach(rule -> RULES.put(all.get(Integer.parseInt(rule.name())), rule));
    own = new RuleBase(rules);
    stock = StockDrools.compile(Map.of("truth.drl", bytes));
  }

  @AfterAll
  static void close() {
    stock.close();
  }

  static Stream<Arguments> all() {
    return rows().stream().map(row -> Arguments.of(row.condition(), row.facts(), row.expected()));
  }

  @Test
  void the_table_holds_every_row() {
    assertEquals(47, RULES.size());
    assertEquals(224, rows().size(), "rows");
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @MethodSource("all")
  void formula_engine_and_drools_come_to_what_the_table_says(
      String condition, String facts, Truth expected) {
    Row row = new Row(condition, facts, expected);
    Map<StatedFact<?>, Object> stated = row.stated();
    Situation situation =
        Situation.of(
            Sample.VOCABULARY,
            stated,
            new Landmarks(Map.of(), Set.of(), stated::get, stated.values()));
    Rule rule = RULES.get(condition);

    assertEquals(expected, rule.evaluate(situation::value), "the formula");
    assertEquals(
        expected == Truth.TRUE, own.fire(situation).get(rules.indexOf(rule)), "fires here");
    boolean fired =
        stock
            .fire(List.of(sample(stated)), (Notes) code -> {}, new ArrayList<>())
            .containsKey(rule.name());
    if (row.known() || expected != Truth.OPEN) {
      assertEquals(expected == Truth.TRUE, fired, "fires in Drools");
    }
  }

  private static Sample sample(Map<StatedFact<?>, Object> stated) {
    return new Sample(
        (Colour) stated.get(Sample.COLOUR),
        (String) stated.get(Sample.CITY),
        (Boolean) stated.get(Sample.FLAG),
        (Integer) stated.get(Sample.COUNT));
  }

  /**
   * Why a firing counts only where the formula is true: Drools itself takes an unknown for a value
   * that differs.
   */
  @Test
  void drools_takes_an_unknown_for_something_else() {
    Set<String> fired =
        stock
            .fire(
                List.of(new Sample(null, null, null, null)), (Notes) code -> {}, new ArrayList<>())
            .keySet();
    assertEquals(true, fired.contains(RULES.get("colour != Colour.RED").name()));
    assertEquals(true, fired.contains(RULES.get("!(count >= 3)").name()));
    assertEquals(false, fired.contains(RULES.get("colour == Colour.RED").name()));
  }
}
