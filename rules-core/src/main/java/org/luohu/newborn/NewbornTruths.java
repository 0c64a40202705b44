package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;
import static org.luohu.vocabulary.Constraint.constraint;

import java.util.ArrayList;
import java.util.List;
import org.luohu.domain.EthnicityDomain;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.Citizenship;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.vocabulary.Constraint;

/** What is true of every family. */
final class NewbornTruths {

  private NewbornTruths() {}

  static List<Constraint> constraints() {
    List<Constraint> all = new ArrayList<>();
    all.addAll(parentConstraints("father", "父亲", FATHER));
    all.addAll(parentConstraints("mother", "母亲", MOTHER));
    all.add(
        constraint(
            "followed-parent-known",
            "随父（随母）落户，父亲（母亲）须能查明",
            "the parent followed is known",
            List.of(FOLLOW, FATHER.exists(), MOTHER.exists()),
            f ->
                switch (f.get(FOLLOW)) {
                  case FATHER -> f.get(FATHER.exists());
                  case MOTHER -> f.get(MOTHER.exists());
                  case GRANDPARENTS, INSTITUTION -> true;
                }));
    all.add(
        constraint(
            "applicant-known",
            "无法查明的父亲（母亲）不能是申报人",
            "a parent who cannot be found out does not file",
            List.of(APPLICANT, FATHER.exists(), MOTHER.exists()),
            f ->
                !(f.get(APPLICANT) == Applicant.FATHER && !f.get(FATHER.exists()))
                    && !(f.get(APPLICANT) == Applicant.MOTHER && !f.get(MOTHER.exists()))));
    all.add(
        constraint(
            "married-couple",
            "孩子出生时已结婚的父母，现在不是“未婚”；婚姻无效或者被撤销的另填",
            "a couple married at birth is not unmarried now; a void or annulled marriage is said"
                + " so",
            List.of(AT_BIRTH, NOW),
            f ->
                !(f.get(NOW) == MaritalNow.UNMARRIED
                    && f.get(AT_BIRTH) == MaritalAtBirth.MARRIED)));
    all.add(
        constraint(
            "two-to-a-marriage",
            "父母一方无法查明的，双方没有婚姻关系",
            "a parent who cannot be found out is not married to the other",
            List.of(AT_BIRTH, NOW, FATHER.exists(), MOTHER.exists()),
            f ->
                (f.get(FATHER.exists()) && f.get(MOTHER.exists()))
                    || (f.get(AT_BIRTH) != MaritalAtBirth.MARRIED
                        && f.get(NOW) == MaritalNow.UNMARRIED)));
    all.add(
        constraint(
            "certificate-of-a-marriage",
            "从未结婚的，没有结婚证",
            "who never married each other has no marriage certificate",
            List.of(MARRIAGE_CERTIFICATE, NOW, AT_BIRTH),
            f ->
                f.get(MARRIAGE_CERTIFICATE) == MarriageCertificate.NONE
                    || BothParents.everMarried(f)));
    all.add(
        constraint(
            "booklet-shows-a-marriage",
            "从未结婚的，户口簿不会反映婚姻关系",
            "a booklet shows no marriage that never was",
            List.of(SHOWN_IN_BOOKLET, NOW, AT_BIRTH),
            f -> !f.get(SHOWN_IN_BOOKLET) || BothParents.everMarried(f)));
    all.add(
        constraint(
            "own-child-not-adopted",
            "亲生子女没有收养手续",
            "a child born to the parents is not adopted by them",
            List.of(ORIGIN, ADOPTION),
            f -> f.get(ORIGIN) != Origin.BIRTH || f.get(ADOPTION) == Adoption.NONE));
    all.add(
        constraint(
            "grandparents-hukou-has-a-place",
            "有户口才有户口所在地",
            "a hukou has a region, and no hukou has none",
            List.of(GRANDPARENTS_HOUSEHOLD, GRANDPARENTS_REGION),
            f ->
                (f.get(GRANDPARENTS_HOUSEHOLD) == HouseholdKind.NONE)
                    == f.get(GRANDPARENTS_REGION).none()));
    all.add(
        constraint(
            "the-dead-do-not-file",
            "已经去世的父亲（母亲）不能是申报人",
            "a parent who has died does not file",
            List.of(APPLICANT, FATHER.alive(), MOTHER.alive()),
            f ->
                !(f.get(APPLICANT) == Applicant.FATHER && !f.get(FATHER.alive()))
                    && !(f.get(APPLICANT) == Applicant.MOTHER && !f.get(MOTHER.alive()))));
    all.add(
        constraint(
            "death-ends-a-marriage",
            "父母现在是夫妻的，双方健在；丧偶的，至少一方已经去世",
            "of a couple married now both are alive; of one widowed at least one has died",
            List.of(NOW, FATHER.alive(), MOTHER.alive()),
            f ->
                switch (f.get(NOW)) {
                  case MARRIED -> f.get(FATHER.alive()) && f.get(MOTHER.alive());
                  case WIDOWED -> !(f.get(FATHER.alive()) && f.get(MOTHER.alive()));
                  case DIVORCED, UNMARRIED, ANNULLED -> true;
                }));
    return all;
  }

  private static List<Constraint> parentConstraints(String name, String zh, ParentFacts parent) {
    return List.of(
        constraint(
            name + "-exists",
            zh + "无法查明的，不再填写" + zh + "的国籍、户口",
            "a " + name + " who cannot be found out has no citizenship to state",
            List.of(parent.exists(), parent.citizenship()),
            f -> f.get(parent.exists()) != (f.get(parent.citizenship()) == Citizenship.NONE)),
        constraint(
            name + "-hukou-means-citizen",
            "有内地常住户口的是中国公民（内地居民），或者是取得外国国籍、在港澳台定居而户口还没有注销的人",
            "a mainland hukou means a Chinese citizen of the mainland, or one who became foreign or"
                + " settled in Hong Kong, Macao or Taiwan and whose hukou is not cancelled yet",
            List.of(parent.citizenship(), parent.household()),
            f ->
                f.get(parent.household()) == HouseholdKind.NONE
                    || switch (f.get(parent.citizenship())) {
                      case MAINLAND, HK_MACAO_TAIWAN, FOREIGN -> true;
                      case STATELESS, UNCLEAR, NONE -> false;
                    }),
        constraint(
            name + "-hukou-has-a-place",
            "有户口才有户口所在地",
            "a hukou has a region, and no hukou has none",
            List.of(parent.household(), parent.region()),
            f ->
                (f.get(parent.household()) == HouseholdKind.NONE) == f.get(parent.region()).none()),
        constraint(
            name + "-head-of-a-household",
            "没有户口的不是户主",
            "who has no hukou heads no household",
            List.of(parent.household(), parent.head()),
            f -> !f.get(parent.head()) || f.get(parent.household()) != HouseholdKind.NONE),
        constraint(
            name + "-ethnicity",
            "中国内地公民有民族成份，外国人、无国籍人没有",
            "mainland citizens have an ethnicity, foreigners have none",
            List.of(parent.citizenship(), parent.ethnicity()),
            f ->
                switch (f.get(parent.citizenship())) {
                  case MAINLAND -> !f.get(parent.ethnicity()).equals(EthnicityDomain.NONE);
                  case HK_MACAO_TAIWAN -> true;
                  case FOREIGN, STATELESS, UNCLEAR, NONE ->
                      f.get(parent.ethnicity()).equals(EthnicityDomain.NONE);
                }),
        constraint(
            name + "-soldier-is-citizen",
            "现役军人是中国内地公民",
            "a soldier on active service is a mainland citizen",
            List.of(parent.citizenship(), parent.activeSoldier()),
            f ->
                !f.get(parent.activeSoldier())
                    || f.get(parent.citizenship()) == Citizenship.MAINLAND),
        constraint(
            name + "-overseas-chinese-is-citizen",
            "华侨是定居国外的中国公民",
            "an overseas Chinese is a Chinese citizen settled abroad",
            List.of(parent.citizenship(), parent.settledAbroad()),
            f ->
                !f.get(parent.settledAbroad())
                    || f.get(parent.citizenship()) == Citizenship.MAINLAND));
  }
}
