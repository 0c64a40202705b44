package org.luohu.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.luohu.application.ServiceDescription;
import org.luohu.author.Workshop;
import org.luohu.document.DocumentReader;
import org.luohu.drl.Expression;
import org.luohu.drl.Rule;
import org.luohu.drl.RuleFile;
import org.luohu.drl.RuleFileReader;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.vocabulary.Vocabulary;

/** Laid out, law says what it said, and laid out again it stays as it is. */
class LayoutTest {

  private static final Layout LAYOUT =
      new Layout(ServiceDescription.vocabularies(Workshop.SERVICES).values());
  private static final Vocabulary VOCABULARY = Newborn.SERVICE.vocabulary();

  private static String laid(String name, String text) {
    return LAYOUT.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_law_that_ships_is_laid_out() {
    Map<String, byte[]> files = PolicyFiles.bundled().files();
    List<String> untidy =
        files.keySet().stream()
            .filter(Layout::knows)
            .filter(name -> !laid(name, text(files.get(name))).equals(text(files.get(name))))
            .toList();
    assertEquals(List.of(), untidy, "run luohu policy fmt policies");
    assertTrue(files.keySet().stream().filter(Layout::knows).count() > 2000);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void random_rules_say_the_same_laid_out() {
    Random random = new Random(20261127);
    for (int i = 0; i < 1000; i++) {
      String text = RandomRules.of(random, VOCABULARY);
      String laid = laid("random.drl", text);
      assertEquals(said(text), said(laid), text);
      assertEquals(laid, laid("random.drl", laid), text);
      assertEquals(comments(text), comments(laid), text);
    }
  }

  /** What a rule file says, without its places. */
  private static String said(String text) {
    Problems problems = new Problems();
    RuleFile file =
        RuleFileReader.read(
                text.getBytes(StandardCharsets.UTF_8),
                "random.drl",
                RandomRules.PACKAGE,
                VOCABULARY,
                problems)
            .orElseThrow(() -> new AssertionError(problems + "\n" + text));
    return file.rules().stream().map(LayoutTest::said).collect(Collectors.joining("\n"));
  }

  private static String said(Rule rule) {
    return rule.name()
        + rule.patterns().stream()
            .map(
                each ->
                    each.factType().name()
                        + each.expressions().stream().map(LayoutTest::said).toList())
            .toList()
        + rule.consequences().stream().map(each -> each.effect() + " " + each.code()).toList();
  }

  private static String said(Expression expression) {
    if (expression instanceof Expression.And all) {
      return "all" + all.parts().stream().map(LayoutTest::said).toList();
    }
    if (expression instanceof Expression.Or any) {
      return "any" + any.parts().stream().map(LayoutTest::said).toList();
    }
    if (expression instanceof Expression.Not not) {
      return "not " + said(not.part());
    }
    Expression.Comparison one = (Expression.Comparison) expression;
    return one.property().name() + " " + one.operator() + " " + one.constants();
  }

  private static List<String> comments(String text) {
    return RuleTokens.of(text).stream()
        .filter(each -> each.kind() == RuleTokens.Kind.COMMENT)
        .map(each -> each.text().replace("\r", "").stripTrailing())
        .toList();
  }

  @Test
  void rules_have_one_layout() {
    assertEquals(
        """
        // 开头的话
        package luohu.fujian.birth_registration.v2021_12_31
        import org.luohu.facts.*
        global org.luohu.facts.Findings findings

        // 第一条
        rule "甲"
        when
            Child( ageYears >= 6, !(origin in (Origin.BIRTH, Origin.ADOPTED) || died == true) )  // 行末
            // 后面一行
            Filing( )
        then
            findings.review("a");
            findings.note("b");
        end

        rule "乙"
        when
            Target( (province == "35" || province == "43") && city != "3501",  // 理由
                household == HouseholdKind.FAMILY )
        then
            findings.note("c");
        end
        """,
        laid(
            "x.drl",
            """
            // 开头的话
            package  luohu.fujian.birth_registration.v2021_12_31
            import org.luohu.facts.*

            global org.luohu.facts.Findings   findings
            // 第一条
            rule "甲" when
            Child(ageYears>=6,!( origin in(Origin.BIRTH,Origin.ADOPTED)||died==true)) // 行末


              // 后面一行
              Filing()
            then findings.review( "a" ) ; findings.note("b");
            end
            rule "乙"
            when
              Target((province=="35"||province=="43")&&city!="3501", // 理由
              household==HouseholdKind.FAMILY)
            then
            findings
              .note("c");
            end


            """));
  }

  @Test
  void yaml_has_one_layout() {
    assertEquals(
        """
        # 开头
        title: {zh: 标题, en: "a: title"}
        basis: [{source: a, article: 第一条}, {source: b, article: '二 , 三'}]

        findings:
          # 这一句
          code-a:
            zh: 有, 逗号 [和] {括号}  # 行末
            en: it's a:b
          # 仍是意见
        steps:
          - step: apply
            due: {days: 1}
          - {step: b, by: c}
          - - nested
        days: [
          1, 2,  # 一
          3
        ]
        text: |
          两行
            文字

          # 不是注释
        last: "跨
         行  的"
        """,
        laid(
            "policy.yaml",
            """


            # 开头
            title:   { zh: 标题,en: "a: title" }
            basis: [ {source: a,  article: 第一条 } , {source: b, article: '二 , 三'}]


            findings:
                # 这一句
                code-a:
                    zh: 有, 逗号 [和] {括号}   # 行末
                    en: it's a:b
                # 仍是意见
            steps:
            - step:   apply
              due: { days: 1 }
            -   {step: b, by: c}
            - - nested
            days: [
              1,2,  # 一
              3
            ]
            text: |
                两行
                  文字

                # 不是注释
            last: "跨
             行  的"

            """));
  }

  @Test
  void what_cannot_be_read_is_left_with_the_reason() {
    for (String text : List.of("a: [1", "a: 1\na: 2", "a:\n\tb: 1")) {
      assertThrows(ProblemsException.class, () -> laid("case.yaml", text), text);
    }
    ProblemsException half =
        assertThrows(ProblemsException.class, () -> laid("x.drl", "rule \"甲\" when Child("));
    assertEquals("drl/header", half.problems().get(0).code());
  }

  @Test
  void yaml_written_untidily_says_the_same() {
    Random random = new Random(20261127);
    PolicyFiles files = PolicyFiles.bundled();
    List<String> names =
        files.files().keySet().stream().filter(each -> each.endsWith("policy.yaml")).toList();
    for (String name : names) {
      String text = text(files.files().get(name));
      String untidy = untidy(text, random);
      assertTrue(
          Layout.same(
              DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), name).root(),
              DocumentReader.read(untidy.getBytes(StandardCharsets.UTF_8), name).root()));
      assertEquals(text, laid(name, untidy));
    }
  }

  /** Indents twice as deep, and strews blanks where YAML does not mind. */
  private static String untidy(String text, Random random) {
    return text.lines()
            .map(
                line -> {
                  int column = line.length() - line.stripLeading().length();
                  String blanks = random.nextBoolean() ? "  " : "";
                  return " ".repeat(column)
                      + line.replaceFirst("^( *)- ", "$1-   ")
                          .replaceFirst("^([ -]*[a-z-]+:)(?= )", "$1" + blanks)
                      + blanks;
                })
            .collect(Collectors.joining("\r\n"))
        + "\r\n\r\n";
  }
}
