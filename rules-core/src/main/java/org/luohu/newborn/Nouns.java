package org.luohu.newborn;

import java.util.Map;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.text.Text;

/** What the answers are called, as in “`famly` 不是户别”. */
final class Nouns {

  static final Text CHARACTERS = Text.of("名字用字的说法", "a kind of characters");

  private static final Text STATUS = Text.of("有无的说法", "held, renounced or none");
  private static final Text MARITAL = Text.of("婚姻状况", "a marital status");

  private static final Map<Class<?>, Text> CHOICES =
      Map.ofEntries(
          Map.entry(Follows.class, Text.of("随谁落户的写法", "whom a child can follow")),
          Map.entry(Applicant.class, Text.of("申报人", "an applicant")),
          Map.entry(HouseholdKind.class, Text.of("户别", "a kind of household")),
          Map.entry(Citizenship.class, Text.of("国籍（身份）", "a citizenship")),
          Map.entry(
              BirthCertificate.class, Text.of("出生医学证明的状况", "a state of the birth certificate")),
          Map.entry(Delivered.class, Text.of("分娩地点", "a place of delivery")),
          Map.entry(Origin.class, Text.of("孩子的来源", "an origin of a child")),
          Map.entry(Adoption.class, Text.of("收养证明", "a proof of adoption")),
          Map.entry(Surname.class, Text.of("姓氏的来源", "an origin of a surname")),
          Map.entry(ForeignNationality.class, STATUS),
          Map.entry(Status.class, STATUS),
          Map.entry(EntryDocument.class, Text.of("入境证件", "an entry document")),
          Map.entry(MaritalAtBirth.class, MARITAL),
          Map.entry(MaritalNow.class, MARITAL),
          Map.entry(
              MarriageCertificate.class, Text.of("结婚证的状况", "a state of the marriage certificate")),
          Map.entry(Custody.class, Text.of("抚养人", "a holder of custody")),
          Map.entry(CustodyProof.class, Text.of("抚养关系证明", "a proof of custody")),
          Map.entry(Side.class, Text.of("祖父母或者外祖父母的写法", "a side of the family")));

  private Nouns() {}

  /** What a constant of an enumeration is called. */
  static Text of(Class<?> type) {
    return CHOICES.getOrDefault(type, Text.of("可填的值", "a value that can be stated"));
  }
}
