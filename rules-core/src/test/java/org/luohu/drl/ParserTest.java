package org.luohu.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;

class ParserTest {

  private static final String PACKAGE = "luohu.test.rules.v2021_01_01";
  private static final String HEADER =
      "package "
          + PACKAGE
          + "\nimport org.luohu.facts.*\nglobal org.luohu.facts.Findings findings\n";

  private final List<Problem> problems = new ArrayList<>();

  private Optional<RuleFile> read(String text) {
    return RuleFileReader.read(
        text.getBytes(StandardCharsets.UTF_8), "rules.drl", PACKAGE, Newborn.VOCABULARY, problems);
  }

  private String seen() {
    return problems.stream()
        .map(
            p ->
                p.place().line()
                    + ":"
                    + p.place().column()
                    + " "
                    + p.code().substring("drl/".length()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * A file with a fault in nearly every line; each is found in one run, where it stands, and none
   * hides the next.
   */
  @Test
  void many_faults_are_all_reported_at_once() {
    assertTrue(
        read("""
        package luohu.other
        import org.luohu.facts.Child
        global java.util.List findings
        import java.io.File
        function int f() { return 1; }
        rule "无条件"
        when
        then
          findings.note("a");
        end
        rule "无意见"
        when
          Child( registered == true )
        then
        end
        rule "属性" salience 10
        when
          Chlid( registered == true )
          Child( registred == true, registered = true, registered, died == null )
          Target( household == FAMILY || follows in (FATHER, Follows.MOTHER) )
          Target( household == HouseholdKind.FAMLY )
          Father( household == Follows.FATHER, head == "true", province == 31 )
        then
          findings.nte("a");
          findings.note("Not A Code");
          findings.note("a")
          System.exit(1);
        end
        rule "属性"
        when
          $c : Child( $r : registered == true )
          not Child( died == true )
          Child( ageYears > -1, ageYears >= 01, ageDays < 2.5, registered >= true )
          Mother( (known == true, head == true )
        then
          findings.note("a");
        end
        rule 没有引号
        when
          Other( known == true && )
          Followed( !known )
          Parents( married == true | everMarried == true )
        then
          findings.note("a");
        rule "没有结束"
        when
          Marriage( atBirth in () )
          Household( unitConsent in (true, true) )
        then
          findings.note("b");
        """)
            .isEmpty());
    assertEquals(
        """
        1:1 header
        2:1 header
        3:1 header
        4:1 statement
        5:1 statement
        8:1 no-pattern
        15:1 no-finding
        16:11 attribute
        18:3 unknown-fact
        19:10 unknown-property
        19:40 operator
        19:58 operator
        19:68 null
        20:24 unqualified-constant
        20:46 unqualified-constant
        21:3 repeated-fact
        21:38 unknown-constant
        22:24 constant-type
        22:48 constant
        22:68 constant
        24:12 unknown-effect
        25:17 finding-code
        26:17 missing-semicolon
        27:3 consequence
        29:6 duplicate-rule
        31:3 pattern
        31:15 binding
        32:3 pattern
        32:7 repeated-fact
        33:3 repeated-fact
        33:21 constant
        33:37 constant
        33:51 constant
        33:67 operator-type
        34:25 parenthesis
        38:6 rule-name
        40:27 unknown-property
        41:13 negation
        42:28 expression
        45:1 missing-end
        47:25 constant
        48:36 repeated-constant
        51:1 missing-end
        """,
        seen());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("Child( registered == true || )", "6:32 unknown-property"),
        Arguments.of("Child( registered == true ? 1 : 2 )", "6:29 expression"),
        Arguments.of("Child( (registered == true )", "6:31 expression"),
        Arguments.of("Child( registered == true", "6:28 expression"),
        Arguments.of("Child( registered == true ) )", "6:31 pattern"),
        Arguments.of("Child( registered == true, )", "6:30 unknown-property"),
        Arguments.of("Child( , registered == true )", "6:10 unknown-property"),
        Arguments.of("Child registered == true", "6:3 pattern"),
        Arguments.of("Child( registered )", "6:21 operator"),
        Arguments.of("Child( registered && died == true )", "6:21 operator"),
        Arguments.of("Child( !died )", "6:10 negation"),
        Arguments.of("Child( registered == died )", "6:24 constant"),
        Arguments.of("Child( 3 <= ageYears )", "6:10 expression"),
        Arguments.of("Child( ageYears >= 1 < 3 )", "6:24 expression"),
        Arguments.of("Child( ageYears == 1000000000 )", "6:22 constant"),
        Arguments.of("Child( ageYears == 0x10 )", "6:22 constant"),
        Arguments.of("Child( origin == BIRTH )", "6:20 unqualified-constant"),
        Arguments.of("Child( origin in (BIRTH, Origin.ADOPTED) )", "6:21 unqualified-constant"),
        Arguments.of("Child( origin == org.luohu.facts.Origin.BIRTH )", "6:20 constant-type"),
        Arguments.of("Child( origin == Origin.BIRTH.name )", "6:27 unknown-constant"),
        Arguments.of("Child( origin == \"BIRTH\" )", "6:20 constant"),
        Arguments.of("Child( bornProvince == '31' )", "6:26 unknown-character"),
        Arguments.of("Child( bornProvince == \"31 )", "6:26 unclosed-string"),
        Arguments.of("Child( bornProvince == \"3\\1\" )", "6:26 unsafe-character"),
        Arguments.of("Child（ registered == true )", "6:8 unknown-character"),
        Arguments.of("/* Child( registered == true )", "6:3 unclosed-comment"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_is_reported_where_it_stands(String condition, String expected) {
    read(HEADER + "rule \"一\"\nwhen\n  " + condition + "\nthen\n  findings.note(\"a\");\nend\n");
    assertEquals(expected, seen().lines().findFirst().orElse("nothing"));
    assertTrue(problems.size() <= 4, () -> "one fault, and what follows from it: " + seen());
    for (Problem problem : problems) {
      assertFalse(problem.help().isEmpty(), problem.code());
      assertNotNull(problem.place().lineText(), problem.code());
    }
  }

  static Stream<Arguments> pasted() {
    return Stream.of(
        Arguments.of("Child（ registered == true ）", "6:8 (", "6:29 )"),
        Arguments.of("Child【 registered == true 】", "6:8 (", "6:29 )"),
        Arguments.of("Child(\u00a0registered == true )", "6:9 space", null),
        Arguments.of("\u3000Child( registered == true )", "6:3 space", null),
        Arguments.of("Child( registered\u2003== true )", "6:20 space", null),
        Arguments.of("Child(\u200b registered == true )", "6:9 删去它", null),
        Arguments.of("Child( registered ＝ true )", "6:21 ==", null),
        Arguments.of("Child( ageYears ≥ 6；died == true )", "6:19 >=", "6:22 ,"),
        Arguments.of("Child( bornProvince == “31” )", "6:26 \"31\"", null),
        Arguments.of("Child( bornProvince == ‘31’ )", "6:26 \"31\"", null),
        Arguments.of("Child( bornProvince == 「31」 )", "6:26 \"31\"", null),
        Arguments.of("Child( bornProvince == \"31” )", "6:26 \"31\"", null),
        Arguments.of("Child( origin == Origin。BIRTH、died == true )", "6:26 .", "6:32 ,"),
        Arguments.of("Child(\tregistered\t==\ttrue\t)", null, null));
  }

  /** What a word processor makes of a rule: each character once, with what to write instead. */
  @ParameterizedTest
  @MethodSource("pasted")
  void a_pasted_character_is_named_once_with_the_ascii_one(
      String condition, @Nullable String first, @Nullable String second) {
    read(HEADER + "rule \"一\"\nwhen\n  " + condition + "\nthen\n  findings.note(\"a\");\nend\n");
    List<String> seen =
        problems.stream()
            .map(
                p ->
                    p.place().line()
                        + ":"
                        + p.place().column()
                        + " "
                        + (p.help().get(0).zh().contains("半角空格")
                            ? "space"
                            : p.help().get(0).zh().replaceAll("^[^`]*`|`$", "")))
            .toList();
    assertEquals(Stream.of(first, second).filter(Objects::nonNull).toList(), seen);
  }

  static Stream<Arguments> singleMistakes() {
    return Stream.of(
        Arguments.of("rule \"一\"", "rule “一，二”", "unknown-character"),
        Arguments.of("rule \"一\"", "rule 一，二", "rule-name"),
        Arguments.of("rule \"一\"", "# 注\nrule \"一\"", "statement"),
        Arguments.of("rule \"一\"", "<<<<<<< HEAD\nrule \"一\"", "statement"),
        Arguments.of("import org", "import java.util.*\nimport org", "header"),
        Arguments.of("when\n", "", "missing-when"),
        Arguments.of("then\n", "", "missing-then"),
        Arguments.of("\"a\");", "'a');", "unknown-character"),
        Arguments.of("registered == true", "ageYears < 6.5", "constant"),
        Arguments.of("registered == true", "not registered", "negation"),
        Arguments.of("registered == true", "Child.registered == true", "unknown-property"),
        Arguments.of(
            "registered == true", "origin in Origin.BIRTH, Origin.ADOPTED, died == true", "list"),
        Arguments.of("true )", "true", "expression"),
        Arguments.of("Child(", "Child", "pattern"),
        Arguments.of("end\n", "ｅｎｄ\n", "unknown-character"));
  }

  @ParameterizedTest
  @MethodSource("singleMistakes")
  void one_mistake_is_one_message(String right, String wrong, String code) {
    String sound =
        HEADER
            + "rule \"一\"\n"
            + "when\n"
            + "  Child( registered == true )\n"
            + "then\n"
            + "  findings.note(\"a\");\n"
            + "end\n";
    read(sound.replace(right, wrong));
    assertEquals(List.of("drl/" + code), problems.stream().map(Problem::code).toList());
  }

  @Test
  void a_rule_reads_as_it_is_written() {
    Optional<RuleFile> file =
        read(
            HEADER
                + """
                // 注释
                rule "一" /* 两行
                注释 */ when
                  Target( follows in (Follows.FATHER, Follows.MOTHER), household != HouseholdKind.NONE )
                  Child( ageYears >= 1 && !(origin == Origin.BIRTH || died == true), bornProvince not in ("31") )
                  Filing()
                then
                  findings.review("a-1");
                  findings.need("b");
                end
                rule "二" when Filing() then findings.note("c"); end
                """);
    assertEquals("\n", seen());
    assertFalse(file.isEmpty());
    Rule rule = file.get().rules().get(0);
    assertEquals("一", rule.name());
    assertEquals(new Span(5, 6, 3), rule.span());
    assertEquals(
        List.of("Target", "Child", "Filing"),
        rule.patterns().stream().map(p -> p.factType().name()).toList());
    assertEquals(
        List.of("review a-1", "need b"),
        rule.consequences().stream().map(c -> c.effect() + " " + c.code()).toList());
    List<String> compared = new ArrayList<>();
    rule.forEachComparison(
        c -> compared.add(c.property() + " " + c.operator().sign() + " " + c.constants()));
    assertEquals(
        List.of(
            "Target.follows in [FATHER, MOTHER]",
            "Target.household != [NONE]",
            "Child.ageYears >= [1]",
            "Child.origin == [BIRTH]",
            "Child.died == [true]",
            "Child.bornProvince not in [31]"),
        compared);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        Arguments.of("0 < ageYears < 5", "expression", "ageYears > 0 && ageYears < 5"),
        Arguments.of("5 >= ageYears", "expression", "ageYears <= 5"),
        Arguments.of("ageYears <＝ 5", "unknown-character", "<="),
        Arguments.of("ageYears ＜ 5", "unknown-character", "<"),
        Arguments.of("ageYears < １８", "unknown-character", "18"),
        Arguments.of("ageYears < 5，registered == true", "unknown-character", ","),
        Arguments.of("ageYears < 5 ＆＆ registered == true", "unknown-character", "&&"),
        Arguments.of("（ageYears < 5)", "unknown-character", "("),
        Arguments.of("bornProvince == “33”", "unknown-character", "\"33\""),
        Arguments.of("bornProvince == ＂33＂", "unknown-character", "\"33\""),
        Arguments.of("ageYears\u3000< 5", "unknown-character", null));
  }

  /** One slip of the hand is one fault, which names what was written and what is meant. */
  @ParameterizedTest
  @MethodSource("slips")
  void a_slip_is_one_fault_with_its_mend(String condition, String code, String meant) {
    read(HEADER + "rule \"一\" when Child( " + condition + " ) then findings.note(\"a\"); end\n");
    assertEquals(1, problems.size(), problems::toString);
    assertEquals("drl/" + code, problems.get(0).code());
    if (meant != null) {
      assertTrue(problems.get(0).help().get(0).en().contains("`" + meant + "`"), seen());
    }
  }

  @Test
  void full_width_signs_are_at_home_in_names_and_comments() {
    assertTrue(
        read(HEADER + "// （５“\nrule \"一（二）：三、四“五”\" when Child() then findings.note(\"a\"); end\n")
            .isPresent(),
        this::seen);
  }
}
