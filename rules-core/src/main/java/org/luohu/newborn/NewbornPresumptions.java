package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;
import static org.luohu.vocabulary.Presumption.presume;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.domain.EthnicityDomain;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Citizenship;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.facts.Surname;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.region.Region;
import org.luohu.vocabulary.Known;
import org.luohu.vocabulary.Presumption;

/** What is presumed of plain families, in the order in which it is tried. */
final class NewbornPresumptions {

  private NewbornPresumptions() {}

  static List<Presumption<?>> all() {
    List<Presumption<?>> all = new ArrayList<>();
    all.add(presume(ORIGIN, "孩子是亲生的", "the child is born to the parents", s -> Origin.BIRTH));
    all.add(presume(FATHER.exists(), "父亲的情况可以查明", "the father is known", s -> known(s)));
    all.add(presume(MOTHER.exists(), "母亲的情况可以查明", "the mother is known", s -> known(s)));
    all.add(
        presume(
            AT_BIRTH,
            "父母一方无法查明，按未婚生育办理",
            "one parent is not known, so the birth is out of wedlock",
            NewbornPresumptions::unmarried));
    all.add(
        presume(
            FATHER.household(),
            "不是内地居民的父亲没有内地户口",
            "the father, no mainland resident, has no hukou",
            s -> noHukou(s, FATHER)));
    all.add(
        presume(
            MOTHER.household(),
            "不是内地居民的母亲没有内地户口",
            "the mother, no mainland resident, has no hukou",
            s -> noHukou(s, MOTHER)));
    all.add(
        presume(
            FATHER.citizenship(),
            "有内地户口的父亲是内地居民",
            "the father, who has a hukou, is a mainland resident",
            s -> citizen(s, FATHER),
            FATHER.household()));
    all.add(
        presume(
            MOTHER.citizenship(),
            "有内地户口的母亲是内地居民",
            "the mother, who has a hukou, is a mainland resident",
            s -> citizen(s, MOTHER),
            MOTHER.household()));
    all.add(presume(FATHER.alive(), "父亲健在", "the father is alive", s -> alive(s), NOW));
    all.add(presume(MOTHER.alive(), "母亲健在", "the mother is alive", s -> alive(s), NOW));
    all.add(presume(DIED, "孩子健在", "the child is alive", s -> false));
    all.add(
        presume(
            FATHER.activeSoldier(),
            "父亲不是现役军人",
            "the father is not on active service",
            s -> civilian(s, FATHER)));
    all.add(
        presume(
            MOTHER.activeSoldier(),
            "母亲不是现役军人",
            "the mother is not on active service",
            s -> civilian(s, MOTHER)));
    all.add(
        presume(
            SURNAME,
            "孩子随父姓或者随母姓",
            "the child bears a parent's surname",
            s -> Boolean.FALSE.equals(s.value(FATHER.exists())) ? Surname.MOTHER : Surname.FATHER));
    all.add(
        presume(
            NAME_AS_CERTIFICATE,
            "姓名与出生证明一致",
            "the name is the one on the birth certificate",
            s -> true));
    all.add(
        presume(
            NAME_STANDARD, "名字均为规范汉字", "the given name uses standard characters only", s -> true));
    all.add(
        presume(
            FATHER.settledAbroad(), "父亲没有定居国外", "the father has not settled abroad", s -> false));
    all.add(
        presume(
            MOTHER.settledAbroad(), "母亲没有定居国外", "the mother has not settled abroad", s -> false));
    all.add(
        presume(
            BIRTH_CERTIFICATE,
            "持有真实的出生证明（请核验原件）",
            "a genuine birth certificate is held (check the original)",
            NewbornPresumptions::birthCertificate));
    all.add(
        presume(
            FOREIGN_NATIONALITY,
            "在内地出生、父母都不是外国人的孩子没有外国国籍",
            "the child, born on the mainland to no foreign parent, has no foreign nationality",
            NewbornPresumptions::foreignNationality,
            BORN_IN,
            FATHER.citizenship(),
            MOTHER.citizenship()));
    all.add(
        presume(
            MARRIAGE_CERTIFICATE,
            "持有结婚证（请核验原件）",
            "a marriage certificate is held (check the original)",
            NewbornPresumptions::marriageCertificate,
            NOW));
    all.add(
        presume(
            CUSTODY_PROOF,
            "持有抚养关系证明（请核验原件）",
            "a proof of custody is held (check the original)",
            s -> CustodyProof.AGREEMENT));
    all.add(
        presume(
            UNIT_CONSENT, "集体户单位同意挂靠（请核验原件）", "the unit consents (check the original)", s -> true));
    all.add(
        presume(
            COMMITMENT_SIGNED, "承诺书在窗口签署", "the commitment is signed at the counter", s -> true));
    all.add(
        presume(
            DELIVERY_ADDRESS,
            "邮寄信息及联系方式在窗口留存",
            "delivery address and telephone number are given at the counter",
            s -> true));
    all.add(
        presume(
            ETHNICITY,
            "孩子填报父亲或者母亲的民族",
            "the child is entered with a parent's ethnicity",
            NewbornPresumptions::parentEthnicity));
    return all;
  }

  /** Who has a hukou that is to be cancelled (公通字〔2021〕12号 arts 35, 37) says so. */
  private static @Nullable Citizenship citizen(Known situation, ParentFacts parent) {
    HouseholdKind kind = situation.value(parent.household());
    return kind == null || kind == HouseholdKind.NONE ? null : Citizenship.MAINLAND;
  }

  private static @Nullable HouseholdKind noHukou(Known situation, ParentFacts parent) {
    Citizenship citizenship = situation.value(parent.citizenship());
    return citizenship == null || citizenship == Citizenship.MAINLAND ? null : HouseholdKind.NONE;
  }

  /** Which parent has died is asked of a widowed couple only, of no other that is known. */
  private static @Nullable Boolean alive(Known situation) {
    return situation.candidates(NOW).contains(MaritalNow.WIDOWED) ? null : true;
  }

  /**
   * Where the child was born on the mainland and no parent is foreign (国籍法 arts 4, 9); which of the
   * others a parent is may be open, as of one whose hukou was cancelled on death.
   */
  private static @Nullable ForeignNationality foreignNationality(Known situation) {
    boolean mainland =
        situation.candidates(BORN_IN).stream().allMatch(place -> ((Region) place).mainland());
    return mainland
            && notForeign(situation, FATHER)
            && notForeign(situation, MOTHER)
            && !(unknown(situation, FATHER) && unknown(situation, MOTHER))
        ? ForeignNationality.NONE
        : null;
  }

  private static boolean notForeign(Known situation, ParentFacts parent) {
    return situation.candidates(parent.citizenship()).stream()
        .allMatch(
            citizenship ->
                citizenship == Citizenship.NONE
                    || citizenship == Citizenship.MAINLAND
                    || citizenship == Citizenship.HK_MACAO_TAIWAN);
  }

  private static boolean unknown(Known situation, ParentFacts parent) {
    return situation.value(parent.citizenship()) == Citizenship.NONE;
  }

  /**
   * A blank asks for no ethnicity but a parent's, whichever that is: the first that is known, else
   * none named.
   */
  private static String parentEthnicity(Known situation) {
    for (ParentFacts parent : List.of(FATHER, MOTHER)) {
      String ethnicity = situation.value(parent.ethnicity());
      if (ethnicity != null && !ethnicity.equals(EthnicityDomain.NONE)) {
        return ethnicity;
      }
    }
    return EthnicityDomain.NONE;
  }

  /**
   * Parents are known of a child that is born or adopted; of a foundling or ward of the state they
   * are not.
   */
  private static @Nullable Boolean known(Known situation) {
    Origin origin = situation.value(ORIGIN);
    return origin == null ? null : origin == Origin.BIRTH || origin == Origin.ADOPTED;
  }

  private static @Nullable MaritalAtBirth unmarried(Known situation) {
    return Boolean.FALSE.equals(situation.value(FATHER.exists()))
            || Boolean.FALSE.equals(situation.value(MOTHER.exists()))
        ? MaritalAtBirth.UNMARRIED
        : null;
  }

  private static @Nullable Boolean civilian(Known situation, ParentFacts parent) {
    HouseholdKind kind = situation.value(parent.household());
    return (kind == null || kind == HouseholdKind.NONE || kind == HouseholdKind.MILITARY_COLLECTIVE)
        ? null
        : false;
  }

  /**
   * A blank paper is a line of the checklist. Of a child delivered outside an institution it is
   * asked.
   */
  private static @Nullable BirthCertificate birthCertificate(Known situation) {
    if (situation.value(DELIVERED_IN) == Delivered.ELSEWHERE) {
      return null;
    }
    List<Object> places = situation.candidates(BORN_IN);
    if (places.stream().allMatch(place -> ((Region) place).mainland())) {
      return BirthCertificate.HELD;
    }
    return places.stream().noneMatch(place -> ((Region) place).mainland())
        ? BirthCertificate.FOREIGN
        : null;
  }

  private static @Nullable MarriageCertificate marriageCertificate(Known situation) {
    boolean ever =
        (situation.value(NOW) != null && situation.value(NOW) != MaritalNow.UNMARRIED)
            || situation.value(AT_BIRTH) == MaritalAtBirth.MARRIED;
    return ever ? MarriageCertificate.HELD : null;
  }
}
