package org.luohu.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luohu.newborn.StatedFacts.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Citizenship;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalNow;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.Side;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.world.World;

class ApplicationReaderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 11, 23);

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Application read(String text) {
    return ApplicationReader.read(
        Services.of(Newborn.SERVICE),
        bytes(text),
        "family.yaml",
        null,
        service -> Newborn.SERVICE.materials(),
        World.bundled());
  }

  private static List<Problem> problems(String text) {
    return assertThrows(ProblemsException.class, () -> read(text)).problems();
  }

  /** Each problem as {@code kind line:column+length}. */
  private static String seen(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                p.code().substring("application/".length())
                    + " "
                    + p.place().line()
                    + ":"
                    + p.place().column()
                    + "+"
                    + p.place().length())
        .collect(Collectors.joining(", "));
  }

  @Test
  void everyStatedFactArrives() {
    Application a = read(ExampleApplications.FULL);
    assertEquals(DAY, a.filedOn());
    assertEquals(new Region("310110"), a.filedAt());
    assertEquals(Follows.FATHER, a.get(FOLLOW));
    assertEquals(LocalDate.of(2021, 11, 2), a.get(BORN_ON));
    assertEquals(BirthCertificate.HELD, a.get(BIRTH_CERTIFICATE));
    assertEquals(false, a.get(DIED));
    assertNull(a.get(DIED_ON));
    assertEquals(true, a.get(NAME_STANDARD));
    assertEquals("汉", a.get(FATHER.ethnicity()));
    assertEquals("土家", a.get(MOTHER.ethnicity()));
    assertEquals(new Region("320508"), a.get(MOTHER.region()));
    assertEquals(HouseholdKind.STUDENT_COLLECTIVE, a.get(MOTHER.household()));
    assertEquals("320508199102209985", a.get(MOTHER_ID_NUMBER));
    assertEquals(CustodyProof.NONE, a.get(CUSTODY_PROOF));
    assertEquals(true, a.get(UNIT_CONSENT));
    assertEquals(false, a.get(HOME_OWNED_IN_CITY));
    assertEquals(Side.PATERNAL, a.get(GRANDPARENTS_SIDE));
    assertEquals(new Region("3301"), a.get(GRANDPARENTS_REGION));
    assertEquals(HouseholdKind.FAMILY, a.get(GRANDPARENTS_HOUSEHOLD));
    assertEquals(new Region("31"), a.get(INSTITUTION_REGION));
    assertEquals(
        Set.of("birth-certificate", "father-id-card", "mother-id-card", "marriage-certificate"),
        a.materials());
  }

  @Test
  void whatIsNotStatedStaysUnknown() {
    assertEquals(
        Newborn.application(DAY, "310110").state(FOLLOW, Follows.FATHER).build(),
        read(ExampleApplications.LEAST));
    Application empty =
        read(
            ExampleApplications.LEAST
                + "child:\nfather: {}\nmother: ~\nmaterials:\nmarriage: {now: }\n");
    assertEquals(read(ExampleApplications.LEAST), empty);
    assertEquals(Set.of(), read(ExampleApplications.LEAST + "materials: []\n").materials());
  }

  @Test
  void aParentWhoCannotBeFoundOutIsNobody() {
    Application a = read(ExampleApplications.FOUNDLING);
    assertEquals(false, a.get(FATHER.exists()));
    assertEquals(false, a.get(MOTHER.exists()));
  }

  @Test
  void jsonReadsAlike() {
    Application a = read(ExampleApplications.ABROAD);
    assertEquals(new Region("FR"), a.get(BORN_IN));
    assertEquals(ForeignNationality.RENOUNCED, a.get(FOREIGN_NATIONALITY));
    assertEquals(Citizenship.FOREIGN, a.get(FATHER.citizenship()));
    assertEquals(HouseholdKind.NONE, a.get(FATHER.household()));
    assertNull(a.get(FATHER.region()));
    assertNull(a.get(DIED));
    assertEquals(MaritalNow.DIVORCED, a.get(NOW));
  }

  @Test
  void theDayOfFilingMayComeFromOutside() {
    String text = "filed-at: 310110\nfollow: father\n";
    assertEquals(
        DAY,
        ApplicationReader.read(
                Services.of(Newborn.SERVICE), bytes(text), "f", DAY, null, World.bundled())
            .filedOn());
    assertEquals(
        LocalDate.of(2020, 1, 1),
        ApplicationReader.read(
                Services.of(Newborn.SERVICE),
                bytes("filed-on: 2020-01-01\n" + text),
                "f",
                DAY,
                null,
                World.bundled())
            .filedOn());
    assertEquals("missing-key 0:0+1", seen(problems(text)));
  }

  @Test
  void regionsAreReadInEveryLength() {
    for (String code : List.of("31", "310000", "3101", "310100", "\"31\"", "'310000'", "310103")) {
      assertNotNull(read("filed-on: 2021-11-23\nfollow: father\nfiled-at: " + code + "\n"));
    }
    assertEquals(
        new Region("HK"), read(ExampleApplications.LEAST + "child: {born-in: HK}\n").get(BORN_IN));
    assertEquals(
        new Region("310110"),
        read(ExampleApplications.LEAST + "child: {born-in: 上海市杨浦区}\n").get(BORN_IN));
    assertEquals(
        new Region("NO"), read(ExampleApplications.LEAST + "child: {born-in: NO}\n").get(BORN_IN));
  }

  /** Below {@link ExampleApplications#LEAST}, which has three lines. */
  static Stream<Arguments> badStatements() {
    return Stream.of(
        Arguments.of(
            "father:\n  hukou: {region: \"330127\", household: famly}\n",
            "unknown-value 5:40+5",
            "`famly` 不是户别",
            "可填: family, unit-collective, student-collective, talent-collective,"
                + " community-collective, military-collective, none|是否想写 `family`？"),
        Arguments.of(
            "father:\n  hukou: {household: 家庭户}\n",
            "unknown-value 5:22+3",
            "`家庭户` 不是户别",
            "是否想写 `family`？"),
        Arguments.of(
            "father:\n  hukou: {household: student_collective}\n",
            "unknown-value 5:22+18",
            "",
            "是否想写 `student-collective`？"),
        Arguments.of(
            "father:\n  hukou: none\n",
            "wrong-type 5:10+4",
            "`hukou` 下面应当是“键: 值”",
            "`hukou: {household: none}`"),
        Arguments.of(
            "father:\n  citizenship: none\n",
            "unknown-value 5:16+4",
            "",
            "可填: mainland, hk-macao-taiwan, foreign, stateless, unclear"),
        Arguments.of("father: unknown\n", "wrong-type 4:9+7", "`father` 下面应当是“键: 值”", "`none`"),
        Arguments.of("fathr: none\n", "unknown-key 4:1+5", "没有 `fathr` 这个键", "是否想写 `father`？"),
        Arguments.of(
            "child:\n  born_on: 2021-11-02\n",
            "unknown-key 5:3+7",
            "没有 `born_on` 这个键",
            "是否想写 `born-on`？"),
        Arguments.of(
            "child: {born-on: 2021-02-30}\n",
            "bad-date 4:18+10",
            "没有 `2021-02-30` 这一天",
            "2021 年 2 月只有 28 天"),
        Arguments.of(
            "child: {born-on: 2021/11/2}\n",
            "bad-date 4:18+9",
            "`2021/11/2` 不是规定的日期写法（年-月-日）",
            "是否想写 `2021-11-02`？"),
        Arguments.of("child: {born-on: 20211102}\n", "bad-date 4:18+8", "", "是否想写 `2021-11-02`？"),
        Arguments.of(
            "child: {born-on: 2021年11月2日}\n", "bad-date 4:18+10", "", "是否想写 `2021-11-02`？"),
        Arguments.of(
            "child: {born-on: 2021-11-02T08:00:00}\n",
            "bad-date 4:18+19",
            "",
            "是否想写 `2021-11-02`？"),
        Arguments.of("child: {born-on: 2021-13-02}\n", "bad-date 4:18+10", "没有", "月份是 01 到 12"),
        Arguments.of(
            "child: {born-on: yesterday}\n",
            "bad-date 4:18+9",
            "`yesterday` 不是日期",
            "写作 `2021-11-02`"),
        Arguments.of("child: {born-on: [1]}\n", "wrong-type 4:18+3", "`born-on` 应当是一个值", ""),
        Arguments.of(
            "child: {born-on: 2021-11-24}\n",
            "born-after-filing 4:18+10",
            "出生日期 2021-11-24 在申报日 2021-11-23 之后",
            ""),
        Arguments.of(
            "child: {born-on: 2021-11-02, died-on: 2021-11-01}\n",
            "died-before-birth 4:39+10",
            "死亡日期 2021-11-01 在出生日期 2021-11-02 之前",
            ""),
        Arguments.of(
            "child: {died-on: 2021-11-24}\n",
            "died-after-filing 4:18+10",
            "死亡日期 2021-11-24 在申报日 2021-11-23 之后",
            ""),
        Arguments.of("child: {died-on: no}\n", "bad-date 4:18+2", "`no` 不是日期", ""),
        Arguments.of("child: {born-in: 310131}\n", "unknown-value 4:18+6", "`310131` 不是行政区划代码", ""),
        Arguments.of("child: {born-in: 71}\n", "unknown-value 4:18+2", "", "是否想写 `TW`（台湾）？"),
        Arguments.of("child: {born-in: 上海}\n", "unknown-value 4:18+2", "", "是否想写 `31`（上海市）？"),
        Arguments.of(
            "child: {born-in: 杨浦}\n", "unknown-value 4:18+2", "", "是否想写 `310110`（上海市杨浦区）？"),
        Arguments.of("child: {born-in: 朝阳区}\n", "unknown-value 4:18+3", "", "`110105`（北京市朝阳区）、"),
        Arguments.of("child: {born-in: 香港}\n", "unknown-value 4:18+2", "", "是否想写 `HK`（香港）？"),
        Arguments.of("child: {born-in: fr}\n", "unknown-value 4:18+2", "", "是否想写 `FR`（法国）？"),
        Arguments.of("child: {born-in: CN}\n", "unknown-value 4:18+2", "", "境内填"),
        Arguments.of(
            "child: {born-in: 310110012000}\n", "unknown-value 4:18+12", "", "是否想写 `310110`"),
        Arguments.of(
            "father: {hukou: {region: HK}}\n", "not-mainland 4:26+2", "`HK` 是香港，这里只能填内地的行政区划", ""),
        Arguments.of(
            "father: {hukou: {region: none, household: none}}\n", "unknown-value 4:26+4", "", ""),
        Arguments.of(
            "child: {registered: 是}\n",
            "unknown-value 4:21+1",
            "`是` 既不是 true（是），也不是 false（否）",
            "可填: true, false|是否想写 `true`？"),
        Arguments.of("child: {registered: no}\n", "unknown-value 4:21+2", "", "是否想写 `false`？"),
        Arguments.of("child: {ethnicity: 汗}\n", "unknown-value 4:20+1", "`汗` 不是民族名称", ""),
        Arguments.of(
            "child: {born-on: 2021-11-02, within-one-month: false}\n",
            "contradicts-calendar 4:48+5",
            "按放假安排，2021-11-23 在出生后一个月以内",
            ""),
        Arguments.of("child: {ethnicity: 维吾儿族}\n", "unknown-value 4:20+4", "", "是否想写 `维吾尔`？"),
        Arguments.of(
            "child: {name-characters: plain}\n",
            "unknown-value 4:26+5",
            "",
            "可填: standard, non-standard"),
        Arguments.of(
            "grandparents: {side: father}\n", "unknown-value 4:22+6", "", "可填: paternal, maternal"),
        Arguments.of(
            "materials: [birth-certificte, x y]\n",
            "unknown-material 4:13+16, unknown-material 4:31+3",
            "没有 `birth-certificte` 这种材料",
            "是否想写 `birth-certificate`？"),
        Arguments.of(
            "materials: birth-certificate\n", "wrong-type 4:12+17", "`materials` 应当是列表", "[一, 二]"),
        Arguments.of("materials: [[a]]\n", "wrong-type 4:13+3", "", ""),
        Arguments.of(
            "father: {id-number: 330127199001159974}\n",
            "bad-id-number 4:21+18",
            "`330127**********74` 不是有效的公民身份号码",
            "校验码"),
        Arguments.of(
            "father: {id-number: 11010519491231002x}\n", "bad-id-number 4:21+18", "", "大写 `X`"),
        Arguments.of(
            "father: {id-number: 110105194912310}\n",
            "bad-id-number 4:21+15",
            "",
            "应当是 18 位，这里是 15 位"),
        Arguments.of(
            "child: {born-on: 1990-01-14}\nfather: {id-number: 330127199001159973}\n",
            "parent-born-after-child 5:21+18",
            "父亲出生于 1990-01-15",
            ""),
        Arguments.of(
            "child: {born-on: 1990-01-15}\nmother: {id-number: 330127199001159981}\n",
            "parent-born-after-child 5:21+18",
            "母亲出生于 1990-01-15",
            ""),
        Arguments.of(
            "father: {id-number: 330127199001159973}\nmother: {id-number: 330127199001159973}\n",
            "same-id-number 5:21+18",
            "",
            ""));
  }

  @ParameterizedTest
  @MethodSource("badStatements")
  void whatIsWrongIsSaidWhereItIsWithAMend(
      String statement, String expected, String message, String help) {
    List<Problem> problems = problems(ExampleApplications.LEAST + statement);
    assertEquals(expected, seen(problems));
    assertTrue(problems.get(0).message().zh().contains(message), problems.get(0).message().zh());
    String mends =
        problems.get(0).help().stream().map(text -> text.zh()).collect(Collectors.joining("|"));
    assertTrue(mends.contains(help), mends);
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(
            "father: {citizenship: stateless, hukou: {household: family}}\n",
            "contradiction 4:10+11",
            "`father.citizenship` 与 `father.hukou.household` 矛盾：有内地常住户口的"),
        Arguments.of(
            "father: {citizenship: stateless, hukou: {region: 33}}\n",
            "contradiction 4:10+11",
            "`father.citizenship` 与 `father.hukou.region` 矛盾"),
        Arguments.of(
            "father: {hukou: {region: 33, household: none}}\n",
            "contradiction 4:18+6",
            "`father.hukou.region` 与 `father.hukou.household` 矛盾：有户口才有户口所在地"),
        Arguments.of(
            "father: {hukou: {household: none, head: true}}\n",
            "contradiction 4:18+9",
            "`father.hukou.household` 与 `father.hukou.head` 矛盾"),
        Arguments.of(
            "father: {active-soldier: true, citizenship: stateless}\n",
            "contradiction 4:10+14",
            "`father.active-soldier` 与 `father.citizenship` 矛盾"),
        Arguments.of(
            "father: {citizenship: foreign, ethnicity: 汉}\n",
            "contradiction 4:10+11",
            "`father.citizenship` 与 `father.ethnicity` 矛盾"),
        Arguments.of("father: none\n", "contradiction 3:1+6", "`follow` 与 `father` 矛盾：随父（随母）落户"),
        Arguments.of(
            "mother: none\napplicant: mother\n",
            "contradiction 4:1+6",
            "`mother` 与 `applicant` 矛盾"),
        Arguments.of(
            "mother: none\nmarriage: {now: married}\n",
            "contradiction 4:1+6",
            "`mother` 与 `marriage.now` 矛盾"),
        Arguments.of(
            "marriage: {at-birth: married, now: unmarried}\n",
            "contradiction 4:12+8",
            "`marriage.at-birth` 与 `marriage.now` 矛盾"),
        Arguments.of(
            "marriage: {now: unmarried, at-birth: unmarried, certificate: held}\n",
            "contradiction 4:12+3",
            "`marriage.now` 与 `marriage.certificate` 矛盾"),
        Arguments.of(
            "child: {origin: birth, adoption: registered}\n",
            "contradiction 4:9+6",
            "`child.origin` 与 `child.adoption` 矛盾"),
        Arguments.of(
            "father: {hukou: {household: none, head: true}}\n"
                + "mother: {citizenship: stateless, hukou: {household: family}}\n",
            "contradiction 4:18+9, contradiction 5:10+11",
            ""));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void factsThatCannotBothBeTrueAreNamed(String statement, String expected, String message) {
    List<Problem> problems = problems(ExampleApplications.LEAST + statement);
    assertEquals(expected, seen(problems));
    assertTrue(problems.get(0).message().zh().contains(message), problems.get(0).message().zh());
  }

  @Test
  void theWordsOfAContradiction() {
    Problem problem =
        problems(
                ExampleApplications.LEAST
                    + "father: {citizenship: stateless, hukou: {household: family}}\n")
            .get(0);
    assertEquals(
        "`father.citizenship` contradicts `father.hukou.household`: a mainland hukou means a"
            + " Chinese citizen of the mainland, or one who became foreign or settled in Hong Kong,"
            + " Macao or Taiwan and whose hukou is not cancelled yet",
        problem.message().en());
  }

  @Test
  void allProblemsComeAtOnceInTheOrderOfPlaces() {
    String text =
        """
        filed-at: HK
        folow: father
        commitment-signed: ja
        child: {born-on: 2021-02-30, x: 1}
        father: {hukou: {region: 999999, household: famly}}
        """;
    assertEquals(
        "missing-key 0:0+1, missing-key 0:0+1, not-mainland 1:11+2, unknown-key 2:1+5,"
            + " unknown-value 3:20+2, bad-date 4:18+10, unknown-key 4:30+1, unknown-value 5:26+6,"
            + " unknown-value 5:45+5",
        seen(problems(text)));
    assertEquals("缺少 `filed-on`（申报日）", problems(text).get(0).message().zh());
    assertEquals("缺少 `follow`（随谁落户）", problems(text).get(1).message().zh());
  }

  @Test
  void aKeyWithoutAValueIsMissingThere() {
    assertEquals(
        "missing-key 2:1+8", seen(problems("filed-on: 2021-11-23\nfiled-at:\nfollow: father\n")));
  }

  @Test
  void identityNumbersAreNeverShown() {
    List<String> numbers =
        List.of(
            "330127199001159974",
            "33012719900115997",
            "330127-19900115-9974",
            "\"3301271990 01159974\"",
            "'33012719900'",
            "x3301271");
    for (String number : numbers) {
      for (String line :
          List.of(
              "father: {hukou: {household: x}, id-number: %s, y: 1}\n",
              "father: {id-number: %s, id-number: 1}\n", "mother: {id-number: %s]\n")) {
        String digits = number.replaceAll("[^0-9]", "");
        for (Problem problem : problems(ExampleApplications.LEAST + line.formatted(number))) {
          String shown = problem.toString();
          assertFalse(
              digits.length() >= 12 && shown.contains(number.replaceAll("[\"']", "")), shown);
        }
      }
    }
    for (Problem problem :
        problems(ExampleApplications.LEAST + "father: {id-number: '33012719900', y: 1}\n")) {
      assertFalse(problem.toString().contains("33012719900"), problem.toString());
    }
  }

  @Test
  void aCaseHasKeysBeside() {
    String text = ExampleApplications.LEAST + "expect: {outcome: ACCEPT}\nexpct: 1\n";
    Document document = DocumentReader.read(bytes(text), "case.yaml");
    Problems problems = new Problems();
    Application application =
        ApplicationReader.read(
            Services.of(Newborn.SERVICE),
            (Mapping) document.root(),
            document,
            null,
            null,
            World.bundled(),
            Set.of("expect"),
            problems);
    assertEquals(read(ExampleApplications.LEAST), application);
    assertEquals("unknown-key 5:1+5", seen(problems));
  }

  @Test
  void aNumberIsMaskedOnceInMessageAndLine() {
    Problem problem =
        problems(ExampleApplications.LEAST + "father: {id-number: \"330127199001159974\"}\n")
            .get(0);
    assertTrue(problem.message().zh().contains("330127**********74"), problem::toString);
    assertEquals("father: {id-number: \"330127**********74\"}", problem.place().lineText());
  }
}
