package org.luohu.movechild;

import static org.luohu.movechild.MoveFacts.*;
import static org.luohu.vocabulary.Phrases.clause;

import java.util.List;
import java.util.Map;
import org.luohu.calendar.Ages;
import org.luohu.facts.movechild.Couple;
import org.luohu.facts.movechild.Dwelling;
import org.luohu.facts.movechild.Filing;
import org.luohu.facts.movechild.Guardian;
import org.luohu.facts.movechild.Host;
import org.luohu.facts.movechild.JoinedHousehold;
import org.luohu.facts.movechild.Kinship;
import org.luohu.facts.movechild.Mover;
import org.luohu.facts.movechild.ParentsTie;
import org.luohu.facts.movechild.Route;
import org.luohu.facts.movechild.Schooling;
import org.luohu.text.Text;
import org.luohu.vocabulary.Phrases;
import org.luohu.vocabulary.Vocabulary;

/** The fact types that rules on a child's move see, each property with what it follows from. */
final class MoveVocabulary {

  /** How a property reads where it holds and where it does not; {} stands for a value. */
  private static final Map<String, List<Text>> CLAUSES =
      Map.ofEntries(
          clause(
              "Filing.inTargetCity",
              "在拟迁入地申请",
              "不在拟迁入地申请",
              "it is filed where the child will be registered",
              "it is not filed where the child will be registered"),
          clause(
              "Filing.sameProvince",
              "在同一省份里迁移",
              "跨省迁移",
              "the hukou stays in its province",
              "the hukou moves to another province"),
          clause("Filing.route", "选择{}", "没有选择{}", "the route is {}", "the route is not {}"),
          clause("Mover.ageYears", "孩子", "孩子", "the child is", "the child is"),
          clause(
              "Mover.registered",
              "孩子已经有户口",
              "孩子还没有户口",
              "the child is registered already",
              "the child is not registered yet"),
          clause(
              "Mover.unmarried",
              "子女未婚",
              "子女已婚",
              "the child is unmarried",
              "the child is or was married"),
          clause("Mover.kinship", "是{}", "不是{}", "it is a {}", "it is not a {}"),
          clause(
              "Mover.schooling", "孩子{}", "孩子不属于“{}”的情形", "the child is {}", "the child is not {}"),
          clause(
              "Mover.restricted",
              "被假释、缓刑、管制或者剥夺政治权利",
              "没有被假释、缓刑、管制、剥夺政治权利",
              "the mover is on parole or probation, under control or deprived of rights",
              "the mover is under no such restriction"),
          clause(
              "Host.household",
              "所投靠的一方是{}",
              "所投靠的一方不是{}",
              "the parent joined is in a {}",
              "the parent joined is not in a {}"),
          clause(
              "Host.hukouYears",
              "所投靠一方的户口登记在当地",
              "所投靠一方的户口登记在当地",
              "the parent joined has been registered there for",
              "the parent joined has been registered there for"),
          clause(
              "Host.dwelling",
              "拟落户的房屋{}",
              "拟落户的房屋不是{}",
              "the dwelling is {}",
              "the dwelling is not {}"),
          clause(
              "Host.areaEnough",
              "人均住房不低于困难标准",
              "人均住房低于困难标准",
              "the dwelling is not below the standard of need",
              "the dwelling is below the standard of need"),
          clause(
              "Host.consent",
              "户主同意",
              "户主不同意",
              "the head of the household consents",
              "the head of the household does not consent"),
          clause("Couple.tie", "父母{}", "父母不属于“{}”的情形", "the parents: {}", "the parents: not {}"),
          clause(
              "Couple.guardian", "孩子{}", "孩子不是{}", "custody is with {}", "custody is not with {}"),
          clause(
              "Couple.agree",
              "父母双方都同意",
              "父母双方没有都同意",
              "both parents agree",
              "the parents do not both agree"));

  private MoveVocabulary() {}

  static Vocabulary build() {
    BUILDER.words(Phrases.of(CLAUSES));
    BUILDER
        .type(Filing.class, t("申请", "filing"))
        .property(
            "inTargetCity",
            Boolean.class,
            t("在拟迁入地申请", "filed where the child will be registered"),
            List.of(FILED_AT, TARGET),
            p -> MoveChild.inTargetCity(p.get(FILED_AT), p.get(TARGET)))
        .property(
            "sameProvince",
            Boolean.class,
            t("在同一省份里迁移", "within one province"),
            List.of(ORIGIN, TARGET),
            MoveChild::sameProvince)
        .property("route", Route.class, t("办理路径", "route"), ROUTE)
        .end();
    BUILDER
        .type(Mover.class, t("孩子", "the child"))
        .property(
            "ageYears",
            Integer.class,
            t("周岁", "completed years"),
            List.of(BORN_ON, FILED_ON),
            p -> Ages.years(p.get(BORN_ON), p.get(FILED_ON)))
        .property("registered", Boolean.class, t("已有户口", "registered"), REGISTERED)
        .property("unmarried", Boolean.class, t("未婚", "unmarried"), UNMARRIED)
        .property("kinship", Kinship.class, t("与所投靠一方的关系", "kinship"), KINSHIP)
        .property("schooling", Schooling.class, t("就读情况", "schooling"), SCHOOLING)
        .property("restricted", Boolean.class, t("迁移受限制", "restricted"), RESTRICTED)
        .end();
    BUILDER
        .type(Host.class, t("所投靠的一方", "the parent joined"))
        .property("household", JoinedHousehold.class, t("户别", "household"), HOUSEHOLD)
        .property(
            "hukouYears",
            Integer.class,
            t("户口登记在当地的年数", "completed years there"),
            List.of(SINCE, FILED_ON),
            p -> Ages.years(p.get(SINCE), p.get(FILED_ON)))
        .property("dwelling", Dwelling.class, t("拟落户的房屋", "dwelling"), DWELLING)
        .property("areaEnough", Boolean.class, t("住房不低于困难标准", "area enough"), AREA_ENOUGH)
        .property("consent", Boolean.class, t("户主同意", "the head consents"), CONSENT)
        .end();
    BUILDER
        .type(Couple.class, t("父母", "the parents"))
        .property("tie", ParentsTie.class, t("婚姻状况", "marriage"), PARENTS)
        .property("guardian", Guardian.class, t("直接抚养", "custody"), GUARDIAN)
        .property("agree", Boolean.class, t("双方同意", "both agree"), AGREE)
        .end();
    MoveTruths.constraints().forEach(BUILDER::constraint);
    MoveTruths.presumptions().forEach(BUILDER::presume);
    return BUILDER.build();
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
