package org.luohu.newborn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luohu.text.Text;
import org.luohu.vocabulary.Phrases;

/**
 * How conditions on newborn registration's properties read as clauses of a sentence. Of a truth
 * value both clauses are given; of other properties a frame in which the value's name stands, and
 * names that fit the frame where those of the enumeration do not.
 */
final class NewbornPhrases implements Phrases {

  /** Property, then the clause that it holds and that it does not, in Chinese and in English. */
  private static final String TRUTHS =
      """
      Filing.atTarget | 在拟入户地申报 | 不在拟入户地申报 | it is filed at the target's own place | it is filed away from the target
      Filing.sameProvince | 受理地与拟入户地在同一省份 | 受理地与拟入户地不在同一省份 | counter and target are in one province | counter and target are in different provinces
      Filing.atApplicantResidence | 受理地是申报人的实际居住地 | 受理地不是申报人的实际居住地 | it is filed where the applicant lives | it is not filed where the applicant lives
      Filing.commitmentSigned | 承诺书已经签署 | 承诺书没有签署 | the commitment is signed | the commitment is not signed
      Filing.deliveryAddress | 已留邮寄信息及联系方式 | 没有留邮寄信息及联系方式 | a delivery address is given | no delivery address is given
      Target.collective | 拟入户的是集体户 | 拟入户的不是集体户 | the target is a collective household | the target is not a collective household
      Child.withinOneMonth | 在出生后一个月以内 | 出生已经超过一个月 | it is within one month of birth | it is more than one month after birth
      Child.registered | 孩子已经登记户口 | 孩子没有登记过户口 | the child is already registered | the child is not registered yet
      Child.died | 孩子在申报前死亡 | 孩子健在 | the child died before the filing | the child is alive
      Child.nameAsCertificate | 姓名与出生医学证明一致 | 姓名与出生医学证明不一致 | the name is the one on the birth certificate | the name differs from the birth certificate
      Child.nameStandard | 名字均为规范汉字 | 名字含不规范汉字 | the given name is in standard characters | the given name has characters that are not standard
      Child.ethnicityOfParent | 填报的民族是父亲或者母亲的民族 | 填报的民族不是父亲或者母亲的民族 | the ethnicity is a parent's | the ethnicity is no parent's
      Person.known | {who}的情况可以查明 | {who}无法查明 | {who} is known | {who} cannot be found out
      Person.head | {who}是户主 | {who}不是户主 | {who} heads the household | {who} does not head the household
      Person.activeSoldier | {who}是现役军人 | {who}不是现役军人 | {who} is on active service | {who} is not on active service
      Person.settledAbroad | {who}定居国外 | {who}没有定居国外 | {who} has settled abroad | {who} has not settled abroad
      Person.onCertificate | {who}载于出生医学证明 | {who}没有载于出生医学证明 | {who} is named on the birth certificate | {who} is not named on the birth certificate
      Person.residencePermit | {who}持有居住证或者暂住登记凭证 | {who}没有居住证或者暂住登记凭证 | {who} holds a residence permit | {who} holds no residence permit
      Parents.married | 父母现在是夫妻 | 父母现在不是夫妻 | the parents are married to each other | the parents are not married to each other
      Parents.everMarried | 父母曾经或者现在是夫妻 | 父母从来不是夫妻 | the parents are or were married to each other | the parents were never married to each other
      Parents.sameCity | 父母户口在同一设区市 | 父母户口不在同一设区市 | the parents' hukou are in one city | the parents' hukou are not in one city
      Parents.sameEthnicity | 父母同民族 | 父母不同民族 | the parents are of one ethnicity | the parents are of different ethnicities
      Parents.bothMainland | 父母均为内地居民 | 父母不都是内地居民 | both parents are mainland residents | not both parents are mainland residents
      Parents.anyMainland | 父母至少一方为内地居民 | 父母都不是内地居民 | at least one parent is a mainland resident | no parent is a mainland resident
      Parents.anyChinese | 父母至少一方为中国公民 | 父母都不是中国公民 | at least one parent is a Chinese citizen | no parent is a Chinese citizen
      Parents.bothForeign | 父母均为外国人 | 父母不都是外国人 | both parents are foreign | not both parents are foreign
      Parents.oneForeign | 父母有且只有一方为外国人 | 不是“父母一方为外国人、另一方不是”的情形 | exactly one parent is foreign | not exactly one parent is foreign
      Parents.noneChinese | 父母都不是中国公民，并且有无国籍、国籍不明或者无法查明的 | 不是“父母都不是中国公民并且有无国籍、国籍不明或者无法查明的”情形 | no parent is Chinese and one is stateless, unclear or not known | it is not so that no parent is Chinese and one is stateless, unclear or not known
      Parents.bothStudents | 父母均为高校学生集体户 | 父母不都是高校学生集体户 | both parents are in student collective households | not both parents are in student collective households
      Parents.oneStudent | 父母一方为高校学生集体户、另一方是其他户口 | 不是“父母一方为高校学生集体户、另一方是其他户口”的情形 | one parent is in a student collective household and the other in another household | it is not so that one parent is in a student collective household and the other elsewhere
      Parents.bothSoldiers | 父母均为现役军人 | 父母不都是现役军人 | both parents are on active service | not both parents are on active service
      Parents.oneSoldier | 父母有且只有一方为现役军人 | 不是“父母一方为现役军人、另一方不是”的情形 | exactly one parent is on active service | not exactly one parent is on active service
      Parents.bothCollective | 父母均为集体户 | 父母不都是集体户 | both parents are in collective households | not both parents are in collective households
      Parents.anySettledAbroad | 父母至少一方为定居国外的中国公民 | 父母都不是定居国外的中国公民 | at least one parent is a Chinese citizen settled abroad | no parent is a Chinese citizen settled abroad
      Parents.overseasChinese | 父母均为华侨，或者一方为华侨、另一方为外国人 | 不是“父母均为华侨，或者一方为华侨、另一方为外国人”的情形 | both parents are overseas Chinese, or one is and the other is foreign | it is not so that both parents are overseas Chinese, or one is and the other is foreign
      Parents.bothOverseasChinese | 父母均为华侨 | 父母不都是华侨 | both parents are overseas Chinese | not both parents are overseas Chinese
      Marriage.everMarried | 父母曾经或者现在是夫妻 | 父母从来不是夫妻 | the parents are or were married to each other | the parents were never married to each other
      Marriage.shownInBooklet | 户口簿已经反映婚姻关系 | 户口簿没有反映婚姻关系 | the booklet shows the marriage | the booklet does not show the marriage
      Household.unitConsent | 集体户单位同意挂靠 | 集体户单位不同意挂靠 | the unit consents | the unit does not consent
      Household.homeOwnedInCity | 父母及未成年子女在本市有房产 | 父母及未成年子女在本市没有房产 | parents or minor children own a home in the city | parents and minor children own no home in the city
      """;

  /**
   * Property, then the frames that it is one of the values and that it is none of them, in Chinese
   * and in English.
   */
  private static final String FRAMES =
      """
      Filing.applicant | 由{}申报 | 不是由{}申报 | {} files | the applicant is not {}
      Filing.counterProvince | 在{}申报 | 不在{}申报 | it is filed in {} | it is not filed in {}
      Filing.counterCity | 在{}申报 | 不在{}申报 | it is filed in {} | it is not filed in {}
      Target.follows | 随{}落户 | 不随{}落户 | the child follows {} | the child does not follow {}
      Target.province | 拟入户地在{} | 拟入户地不在{} | the target is in {} | the target is not in {}
      Target.city | 拟入户地在{} | 拟入户地不在{} | the target is in {} | the target is not in {}
      Target.household | 拟入户的户是{} | 拟入户的户不是{} | the target household is {} | the target household is not {}
      Child.origin | 孩子是{} | 孩子不是{} | the child is {} | the child is not {}
      Child.bornPlace | 孩子在{}出生 | 孩子不在{}出生 | the child was born in {} | the child was not born in {}
      Child.bornProvince | 孩子在{}出生 | 孩子不在{}出生 | the child was born in {} | the child was not born in {}
      Child.bornCity | 孩子在{}出生 | 孩子不在{}出生 | the child was born in {} | the child was not born in {}
      Child.birthCertificate | 出生医学证明{} | 不属于“出生医学证明{}”的情形 | the birth certificate is {} | the birth certificate is not {}
      Child.delivered | 在{}分娩 | 不是在{}分娩 | the delivery was {} | the delivery was not {}
      Child.adoption | 收养{} | 不属于“收养{}”的情形 | the adoption is {} | the adoption is not {}
      Child.surname | 孩子的姓氏是“{}” | 孩子的姓氏不是“{}” | the surname is {} | the surname is not {}
      Child.foreignNationality | 孩子{}外国国籍 | 不属于“孩子{}外国国籍”的情形 | the child {} a foreign nationality | it is not so that the child {} a foreign nationality
      Child.residentElsewhere | 孩子{}外国永久居留资格或者港澳台居民身份 | 不属于“孩子{}外国永久居留资格或者港澳台居民身份”的情形 | the child {} a residence status outside | it is not so that the child {} a residence status outside
      Child.entryDocument | 孩子的入境证件是{} | 孩子的入境证件不是{} | the entry document is {} | the entry document is not {}
      Person.citizenship | {who}是{} | {who}不是{} | {who} is {} | {who} is not {}
      Person.province | {who}的户口在{} | {who}的户口不在{} | {who}'s hukou is in {} | {who}'s hukou is not in {}
      Person.city | {who}的户口在{} | {who}的户口不在{} | {who}'s hukou is in {} | {who}'s hukou is not in {}
      Person.household | {who}的户别是{} | {who}的户别不是{} | {who}'s household is {} | {who}'s household is not {}
      Marriage.atBirth | 孩子出生时父母{} | 孩子出生时父母不是“{}” | the parents were {} at the birth | the parents were not {} at the birth
      Marriage.now | 父母现在{} | 父母现在不是“{}” | the parents are now {} | the parents are not now {}
      Marriage.certificate | 结婚证{} | 不属于“结婚证{}”的情形 | the marriage certificate is {} | the marriage certificate is not {}
      Marriage.custody | 孩子由{} | 孩子不是由{} | custody lies with {} | custody does not lie with {}
      Marriage.custodyProof | 抚养关系的证明是{} | 抚养关系的证明不是{} | custody rests on {} | custody does not rest on {}
      """;

  /** Property and constant, then the value's name in the frame. */
  private static final String NAMES =
      """
      Child.origin.BIRTH | 亲生的 | born to the parents
      Child.origin.ADOPTED | 收养的 | adopted
      Child.birthCertificate.HELD | 已经取得 | held
      Child.birthCertificate.NONE | 没有取得 | not there
      Child.birthCertificate.FOREIGN | 由境外出具 | issued outside the mainland
      Child.birthCertificate.DOUBTFUL | 真伪存疑 | doubtful
      Child.foreignNationality.HELD | 有 | has
      Child.foreignNationality.NONE | 没有 | does not have
      Child.foreignNationality.RENOUNCED | 已经放弃 | has given up
      Child.residentElsewhere.HELD | 有 | has
      Child.residentElsewhere.NONE | 没有 | does not have
      Child.residentElsewhere.RENOUNCED | 已经放弃 | has given up
      Child.adoption.REGISTERED | 已经登记 | registered
      Child.adoption.NOTARISED | 有事实收养公证书 | notarised
      Child.adoption.NONE | 没有手续 | without papers
      Target.household.NONE | “无常住户口” | one without a hukou
      Marriage.certificate.HELD | 持有 | held
      Marriage.certificate.NONE | 没有 | not there
      Marriage.certificate.FOREIGN | 由境外出具 | issued outside the mainland
      Marriage.atBirth.MARRIED | 已婚（互为配偶） | married to each other
      Marriage.atBirth.MARRIED_TO_OTHER | 有一方与他人有婚姻关系 | married, one of them to somebody else
      """;

  private static final Map<String, List<String>> ROWS = rows();
  private static final Map<String, Text> PERSONS =
      Map.of(
          "Father",
          Text.of("父亲", "the father"),
          "Mother",
          Text.of("母亲", "the mother"),
          "Followed",
          Text.of("所随一方", "the parent followed"),
          "Other",
          Text.of("另一方", "the other parent"));

  NewbornPhrases() {}

  /**
   * The clause of a truth value, or the frame of another property.
   *
   * @param property the property's qualified name
   * @param positive whether it holds, or is one of the values, rather than not
   */
  @Override
  public Optional<Text> clause(String property, boolean positive) {
    String type = property.substring(0, property.indexOf('.'));
    Text person = PERSONS.get(type);
    List<String> row =
        ROWS.get(person == null ? property : "Person" + property.substring(type.length()));
    if (row == null) {
      return Optional.empty();
    }
    String zh = row.get(positive ? 1 : 2);
    String en = row.get(positive ? 3 : 4);
    return Optional.of(
        person == null
            ? Text.of(zh, en)
            : Text.of(zh.replace("{who}", person.zh()), en.replace("{who}", person.en())));
  }

  /**
   * The name that a value has within its property's frame, where the enumeration's own does not
   * fit.
   */
  @Override
  public Optional<Text> name(String property, Enum<?> value) {
    List<String> row = ROWS.get(property + "." + value.name());
    return row == null ? Optional.empty() : Optional.of(Text.of(row.get(1), row.get(2)));
  }

  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    (TRUTHS + FRAMES + NAMES)
        .lines()
        .map(line -> List.of(line.split(" \\| ")))
        .forEach(row -> rows.put(row.get(0), row));
    return rows;
  }
}
