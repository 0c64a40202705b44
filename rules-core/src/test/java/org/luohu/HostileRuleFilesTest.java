package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.drl.RuleFileReader;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.sample.Mischief;

/**
 * Rule files that try to run code, by every way that Drools leaves open or closes late, and ones
 * that it reads otherwise than they look.
 */
class HostileRuleFilesTest {

  private static final String VERSION = "zhejiang/birth-registration/2020-05-01";
  private static final String PACKAGE = "luohu.zhejiang.birth_registration.v2020_05_01";
  private static final String HEADER =
      "package "
          + PACKAGE
          + "\nimport org.luohu.facts.*\nglobal org.luohu.facts.Findings findings\n";
  private static final String RUN = "org.luohu.sample.Mischief.run()";
  private static final String IN_A_COMMENT =
      "*/ static int x = org.luohu.sample.Mischief.one(); /*";
  private static final Path DIRECTORY = Path.of("target", "mischief");

  @BeforeEach
  @AfterEach
  void nothing_has_run() {
    assertNull(System.getProperty(Mischief.MARK));
    assertFalse(Files.exists(DIRECTORY));
  }

  /**
   * A rule on line 4: the name, what stands before when, the condition on line 6, the consequence
   * on line 8.
   */
  private static String rule(String name, String attributes, String condition, String consequence) {
    return HEADER
        + "rule "
        + name
        + attributes
        + "\nwhen\n  "
        + condition
        + "\nthen\n  "
        + consequence
        + "\nend\n";
  }

  private static String named(String name) {
    return rule(name, "", "Filing()", "findings.note(\"a\");");
  }

  private static String with(String attributes) {
    return rule("\"一\"", " " + attributes, "Filing()", "findings.note(\"a\");");
  }

  private static String when(String condition) {
    return rule("\"一\"", "", condition, "findings.note(\"a\");");
  }

  private static String then(String consequence) {
    return rule("\"一\"", "", "Filing()", consequence);
  }

  private static String first(String line) {
    return HEADER + line + "\n" + named("\"一\"").substring(HEADER.length());
  }

  static Stream<Arguments> hostile() {
    return Stream.of(names(), headers(), attributes(), conditions(), lookAlikes(), consequences())
        .flatMap(cases -> cases);
  }

  private static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of(named("\"a\"+" + RUN + "+\"\""), "4:9 attribute"),
        Arguments.of(named("'a\"+" + RUN + "+\"'"), "4:6 unknown-character"),
        Arguments.of(named("\"a\\\"+" + RUN + "+\\\"\""), "4:6 unsafe-character"),
        Arguments.of(named("\"a\\u0022+" + RUN + "+\\u0022\""), "4:8 unicode-escape"),
        Arguments.of(named("\"a${" + RUN + "}\""), "4:6 unsafe-character"),
        Arguments.of(named("\"" + IN_A_COMMENT + "\""), "4:6 unsafe-character"),
        Arguments.of(named("\"a /* b\""), "4:6 unsafe-character"),
        Arguments.of(named("\"a\u2028b\""), "4:6 unsafe-character"),
        Arguments.of(named("\"a\u202Eb\""), "4:6 unsafe-character"),
        Arguments.of(named("一"), "4:6 rule-name"),
        Arguments.of(first("// \\u000a function"), "4:4 unicode-escape"),
        Arguments.of(first("// a\rfunction void f() {}"), "4:5 carriage-return"),
        Arguments.of(first("/* \\uuuu002a/ import java.io.File */"), "4:4 unicode-escape"),
        Arguments.of("\uFEFF" + named("\"一\""), "0:0 byte-order-mark"));
  }

  private static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of(first("import org.luohu.sample.Mischief"), "4:1 statement"),
        Arguments.of(first("import static org.luohu.sample.Mischief.run"), "4:1 statement"),
        Arguments.of(first("import function org.luohu.sample.Mischief.run"), "4:1 statement"),
        Arguments.of(first("import accumulate org.luohu.sample.Mischief f"), "4:1 statement"),
        Arguments.of(first("import acc org.luohu.sample.Mischief f"), "4:1 statement"),
        Arguments.of(first("global org.luohu.sample.Mischief other"), "4:1 statement"),
        Arguments.of(first("function String f() { return " + RUN + "; }"), "4:1 statement"),
        Arguments.of(first("declare enum E A(" + RUN + "); code : String end"), "4:1 statement"),
        Arguments.of(first("declare F s : String = " + RUN + " end"), "4:1 statement"),
        Arguments.of(first("declare entry-point e end"), "4:1 statement"),
        Arguments.of(first("declare window w Filing() over window:length(1) end"), "4:1 statement"),
        Arguments.of(first("query q() Filing( eval(" + RUN + " != null) ) end"), "4:1 statement"),
        Arguments.of(first("unit org.luohu.sample.Mischief;"), "4:1 statement"),
        Arguments.of(first("dialect \"mvel\""), "4:1 statement"),
        Arguments.of(first("attributes salience ( " + RUN + " )"), "4:1 statement"),
        Arguments.of(first("template header t"), "4:1 statement"),
        Arguments.of(first("@k(" + RUN + ")"), "4:1 statement"),
        Arguments.of(first("expander x.dsl"), "4:1 statement"),
        Arguments.of(
            HEADER.replace(PACKAGE, "org.luohu")
                + "rule \"一\" when Filing() then findings.note(\"a\"); end",
            "1:1 header"),
        Arguments.of(
            HEADER.replace("facts.*", "sample.*")
                + "rule \"一\" when Filing() then findings.note(\"a\"); end",
            "2:1 header"),
        Arguments.of(
            HEADER.replace("facts.Findings", "sample.Mischief")
                + "rule \"一\" when Filing() then findings.note(\"a\"); end",
            "3:1 header"),
        Arguments.of(
            HEADER.replace("findings\n", "findings; function void f() {}\n")
                + "rule \"一\" when Filing() then findings.note(\"a\"); end",
            "3:43 statement"));
  }

  private static Stream<Arguments> attributes() {
    return Stream.of(
            "salience 10",
            "salience ( org.luohu.sample.Mischief.one() )",
            "agenda-group \"a\"",
            "agenda-group \"a\\\"\"",
            "ruleflow-group \"g\"",
            "activation-group \"a\"",
            "auto-focus true",
            "no-loop",
            "lock-on-active true",
            "enabled ( org.luohu.sample.Mischief.yes() )",
            "enabled false",
            "duration 10",
            "timer ( int: 0 1s )",
            "calendars \"a\"",
            "date-effective \"01-Jan-2000\"",
            "date-expires \"01-Jan-2000\"",
            "dialect \"java\"",
            "dialect \"mvel\"",
            "extends \"二\"",
            "@watch(*)",
            "@k(" + RUN + ")")
        .map(attribute -> Arguments.of(with(attribute), "4:10 attribute"));
  }

  private static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(when("eval( org.luohu.sample.Mischief.yes() )"), "6:3 pattern"),
        Arguments.of(
            when("Filing( eval( org.luohu.sample.Mischief.yes() ) )"), "6:11 unknown-property"),
        Arguments.of(when("Filing( org.luohu.sample.Mischief.yes() )"), "6:11 unknown-property"),
        Arguments.of(when("Child( bornProvince == " + RUN + " )"), "6:26 constant"),
        Arguments.of(
            when("Child( bornProvince == 'Li\"+" + RUN + "+\"' )"), "6:26 unknown-character"),
        Arguments.of(when("Child( bornProvince == (" + RUN + ") )"), "6:26 constant"),
        Arguments.of(when("Child( bornProvince == \"31\" + " + RUN + " )"), "6:31 expression"),
        Arguments.of(when("Child( bornProvince in (\"31\", " + RUN + ") )"), "6:33 constant"),
        Arguments.of(when("Child( bornProvince matches \"(a+)+\" )"), "6:23 operator"),
        Arguments.of(when("Child( bornProvince str[startsWith] \"3\" )"), "6:23 operator"),
        Arguments.of(when("Child( bornProvince.length() == 2 )"), "6:22 operator"),
        Arguments.of(when("Child( this.bornProvince == \"31\" )"), "6:10 unknown-property"),
        Arguments.of(
            when("Child( registered == (new java.io.File(\"target/mischief\").mkdir()) )"),
            "6:24 constant"),
        Arguments.of(when("Child( ageYears == org.luohu.sample.Mischief.one() )"), "6:22 constant"),
        Arguments.of(
            when("Child( origin == Origin.valueOf(" + RUN + ") )"), "6:27 unknown-constant"),
        Arguments.of(when("Child( origin == (Origin) null )"), "6:20 constant"),
        Arguments.of(when("Child( ) from org.luohu.sample.Mischief.run()"), "6:12 pattern"),
        Arguments.of(
            when("accumulate( Child(); $n : count(org.luohu.sample.Mischief.one()) )"),
            "6:3 pattern"),
        Arguments.of(when("groupby( Child(); " + RUN + " )"), "6:3 pattern"),
        Arguments.of(when("collect( Child() )"), "6:3 pattern"),
        Arguments.of(when("not( Child() )"), "6:3 pattern"),
        Arguments.of(when("exists( Child() )"), "6:3 pattern"),
        Arguments.of(when("forall( Child() )"), "6:3 pattern"),
        Arguments.of(when("?query( " + RUN + "; )"), "6:3 pattern"),
        Arguments.of(when("query( " + RUN + "; )"), "6:3 unknown-fact"),
        Arguments.of(when("( Child() or Filing() )"), "6:3 pattern"),
        Arguments.of(when("Child() or Filing()"), "6:11 pattern"),
        Arguments.of(when("Child() and Filing()"), "6:11 pattern"),
        Arguments.of(when("or( Child() ) "), "6:3 pattern"),
        Arguments.of(when("do[x] Child()"), "6:3 pattern"),
        Arguments.of(when("if ( true ) do[x]"), "6:3 pattern"),
        Arguments.of(when("$c : Child()"), "6:3 pattern"),
        Arguments.of(when("c : Child()"), "6:3 pattern"),
        Arguments.of(when("Child( $r : registered == true )"), "6:10 binding"),
        Arguments.of(when("Child( r : registered == true )"), "6:10 binding"),
        Arguments.of(when("Child() over window:length(1)"), "6:11 pattern"),
        Arguments.of(when("org.luohu.facts.Child()"), "6:3 pattern"),
        Arguments.of(when("java.lang.Object()"), "6:3 pattern"),
        Arguments.of(when("Object()"), "6:3 unknown-fact"),
        Arguments.of(when("Mischief()"), "6:3 unknown-fact"),
        Arguments.of(when("/child[ registered == true ]"), "6:3 pattern"),
        Arguments.of(when("Child( registered == true; )"), "6:28 expression"),
        Arguments.of(when("Child( [ registered == true ] )"), "6:10 unknown-property"),
        Arguments.of(when("Child( { " + RUN + " } )"), "6:10 unknown-property"));
  }

  private static Stream<Arguments> lookAlikes() {
    return Stream.of(
        Arguments.of(when("Child( registered == true | died == true )"), "6:29 expression"),
        Arguments.of(when("Child( registered == true & died == true )"), "6:29 expression"),
        Arguments.of(when("Child( registered == true ^ died == true )"), "6:29 expression"),
        Arguments.of(when("Child( registered == true ? 1 : 2 )"), "6:29 expression"),
        Arguments.of(when("Child( registered )"), "6:21 operator"),
        Arguments.of(when("Child( !registered )"), "6:10 negation"),
        Arguments.of(when("Child( registered == died )"), "6:24 constant"),
        Arguments.of(when("Child( 1 < ageYears )"), "6:10 expression"),
        Arguments.of(when("Child( 1 < ageYears < 3 )"), "6:10 expression"),
        Arguments.of(when("Child( ageYears > 1 < 3 )"), "6:23 expression"),
        Arguments.of(when("Child( ageYears ( > 1 && < 3 ) )"), "6:19 operator"),
        Arguments.of(when("Child( ageYears > 1 && < 3 )"), "6:26 unknown-property"),
        Arguments.of(when("Child( ageYears == 1 + 1 )"), "6:24 expression"),
        Arguments.of(when("Child( ageYears % 2 == 0 )"), "6:19 operator"),
        Arguments.of(when("Child( ageYears == \"18\" )"), "6:22 constant"),
        Arguments.of(when("Child( ageYears == 1B )"), "6:22 constant"),
        Arguments.of(when("Child( bornProvince > \"31\" )"), "6:23 operator-type"),
        Arguments.of(when("Child( bornProvince == 31 )"), "6:26 constant"),
        Arguments.of(when("Child( origin == null )"), "6:20 null"),
        Arguments.of(when("Child( origin != null )"), "6:20 null"),
        Arguments.of(when("Child( origin == BIRTH )"), "6:20 unqualified-constant"),
        Arguments.of(when("Child( origin == \"BIRTH\" )"), "6:20 constant"),
        Arguments.of(when("Child( origin in (BIRTH, ADOPTED) )"), "6:21 unqualified-constant"),
        Arguments.of(when("Child( origin in (NOWHERE) )"), "6:21 constant"),
        Arguments.of(
            when("Child( origin not in (Origin.BIRTH, ADOPTED) )"), "6:39 unqualified-constant"),
        Arguments.of(when("Child( origin == Surname.OTHER )"), "6:20 constant-type"),
        Arguments.of(when("Child( origin memberOf (Origin.BIRTH) )"), "6:17 operator"),
        Arguments.of(when("Child( origin contains Origin.BIRTH )"), "6:17 operator"),
        Arguments.of(when("Child( origin not contains Origin.BIRTH )"), "6:17 operator"),
        Arguments.of(when("Child( origin = Origin.BIRTH )"), "6:17 operator"),
        Arguments.of(when("Child( origin === Origin.BIRTH )"), "6:19 constant"),
        Arguments.of(when("Child( origin <> Origin.BIRTH )"), "6:17 operator"),
        Arguments.of(when("Child( ageYears => 6 )"), "6:19 operator"),
        Arguments.of(when("Child( registered == TRUE )"), "6:24 constant"),
        Arguments.of(when("Child( registered == Boolean.TRUE )"), "6:24 constant"),
        Arguments.of(
            when("Child( registered == true )  Child( died == true )"), "6:32 repeated-fact"),
        Arguments.of(when(""), "7:1 no-pattern"));
  }

  private static Stream<Arguments> consequences() {
    return Stream.of(
        Arguments.of(then("org.luohu.sample.Mischief.run();"), "8:3 consequence"),
        Arguments.of(then("findings.note(" + RUN + ");"), "8:3 consequence"),
        Arguments.of(then("findings.note(\"a\" + " + RUN + ");"), "8:3 consequence"),
        Arguments.of(
            then("findings.note(\"a\"); org.luohu.sample.Mischief.run();"), "8:23 consequence"),
        Arguments.of(
            then("findings.note(\"a\"); { org.luohu.sample.Mischief.run(); }"), "8:23 consequence"),
        Arguments.of(then("findings.note(\"a\").getClass();"), "8:17 missing-semicolon"),
        Arguments.of(then("findings.getClass();"), "8:3 consequence"),
        Arguments.of(then("findings.wait(\"a\");"), "8:12 unknown-effect"),
        Arguments.of(then("findings.note(\"a\\\"+" + RUN + "+\\\"\");"), "8:3 consequence"),
        Arguments.of(then("findings.note(\"\\u0061\");"), "8:18 unicode-escape"),
        Arguments.of(then("findings . note ( 'a' );"), "8:21 unknown-character"),
        Arguments.of(then("insert( new Object() );"), "8:3 consequence"),
        Arguments.of(then("modify( findings ) { note(\"a\") };"), "8:3 consequence"),
        Arguments.of(then("drools.halt();"), "8:3 consequence"),
        Arguments.of(then("kcontext.getKieRuntime().halt();"), "8:3 consequence"),
        Arguments.of(then("if (" + RUN + " != null) findings.note(\"a\");"), "8:3 consequence"),
        Arguments.of(
            then("findings.note(\"a\"); then[x] findings.note(\"b\");"), "8:23 consequence"),
        Arguments.of(then("new java.io.File(\"target/mischief\").mkdir();"), "8:3 consequence"),
        Arguments.of(then(""), "9:1 no-finding"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void it_is_refused_where_it_stands(String text, String expected, @TempDir Path directory)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    assertTrue(
        RuleFileReader.read(bytes, "hostile.drl", PACKAGE, Newborn.VOCABULARY, problems).isEmpty());
    assertEquals(expected, shown(problems.get(0)), () -> text + problems);
    for (Problem problem : problems) {
      assertFalse(problem.help().isEmpty() && problem.message().en().isBlank(), problem.code());
      assertTrue(problem.place().line() == 0 || problem.place().lineText() != null, problem.code());
    }

    Path file = tree(directory).resolve(VERSION).resolve("hostile.drl");
    Files.write(file, bytes);
    ProblemsException refused = assertThrows(ProblemsException.class, () -> Luohu.open(directory));
    assertTrue(
        refused.problems().stream()
            .anyMatch(
                problem ->
                    shown(problem).equals(expected)
                        && problem.place().source().endsWith("hostile.drl")),
        refused::getMessage);
  }

  private static String shown(Problem problem) {
    return problem.place().line()
        + ":"
        + problem.place().column()
        + " "
        + problem.code().substring("drl/".length());
  }

  private static Path tree(Path directory) throws IOException {
    for (Map.Entry<String, byte[]> entry : PolicyFiles.bundled().of(VERSION).entrySet()) {
      Path path = directory.resolve(VERSION).resolve(entry.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, entry.getValue());
    }
    for (String shared : List.of("sources.yaml", "checked.yaml")) {
      Files.write(directory.resolve(shared), PolicyFiles.bundled().files().get(shared));
    }
    return directory;
  }

  /**
   * What the refusals are for: Drools pastes a rule's name into a string and into a comment of
   * Java, which reads the escapes.
   */
  @ParameterizedTest
  @ValueSource(strings = {"a\\u0022+" + RUN + "+\\u0022", IN_A_COMMENT})
  void drools_itself_runs_what_a_name_says(String name) {
    byte[] bytes = named("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
    try (StockDrools stock = StockDrools.compile(Map.of("hostile.drl", bytes))) {
      assertNotNull(stock);
      assertEquals("done", System.getProperty(Mischief.MARK));
    } finally {
      System.clearProperty(Mischief.MARK);
    }
  }

  /** The tree is a good one without the hostile file. */
  @Test
  void without_it_the_tree_opens(@TempDir Path directory) throws IOException {
    assertEquals(1, Law.in(tree(directory)).all().size());
  }
}
