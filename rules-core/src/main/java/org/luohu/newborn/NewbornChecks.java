package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Check;
import org.luohu.application.Section;
import org.luohu.domain.IdNumber;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** What is checked of an application beyond the truths: days that cannot stand together. */
final class NewbornChecks {

  private static final Text MISSING_PARENT =
      Text.of(
          "无法查明的写 `none`；什么都不清楚的，不写这一项",
          "write `none` for a parent who cannot be found out; leave the key out where nothing is"
              + " known");

  static final Map<String, Section> SECTIONS =
      Map.of(
          "father", section("父亲", "father", MISSING_PARENT),
          "mother", section("母亲", "mother", MISSING_PARENT),
          "grandparents", section("祖父母（外祖父母）", "grandparents", null),
          "institution", section("社会福利机构", "welfare institution", null),
          "child", section("孩子", "child", null),
          "marriage", section("父母的婚姻", "the parents' marriage", null),
          "household", section("集体户情况", "collective household", null),
          "hukou",
              section(
                  "户口",
                  "hukou",
                  Text.of(
                      "没有常住户口的写 `hukou: {household: none}`",
                      "write `hukou: {household: none}` for a person without hukou")));

  /** The materials that applications may name whatever the policies say. */
  static final Set<String> MATERIALS =
      Set.of(
          "birth-certificate",
          "foreign-birth-certificate",
          "father-id-card",
          "mother-id-card",
          "father-hukou-booklet",
          "mother-hukou-booklet",
          "grandparents-hukou-booklet",
          "marriage-certificate",
          "non-marital-statement",
          "paternity-test",
          "commitment",
          "residence-proof",
          "ethnicity-form",
          "unit-consent",
          "no-housing-proof",
          "kinship-proof",
          "adoption-certificate",
          "translation",
          "legalisation",
          "no-foreign-status-statement",
          "child-entry-document",
          "parents-entry-documents",
          "custody-proof",
          "admission-form",
          "civil-affairs-opinion",
          "death-certificate",
          "surname-proof");

  private NewbornChecks() {}

  private static Section section(String zh, String en, @Nullable Text help) {
    return new Section(Text.of(zh, en), help);
  }

  static List<Check> all() {
    return List.of(
        Check.notAfterFiling(
            "born-after-filing",
            BORN_ON,
            Text.of("出生日期 %s 在申报日 %s 之后", "the day of birth, %s, is after the day of filing, %s")),
        Check.notAfterFiling(
            "died-after-filing",
            DIED_ON,
            Text.of("死亡日期 %s 在申报日 %s 之后", "the day of death, %s, is after the day of filing, %s")),
        Check.ofDays(
            "died-before-birth",
            DIED_ON,
            a -> a.get(DIED_ON),
            a -> a.get(BORN_ON),
            LocalDate::isBefore,
            Text.of("死亡日期 %s 在出生日期 %s 之前", "the day of death, %s, is before the day of birth, %s")),
        parent(FATHER_ID_NUMBER, "父亲", "father"),
        parent(MOTHER_ID_NUMBER, "母亲", "mother"),
        sex(FATHER_ID_NUMBER, true, "父亲", "father", "男", "a man"),
        sex(MOTHER_ID_NUMBER, false, "母亲", "mother", "女", "a woman"),
        new Check(
            "contradicts-calendar",
            WITHIN_ONE_MONTH,
            NewbornChecks::notByTheCalendar,
            Text.of("已收录该年放假安排的不用写", "leave it out where the year's days off are on record")),
        new Check(
            "same-id-number",
            MOTHER_ID_NUMBER,
            NewbornChecks::sameNumber,
            Text.of("请对照证件核对", "compare them with the cards")));
  }

  private static Check parent(StatedFact<String> number, String zh, String en) {
    return Check.ofDays(
        "parent-born-after-child",
        number,
        a -> birthday(a.get(number)),
        a -> a.get(BORN_ON),
        (parent, child) -> !parent.isBefore(child),
        Text.of(
            "按公民身份号码，" + zh + "出生于 %s，不早于孩子的出生日期 %s",
            "by the identity number the "
                + en
                + " was born on %s, not before the child, born on %s"));
  }

  /** By GB 11643-1999 the seventeenth digit is odd for men and even for women. */
  private static Check sex(
      StatedFact<String> number, boolean male, String zh, String en, String sexZh, String sexEn) {
    return new Check(
        "wrong-sex-in-id-number",
        number,
        application -> {
          String stated = application.get(number);
          return stated == null || IdNumber.male(stated) == male || sameNumber(application) != null
              ? null
              : Text.of(
                  "按第十七位，" + zh + "的公民身份号码不是" + sexZh + "性的",
                  "by its seventeenth digit the "
                      + en
                      + "'s identity number is not "
                      + sexEn
                      + "'s");
        },
        Text.of(
            "请对照证件核对，看是不是父母的号码写反了",
            "compare it with the card; the parents' numbers may be swapped"));
  }

  private static @Nullable LocalDate birthday(@Nullable String number) {
    return number == null ? null : IdNumber.birthDate(number);
  }

  private static @Nullable Text notByTheCalendar(Application application) {
    LocalDate born = application.get(BORN_ON);
    Boolean stated = application.get(WITHIN_ONE_MONTH);
    LocalDate filed = application.filedOn();
    if (born == null || stated == null) {
      return null;
    }
    return Periods.withinOneMonth(born, filed, application.world().workingDays())
        .filter(within -> !within.equals(stated))
        .map(
            within ->
                Text.of(
                    "按放假安排，" + filed + (within ? " 在" : " 不在") + "出生后一个月以内",
                    "by the days off on record, "
                        + filed
                        + (within ? " is" : " is not")
                        + " within one month of birth"))
        .orElse(null);
  }

  private static @Nullable Text sameNumber(Application application) {
    String father = application.get(FATHER_ID_NUMBER);
    return father != null && father.equals(application.get(MOTHER_ID_NUMBER))
        ? Text.of("父亲和母亲的公民身份号码相同", "the father and the mother have the same identity number")
        : null;
  }
}
