package org.luohu.movechild;

import java.time.LocalDate;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.PastDay;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.StatedDay;
import org.luohu.domain.YesNoDomain;
import org.luohu.facts.Findings;
import org.luohu.facts.movechild.Dwelling;
import org.luohu.facts.movechild.Guardian;
import org.luohu.facts.movechild.JoinedHousehold;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.facts.movechild.Kinship;
import org.luohu.facts.movechild.ParentsTie;
import org.luohu.facts.movechild.Route;
import org.luohu.facts.movechild.Schooling;
import org.luohu.region.Region;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * What is stated of a child who joins a parent, one line a fact: key, domain, name and question.
 * The order is that of the questions.
 */
public final class MoveFacts {

  static final Vocabulary.Builder BUILDER =
      Vocabulary.builder("org.luohu.facts.movechild", Findings.class);

  /** The day of filing. */
  public static final StatedFact<LocalDate> FILED_ON =
      BUILDER.state(
          "filed-on",
          new StatedDay(),
          t("申请日", "day of filing"),
          t("哪一天申请？", "On which day is it filed?"));

  /** The counter's region. */
  public static final StatedFact<Region> FILED_AT =
      BUILDER.state(
          "filed-at",
          RegionDomain.COUNTER,
          t("受理地", "counter"),
          t("在哪里申请（受理地行政区划代码）？", "Where is it filed (region code)?"));

  /** Whom the child joins. */
  public static final StatedFact<JoinedParent> JOINED =
      choice(
          "host.parent",
          JoinedParent.class,
          t("所投靠的一方", "the parent joined"),
          t("孩子投靠父亲还是母亲？", "Does the child join the father or the mother?"));

  /** Where the hukou of the parent joined is. */
  public static final StatedFact<Region> TARGET =
      BUILDER.state(
          "host.hukou.region",
          RegionDomain.SEAT,
          t("所投靠一方的户口所在地", "hukou region of the parent joined"),
          t("所投靠一方的户口在哪里（行政区划代码）？", "Where is the hukou of the parent joined (region code)?"));

  /** Its kind. */
  public static final StatedFact<JoinedHousehold> HOUSEHOLD =
      choice(
          "host.hukou.household",
          JoinedHousehold.class,
          t("所投靠一方的户别", "household of the parent joined"),
          t("所投靠一方是家庭户还是集体户？", "Is the parent joined in a family or a collective household?"));

  /** Since when it is there. */
  public static final StatedFact<LocalDate> SINCE =
      BUILDER.state(
          "host.hukou.since",
          new PastDay(FILED_ON, "Host.hukouYears"),
          t("所投靠一方的户口登记在当地的日期", "the day on which the parent joined was registered there"),
          t("所投靠一方的户口是哪一天登记在当地的？", "Since which day has that parent's hukou been there?"));

  /** Where the child's hukou is now. */
  public static final StatedFact<Region> ORIGIN =
      BUILDER.state(
          "child.hukou.region",
          RegionDomain.SEAT,
          t("孩子现在的户口所在地", "the child's present hukou region"),
          t("孩子的户口现在在哪里（行政区划代码）？", "Where is the child's hukou now (region code)?"));

  /** The child's day of birth. */
  public static final StatedFact<LocalDate> BORN_ON =
      BUILDER.state(
          "child.born-on",
          new PastDay(FILED_ON, "Mover.ageYears"),
          t("出生日期", "day of birth"),
          t("孩子是哪一天出生的？", "On which day was the child born?"));

  /** Whether the child has a hukou. */
  public static final StatedFact<Boolean> REGISTERED =
      yesNo(
          "child.registered",
          t("孩子已有户口", "the child has a hukou"),
          t("孩子是不是已经登记了户口？", "Is the child registered already?"));

  /** How they are related. */
  public static final StatedFact<Kinship> KINSHIP =
      choice(
          "child.kinship",
          Kinship.class,
          t("孩子与所投靠一方的关系", "how the child is related"),
          t("是亲生子女、养子女还是继子女？", "Is it a child by birth, an adopted child or a stepchild?"));

  /** Whether the child is unmarried. */
  public static final StatedFact<Boolean> UNMARRIED =
      yesNo(
          "child.unmarried",
          t("子女未婚", "the child is unmarried"),
          t("子女是不是未婚？", "Is the child unmarried?"));

  /** Where the child goes to school. */
  public static final StatedFact<Schooling> SCHOOLING =
      choice(
          "child.schooling",
          Schooling.class,
          t("就读情况", "schooling"),
          t("孩子是不是在普通高中就读？", "Is the child at a general senior secondary school?"));

  /** Whether the law keeps the child where it is. */
  public static final StatedFact<Boolean> RESTRICTED =
      yesNo(
          "child.restricted",
          t("被假释、缓刑、管制或者剥夺政治权利", "on parole or probation, under control or deprived of rights"),
          t(
              "是不是被假释、宣告缓刑、管制或者剥夺政治权利？",
              "Is the mover on parole or probation, under control or deprived of political"
                  + " rights?"));

  /** What the parents are to each other. */
  public static final StatedFact<ParentsTie> PARENTS =
      choice(
          "parents.now",
          ParentsTie.class,
          t("父母现在的婚姻状况", "what the parents are to each other"),
          t(
              "父母现在是已婚、离婚、未婚，还是有一方去世？",
              "Are the parents married, divorced, unmarried, or has one died?"));

  /** With whom the child lives. */
  public static final StatedFact<Guardian> GUARDIAN =
      choice(
          "parents.custody",
          Guardian.class,
          t("由谁直接抚养", "custody"),
          t("孩子由哪一方直接抚养？", "With which parent does the child live?"));

  /** Whether both parents agree. */
  public static final StatedFact<Boolean> AGREE =
      yesNo(
          "parents.agree",
          t("父母双方协商一致", "both parents agree"),
          t("父母双方是不是都同意迁移？", "Do both parents agree to the move?"));

  /** Whose the dwelling is. */
  public static final StatedFact<Dwelling> DWELLING =
      choice(
          "host.dwelling",
          Dwelling.class,
          t("拟落户的房屋", "the dwelling"),
          t(
              "拟落户的房屋是父母自有、直系亲属的，还是租的？",
              "Is the dwelling the parents' own, a relative's, or rented?"));

  /** Whether the dwelling is large enough. */
  public static final StatedFact<Boolean> AREA_ENOUGH =
      yesNo(
          "host.area-enough",
          t("人均住房不低于困难标准", "the dwelling is not below the standard of need"),
          t(
              "孩子算进去以后，人均住房是不是不低于困难标准？",
              "With the child, is the dwelling not below the standard of need?"));

  /** Whether the head of the household consents. */
  public static final StatedFact<Boolean> CONSENT =
      yesNo(
          "host.consent",
          t("户主同意", "the head of the household consents"),
          t("户主是不是同意？", "Does the head of the household consent?"));

  /** By which route. */
  public static final StatedFact<Route> ROUTE =
      choice(
          "route",
          Route.class,
          t("办理路径", "the route"),
          t("走网上一站式，还是自己拿准迁证、迁移证办？", "One-stop, or by permit and certificate?"));

  private MoveFacts() {}

  private static <E extends Enum<E> & Choice> StatedFact<E> choice(
      String key, Class<E> type, Text label, Text question) {
    return BUILDER.state(key, ChoiceDomain.of(type, label), label, question);
  }

  private static StatedFact<Boolean> yesNo(String key, Text label, Text question) {
    return BUILDER.state(key, YesNoDomain.PLAIN, label, question);
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
