package org.luohu.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import org.luohu.facts.*;

/** The law as plain Java, without an engine. Written by {@link HandWrittenSource}. */
final class HandWritten {

  private HandWritten() {}

  static void registration(Sheet f, Tally said) {
    if (rule0(f.child())) {
      said.say(0); // review entry-document-to-be-verified
    }
    if (rule1(f.child(), f.parents(), f.marriage())) {
      said.say(1); // need paternity-test
    }
    if (rule2(f.target(), f.child())) {
      said.say(2); // redirect institution-only-for-wards
    }
    if (rule3(f.child())) {
      said.say(3); // review surname-reason
    }
    if (rule4(f.target(), f.child(), f.followed())) {
      said.say(4); // grant adopted
    }
    if (rule5(f.target(), f.child())) {
      said.say(5); // grant institution
      said.say(6); // need admission-form
      said.say(7); // need civil-affairs-opinion
    }
    if (rule6(f.child())) {
      said.say(8); // refuse already-registered
    }
    if (rule7(f.child())) {
      said.say(9); // review doubtful-certificate
    }
    if (rule8(f.child())) {
      said.say(10); // note late-filing
    }
    if (rule9(f.target(), f.child(), f.marriage())) {
      said.say(1); // need paternity-test
      said.say(11); // note born-within-another-marriage
    }
    if (rule10(f.target(), f.child(), f.followed())) {
      said.say(12); // grant follow-parent
    }
    if (rule11(f.child(), f.parents())) {
      said.say(13); // supplement certificate-from-hospital
      said.say(14); // need birth-certificate
    }
    if (rule12(f.child(), f.parents(), f.marriage())) {
      said.say(13); // supplement certificate-from-hospital
      said.say(14); // need birth-certificate
    }
    if (rule13(f.child(), f.parents())) {
      said.say(15); // supplement certificate-after-paternity-test
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule14(f.child(), f.parents(), f.marriage())) {
      said.say(15); // supplement certificate-after-paternity-test
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule15(f.target(), f.child(), f.parents())) {
      said.say(16); // grant overseas-chinese-to-grandparents
      said.say(17); // need parents-foreign-residence
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
    }
    if (rule16(f.child())) {
      said.say(20); // review adoption-notarised
    }
    if (rule17(f.child())) {
      said.say(21); // supplement name-not-standard
    }
    if (rule18(f.target(), f.child(), f.parents())) {
      said.say(22); // grant born-abroad-to-grandparents
      said.say(18); // need grandparents-hukou-booklet
    }
    if (rule19(f.child())) {
      said.say(23); // supplement foreign-residence-not-given-up
    }
    if (rule20(f.target(), f.child(), f.marriage())) {
      said.say(24); // note born-abroad-test-may-be-asked
    }
    if (rule21(f.target(), f.child(), f.followed())) {
      said.say(25); // grant born-abroad-follow-parent
    }
    if (rule22(f.child())) {
      said.say(26); // need foreign-birth-certificate
      said.say(27); // need translation
      said.say(28); // need legalisation
      said.say(29); // need child-entry-document
      said.say(30); // need parents-entry-documents
      said.say(31); // need no-foreign-status-statement
    }
    if (rule23(f.child())) {
      said.say(32); // review certificate-does-not-fit
    }
    if (rule24(f.child(), f.parents())) {
      said.say(33); // review nationality-conflict
    }
    if (rule25(f.child())) {
      said.say(3); // review surname-reason
    }
    if (rule26(f.child())) {
      said.say(32); // review certificate-does-not-fit
    }
    if (rule27(f.target(), f.child(), f.parents())) {
      said.say(34); // redirect must-follow-non-student
    }
    if (rule28(f.target(), f.child(), f.other(), f.parents())) {
      said.say(35); // redirect must-follow-family-household
    }
    if (rule29(f.target(), f.child(), f.parents())) {
      said.say(36); // grant students-to-grandparents
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
      said.say(37); // need marriage-certificate
    }
    if (rule30(f.child())) {
      said.say(38); // note certificate-name-first
    }
    if (rule31(f.filing())) {
      said.say(39); // note declared-by-agent
    }
    if (rule32(f.target(), f.child(), f.marriage())) {
      said.say(40); // note divorced-papers-not-named
    }
    if (rule33(f.child(), f.marriage())) {
      said.say(41); // note late-marriage
    }
    if (rule34(f.child())) {
      said.say(42); // review not-a-newborn
    }
    if (rule35(f.target(), f.child())) {
      said.say(43); // redirect through-institution
    }
    if (rule36(f.target(), f.child(), f.followed())) {
      said.say(44); // review hukou-to-be-cancelled
    }
    if (rule37(f.target(), f.child(), f.followed(), f.other())) {
      said.say(45); // redirect followed-parent-died
    }
    if (rule38(f.target(), f.child(), f.followed(), f.other())) {
      said.say(46); // review no-living-parent-with-hukou
    }
    if (rule39(f.target(), f.child(), f.followed(), f.other())) {
      said.say(47); // redirect followed-parent-without-hukou
    }
    if (rule40(f.child())) {
      said.say(48); // supplement adoption-not-registered
    }
    if (rule41(f.target(), f.child())) {
      said.say(49); // redirect adopted-follow-adopter
    }
    if (rule42(f.child())) {
      said.say(50); // review ethnicity-of-birth-parents
    }
    if (rule43(f.child())) {
      said.say(51); // review adopted-with-foreign-nationality
    }
    if (rule44(f.target(), f.child())) {
      said.say(52); // need adoption-certificate
    }
    if (rule45(f.filing(), f.child())) {
      said.say(53); // note declared-by-others
    }
    if (rule46(f.target(), f.child(), f.mother(), f.father())) {
      said.say(46); // review no-living-parent-with-hukou
    }
    if (rule47(f.target(), f.child(), f.mother(), f.parents())) {
      said.say(54); // redirect grandparents-not-open
    }
    if (rule48(f.child())) {
      said.say(55); // supplement ethnicity-not-a-parents
    }
    if (rule49(f.child())) {
      said.say(56); // note may-be-late-entry
    }
    if (rule50(f.target(), f.child(), f.father(), f.mother())) {
      said.say(46); // review no-living-parent-with-hukou
    }
    if (rule51(f.target(), f.child(), f.father(), f.parents())) {
      said.say(54); // redirect grandparents-not-open
    }
    if (rule52(f.child(), f.parents())) {
      said.say(57); // refuse foreign-at-birth
    }
    if (rule53(f.child(), f.parents())) {
      said.say(58); // review nationality-after-renouncing
    }
    if (rule54(f.child(), f.parents())) {
      said.say(59); // refuse not-chinese
    }
    if (rule55(f.child(), f.parents())) {
      said.say(60); // review parents-nationality-unclear
    }
    if (rule56(f.target(), f.child(), f.marriage())) {
      said.say(37); // need marriage-certificate
    }
    if (rule57(f.child(), f.parents())) {
      said.say(61); // need ethnicity-form
    }
    if (rule58(f.child(), f.parents())) {
      said.say(33); // review nationality-conflict
    }
    if (rule59(f.target(), f.child(), f.marriage())) {
      said.say(62); // review marriage-annulled
    }
    if (rule60(f.child(), f.parents())) {
      said.say(63); // review surname-custom-of-no-minority
    }
    if (rule61(f.target(), f.child(), f.other(), f.parents())) {
      said.say(64); // review soldiers-without-hukou
    }
    if (rule62(f.target(), f.child(), f.followed(), f.parents())) {
      said.say(65); // grant soldiers-join-unit
    }
    if (rule63(f.target(), f.child(), f.followed(), f.other(), f.parents())) {
      said.say(66); // review no-parent-with-hukou
    }
    if (rule64(f.target(), f.child(), f.followed(), f.other(), f.parents())) {
      said.say(67); // review overseas-parents-without-hukou
    }
    if (rule65(f.filing())) {
      said.say(53); // note declared-by-others
    }
    if (rule66(f.child())) {
      said.say(14); // need birth-certificate
    }
    if (rule67(f.child())) {
      said.say(68); // note register-birth-and-death
      said.say(69); // need death-certificate
    }
    if (rule68(f.target())) {
      said.say(70); // redirect household-to-join-missing
    }
    if (rule69(f.target(), f.child(), f.filing())) {
      said.say(71); // redirect institution-files
    }
    if (rule70(f.child())) {
      said.say(72); // need surname-proof
    }
    if (rule71(f.target(), f.child(), f.mother())) {
      said.say(73); // need mother-hukou-booklet
    }
    if (rule72(f.target(), f.child(), f.father())) {
      said.say(74); // need father-hukou-booklet
    }
    if (rule73(f.target(), f.household())) {
      said.say(75); // note unit-refused
    }
    if (rule74(f.target(), f.child(), f.marriage())) {
      said.say(1); // need paternity-test
    }
    if (rule75(f.target(), f.child(), f.marriage())) {
      said.say(76); // need non-marital-statement
    }
    if (rule76(f.target(), f.child(), f.parents())) {
      said.say(77); // review student-household
    }
    if (rule77(f.target(), f.child())) {
      said.say(77); // review student-household
    }
    if (rule78(f.target(), f.child(), f.parents())) {
      said.say(78); // review zj-soldiers-civil-household
    }
    if (rule79(f.target(), f.child(), f.parents())) {
      said.say(79); // grant zj-soldiers-unit
    }
    if (rule80(f.target(), f.child(), f.parents())) {
      said.say(80); // grant zj-soldiers-grandparents
      said.say(81); // need grandparents-hukou-booklet
    }
    if (rule81(f.target(), f.child(), f.followed(), f.other())) {
      said.say(82); // review zj-civilian-student
    }
    if (rule82(f.target(), f.child(), f.followed(), f.other())) {
      said.say(83); // redirect zj-follow-civilian
    }
    if (rule83(f.target(), f.child(), f.other(), f.parents())) {
      said.say(84); // redirect zj-must-follow-family-household
    }
    if (rule84(f.target(), f.child(), f.other(), f.parents())) {
      said.say(85); // need unit-consent
      said.say(86); // need no-housing-proof
    }
    if (rule85(f.target(), f.child(), f.other(), f.parents(), f.household())) {
      said.say(87); // redirect zj-home-owned
    }
    if (rule86(f.target(), f.child(), f.parents())) {
      said.say(85); // need unit-consent
      said.say(86); // need no-housing-proof
    }
    if (rule87(f.target(), f.child(), f.parents(), f.household())) {
      said.say(87); // redirect zj-home-owned
    }
    if (rule88(f.target(), f.child(), f.other(), f.parents())) {
      said.say(88); // review zj-collective-not-covered
      said.say(85); // need unit-consent
    }
    if (rule89(f.target(), f.child(), f.other(), f.parents())) {
      said.say(89); // redirect zj-student-collective
    }
    if (rule90(f.child(), f.parents())) {
      said.say(90); // need ethnicity-confirmation
    }
    if (rule91(f.child())) {
      said.say(91); // need birth-certificate
    }
    if (rule92(f.target(), f.child(), f.marriage())) {
      said.say(92); // need marriage-certificate
    }
    if (rule93(f.target(), f.child(), f.marriage())) {
      said.say(93); // need non-marital-statement
    }
    if (rule94(f.target(), f.child(), f.followed())) {
      said.say(94); // need mother-hukou-booklet
    }
    if (rule95(f.target(), f.child(), f.followed())) {
      said.say(95); // need father-hukou-booklet
    }
    if (rule96(f.target(), f.child(), f.marriage())) {
      said.say(96); // need paternity-test
    }
  }

  static void channel(Sheet f, Tally said) {
    if (rule97(f.marriage())) {
      said.say(97); // review wedlock-to-be-clarified
    }
    if (rule98(f.target(), f.child())) {
      said.say(98); // grant delta-channel
    }
    if (rule99(f.filing())) {
      said.say(99); // redirect not-where-the-applicant-lives
    }
    if (rule100(f.marriage())) {
      said.say(100); // review marriage-ended
    }
    if (rule101(f.target(), f.marriage())) {
      said.say(101); // need marriage-certificate
    }
    if (rule102(f.target())) {
      said.say(102); // need father-id-card
      said.say(103); // need mother-id-card
      said.say(104); // need father-hukou-booklet
      said.say(105); // need mother-hukou-booklet
      said.say(106); // need birth-certificate
    }
    if (rule103(f.mother())) {
      said.say(107); // review parent-without-booklet
    }
    if (rule104(f.father())) {
      said.say(107); // review parent-without-booklet
    }
    if (rule105(f.father(), f.mother(), f.parents())) {
      said.say(108); // redirect parent-without-mainland-papers
    }
    if (rule106(f.parents())) {
      said.say(109); // redirect ethnicity-differs
    }
    if (rule107(f.filing())) {
      said.say(110); // redirect not-filed-by-a-parent
    }
    if (rule108(f.filing())) {
      said.say(111); // supplement delivery-address-missing
    }
    if (rule109(f.target())) {
      said.say(112); // need commitment
    }
    if (rule110(f.marriage())) {
      said.say(113); // review foreign-marriage-certificate
    }
    if (rule111(f.marriage())) {
      said.say(114); // redirect born-out-of-wedlock
    }
    if (rule112(f.child())) {
      said.say(115); // redirect born-elsewhere
    }
    if (rule113(f.target())) {
      said.say(116); // redirect not-a-family-household
    }
    if (rule114(f.target())) {
      said.say(117); // redirect not-following-a-parent
    }
  }

  static void registrationWithFacts(Sheet f, Because why, Tally said, long[] because) {
    if (rule0(f.child())) {
      said.say(0); // review entry-document-to-be-verified
      because[0] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.childEntryDocument;
    }
    if (rule1(f.child(), f.parents(), f.marriage())) {
      said.say(1); // need paternity-test
    }
    if (rule2(f.target(), f.child())) {
      said.say(2); // redirect institution-only-for-wards
      because[2] |= why.targetFollows | why.childOrigin;
    }
    if (rule3(f.child())) {
      said.say(3); // review surname-reason
      because[3] |= why.childOrigin | why.childSurname;
    }
    if (rule4(f.target(), f.child(), f.followed())) {
      said.say(4); // grant adopted
      because[4] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childAdoption | why.followedAlive;
    }
    if (rule5(f.target(), f.child())) {
      said.say(5); // grant institution
      because[5] |= why.targetFollows | why.childOrigin;
      said.say(6); // need admission-form
      said.say(7); // need civil-affairs-opinion
    }
    if (rule6(f.child())) {
      said.say(8); // refuse already-registered
      because[8] |= why.childRegistered;
    }
    if (rule7(f.child())) {
      said.say(9); // review doubtful-certificate
      because[9] |= why.childOrigin | why.childBirthCertificate;
    }
    if (rule8(f.child())) {
      said.say(10); // note late-filing
      because[10] |= why.childWithinOneMonth;
    }
    if (rule9(f.target(), f.child(), f.marriage())) {
      said.say(1); // need paternity-test
      said.say(11); // note born-within-another-marriage
      because[11] |= why.targetFollows | why.childOrigin | why.childBornPlace | why.marriageAtBirth | why.marriageNow;
    }
    if (rule10(f.target(), f.child(), f.followed())) {
      said.say(12); // grant follow-parent
      because[12] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.followedAlive;
    }
    if (rule11(f.child(), f.parents())) {
      said.say(13); // supplement certificate-from-hospital
      because[13] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeignOrStateless;
      said.say(14); // need birth-certificate
    }
    if (rule12(f.child(), f.parents(), f.marriage())) {
      said.say(13); // supplement certificate-from-hospital
      because[13] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeignOrStateless | (f.marriage().atBirth() == MaritalAtBirth.MARRIED ? why.marriageAtBirth : why.marriageNow);
      said.say(14); // need birth-certificate
    }
    if (rule13(f.child(), f.parents())) {
      said.say(15); // supplement certificate-after-paternity-test
      because[15] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeignOrStateless;
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule14(f.child(), f.parents(), f.marriage())) {
      said.say(15); // supplement certificate-after-paternity-test
      because[15] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeignOrStateless | (f.marriage().atBirth() == MaritalAtBirth.MARRIED ? why.marriageAtBirth : why.marriageNow);
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule15(f.target(), f.child(), f.parents())) {
      said.say(16); // grant overseas-chinese-to-grandparents
      because[16] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsOverseasChinese | why.parentsMarried;
      said.say(17); // need parents-foreign-residence
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
    }
    if (rule16(f.child())) {
      said.say(20); // review adoption-notarised
      because[20] |= why.childOrigin | why.childAdoption;
    }
    if (rule17(f.child())) {
      said.say(21); // supplement name-not-standard
      because[21] |= why.childNameStandard;
    }
    if (rule18(f.target(), f.child(), f.parents())) {
      said.say(22); // grant born-abroad-to-grandparents
      because[22] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.childForeignNationality | why.childEntryDocument | why.parentsBothOverseasChinese;
      said.say(18); // need grandparents-hukou-booklet
    }
    if (rule19(f.child())) {
      said.say(23); // supplement foreign-residence-not-given-up
      because[23] |= why.childOrigin | why.childBornPlace | why.childResidentElsewhere;
    }
    if (rule20(f.target(), f.child(), f.marriage())) {
      said.say(24); // note born-abroad-test-may-be-asked
      because[24] |= why.targetFollows | why.childOrigin | why.childBornPlace | why.marriageAtBirth | why.marriageNow;
    }
    if (rule21(f.target(), f.child(), f.followed())) {
      said.say(25); // grant born-abroad-follow-parent
      because[25] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.childForeignNationality | why.childEntryDocument | why.followedAlive;
    }
    if (rule22(f.child())) {
      said.say(26); // need foreign-birth-certificate
      said.say(27); // need translation
      said.say(28); // need legalisation
      said.say(29); // need child-entry-document
      said.say(30); // need parents-entry-documents
      said.say(31); // need no-foreign-status-statement
    }
    if (rule23(f.child())) {
      said.say(32); // review certificate-does-not-fit
      because[32] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate;
    }
    if (rule24(f.child(), f.parents())) {
      said.say(33); // review nationality-conflict
      because[33] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnyChinese;
    }
    if (rule25(f.child())) {
      said.say(3); // review surname-reason
      because[3] |= why.childOrigin | why.childSurname;
    }
    if (rule26(f.child())) {
      said.say(32); // review certificate-does-not-fit
      because[32] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate;
    }
    if (rule27(f.target(), f.child(), f.parents())) {
      said.say(34); // redirect must-follow-non-student
      because[34] |= why.targetHousehold | why.childOrigin | why.parentsOneStudent | why.parentsMarried;
    }
    if (rule28(f.target(), f.child(), f.other(), f.parents())) {
      said.say(35); // redirect must-follow-family-household
      because[35] |= why.targetFollows | why.targetCollective | why.childOrigin | why.otherHousehold | why.parentsSameCity | why.parentsMarried;
    }
    if (rule29(f.target(), f.child(), f.parents())) {
      said.say(36); // grant students-to-grandparents
      because[36] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsBothStudents | why.parentsMarried;
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
      said.say(37); // need marriage-certificate
    }
    if (rule30(f.child())) {
      said.say(38); // note certificate-name-first
      because[38] |= why.childNameAsCertificate;
    }
    if (rule31(f.filing())) {
      said.say(39); // note declared-by-agent
      because[39] |= why.filingApplicant;
    }
    if (rule32(f.target(), f.child(), f.marriage())) {
      said.say(40); // note divorced-papers-not-named
      because[40] |= why.targetFollows | why.childOrigin | why.childBornPlace | why.marriageAtBirth | why.marriageNow;
    }
    if (rule33(f.child(), f.marriage())) {
      said.say(41); // note late-marriage
      because[41] |= why.childOrigin | why.childBornPlace | why.marriageAtBirth | why.marriageNow;
    }
    if (rule34(f.child())) {
      said.say(42); // review not-a-newborn
      because[42] |= why.childAgeYears;
    }
    if (rule35(f.target(), f.child())) {
      said.say(43); // redirect through-institution
      because[43] |= why.targetFollows | why.childOrigin;
    }
    if (rule36(f.target(), f.child(), f.followed())) {
      said.say(44); // review hukou-to-be-cancelled
      because[44] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.followedCitizenship;
    }
    if (rule37(f.target(), f.child(), f.followed(), f.other())) {
      said.say(45); // redirect followed-parent-died
      because[45] |= why.targetFollows | why.childOrigin | why.followedAlive | why.otherHousehold | why.otherAlive;
    }
    if (rule38(f.target(), f.child(), f.followed(), f.other())) {
      said.say(46); // review no-living-parent-with-hukou
      because[46] |= why.targetFollows | why.childOrigin | why.followedAlive | (f.other().household() == HouseholdKind.NONE ? why.otherHousehold : why.otherAlive);
    }
    if (rule39(f.target(), f.child(), f.followed(), f.other())) {
      said.say(47); // redirect followed-parent-without-hukou
      because[47] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.followedAlive | why.otherHousehold | why.otherAlive;
    }
    if (rule40(f.child())) {
      said.say(48); // supplement adoption-not-registered
      because[48] |= why.childOrigin | why.childAdoption;
    }
    if (rule41(f.target(), f.child())) {
      said.say(49); // redirect adopted-follow-adopter
      because[49] |= why.targetFollows | why.childOrigin;
    }
    if (rule42(f.child())) {
      said.say(50); // review ethnicity-of-birth-parents
      because[50] |= why.childOrigin | why.childEthnicityOfParent;
    }
    if (rule43(f.child())) {
      said.say(51); // review adopted-with-foreign-nationality
      because[51] |= why.childOrigin | why.childForeignNationality;
    }
    if (rule44(f.target(), f.child())) {
      said.say(52); // need adoption-certificate
    }
    if (rule45(f.filing(), f.child())) {
      said.say(53); // note declared-by-others
      because[53] |= why.filingApplicant | why.childOrigin;
    }
    if (rule46(f.target(), f.child(), f.mother(), f.father())) {
      said.say(46); // review no-living-parent-with-hukou
      because[46] |= why.targetFollows | why.childOrigin | why.motherKnown | why.motherAlive | (f.father().household() == HouseholdKind.NONE ? why.fatherHousehold : why.fatherAlive);
    }
    if (rule47(f.target(), f.child(), f.mother(), f.parents())) {
      said.say(54); // redirect grandparents-not-open
      because[54] |= why.targetFollows | why.childOrigin | why.motherHousehold | why.motherAlive | why.parentsOverseasChinese | why.parentsBothSoldiers | why.parentsBothStudents;
    }
    if (rule48(f.child())) {
      said.say(55); // supplement ethnicity-not-a-parents
      because[55] |= why.childOrigin | why.childEthnicityOfParent;
    }
    if (rule49(f.child())) {
      said.say(56); // note may-be-late-entry
      because[56] |= why.childAgeYears;
    }
    if (rule50(f.target(), f.child(), f.father(), f.mother())) {
      said.say(46); // review no-living-parent-with-hukou
      because[46] |= why.targetFollows | why.childOrigin | why.fatherKnown | why.fatherAlive | (f.mother().household() == HouseholdKind.NONE ? why.motherHousehold : why.motherAlive);
    }
    if (rule51(f.target(), f.child(), f.father(), f.parents())) {
      said.say(54); // redirect grandparents-not-open
      because[54] |= why.targetFollows | why.childOrigin | why.fatherHousehold | why.fatherAlive | why.parentsOverseasChinese | why.parentsBothSoldiers | why.parentsBothStudents;
    }
    if (rule52(f.child(), f.parents())) {
      said.say(57); // refuse foreign-at-birth
      because[57] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnySettledAbroad;
    }
    if (rule53(f.child(), f.parents())) {
      said.say(58); // review nationality-after-renouncing
      because[58] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnySettledAbroad;
    }
    if (rule54(f.child(), f.parents())) {
      said.say(59); // refuse not-chinese
      because[59] |= why.childOrigin | why.parentsBothForeign;
    }
    if (rule55(f.child(), f.parents())) {
      said.say(60); // review parents-nationality-unclear
      because[60] |= why.childOrigin | why.parentsNoneChinese;
    }
    if (rule56(f.target(), f.child(), f.marriage())) {
      said.say(37); // need marriage-certificate
    }
    if (rule57(f.child(), f.parents())) {
      said.say(61); // need ethnicity-form
    }
    if (rule58(f.child(), f.parents())) {
      said.say(33); // review nationality-conflict
      because[33] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnyChinese | why.parentsAnySettledAbroad;
    }
    if (rule59(f.target(), f.child(), f.marriage())) {
      said.say(62); // review marriage-annulled
      because[62] |= why.targetFollows | why.childOrigin | why.childBornPlace | why.marriageNow;
    }
    if (rule60(f.child(), f.parents())) {
      said.say(63); // review surname-custom-of-no-minority
      because[63] |= why.childOrigin | why.childSurname | why.parentsAnyMinority;
    }
    if (rule61(f.target(), f.child(), f.other(), f.parents())) {
      said.say(64); // review soldiers-without-hukou
      because[64] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.otherHousehold | why.parentsBothSoldiers;
    }
    if (rule62(f.target(), f.child(), f.followed(), f.parents())) {
      said.say(65); // grant soldiers-join-unit
      because[65] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.followedAlive | why.parentsBothSoldiers | why.parentsMarried;
    }
    if (rule63(f.target(), f.child(), f.followed(), f.other(), f.parents())) {
      said.say(66); // review no-parent-with-hukou
      because[66] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.followedAlive | (f.other().household() == HouseholdKind.NONE ? why.otherHousehold : why.otherAlive) | why.parentsAnyChinese | why.parentsBothSoldiers | why.parentsOverseasChinese;
    }
    if (rule64(f.target(), f.child(), f.followed(), f.other(), f.parents())) {
      said.say(67); // review overseas-parents-without-hukou
      because[67] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.followedAlive | (f.other().household() == HouseholdKind.NONE ? why.otherHousehold : why.otherAlive) | why.parentsOverseasChinese;
    }
    if (rule65(f.filing())) {
      said.say(53); // note declared-by-others
      because[53] |= why.filingApplicant;
    }
    if (rule66(f.child())) {
      said.say(14); // need birth-certificate
    }
    if (rule67(f.child())) {
      said.say(68); // note register-birth-and-death
      because[68] |= why.childDied;
      said.say(69); // need death-certificate
    }
    if (rule68(f.target())) {
      said.say(70); // redirect household-to-join-missing
      because[70] |= why.targetFollows | why.targetHousehold;
    }
    if (rule69(f.target(), f.child(), f.filing())) {
      said.say(71); // redirect institution-files
      because[71] |= why.targetFollows | why.childOrigin | why.filingApplicant;
    }
    if (rule70(f.child())) {
      said.say(72); // need surname-proof
    }
    if (rule71(f.target(), f.child(), f.mother())) {
      said.say(73); // need mother-hukou-booklet
    }
    if (rule72(f.target(), f.child(), f.father())) {
      said.say(74); // need father-hukou-booklet
    }
    if (rule73(f.target(), f.household())) {
      said.say(75); // note unit-refused
      because[75] |= why.targetCollective | why.householdUnitConsent;
    }
    if (rule74(f.target(), f.child(), f.marriage())) {
      said.say(1); // need paternity-test
    }
    if (rule75(f.target(), f.child(), f.marriage())) {
      said.say(76); // need non-marital-statement
    }
    if (rule76(f.target(), f.child(), f.parents())) {
      said.say(77); // review student-household
      because[77] |= why.targetHousehold | why.childOrigin | (!(f.parents().oneStudent()) ? why.parentsOneStudent : why.parentsMarried);
    }
    if (rule77(f.target(), f.child())) {
      said.say(77); // review student-household
      because[77] |= why.targetHousehold | why.childOrigin;
    }
    if (rule78(f.target(), f.child(), f.parents())) {
      said.say(78); // review zj-soldiers-civil-household
      because[78] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.parentsBothSoldiers;
    }
    if (rule79(f.target(), f.child(), f.parents())) {
      said.say(79); // grant zj-soldiers-unit
      because[79] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsBothSoldiers;
    }
    if (rule80(f.target(), f.child(), f.parents())) {
      said.say(80); // grant zj-soldiers-grandparents
      because[80] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsBothSoldiers;
      said.say(81); // need grandparents-hukou-booklet
    }
    if (rule81(f.target(), f.child(), f.followed(), f.other())) {
      said.say(82); // review zj-civilian-student
      because[82] |= why.targetFollows | why.childOrigin | why.followedActiveSoldier | why.otherActiveSoldier | why.otherHousehold;
    }
    if (rule82(f.target(), f.child(), f.followed(), f.other())) {
      said.say(83); // redirect zj-follow-civilian
      because[83] |= why.targetFollows | why.childOrigin | why.followedActiveSoldier | why.otherActiveSoldier | why.otherHousehold;
    }
    if (rule83(f.target(), f.child(), f.other(), f.parents())) {
      said.say(84); // redirect zj-must-follow-family-household
      because[84] |= why.targetFollows | why.targetCollective | why.childOrigin | why.otherHousehold | why.parentsSameCity;
    }
    if (rule84(f.target(), f.child(), f.other(), f.parents())) {
      said.say(85); // need unit-consent
      said.say(86); // need no-housing-proof
    }
    if (rule85(f.target(), f.child(), f.other(), f.parents(), f.household())) {
      said.say(87); // redirect zj-home-owned
      because[87] |= why.targetFollows | why.targetCollective | why.targetHousehold | why.childOrigin | why.otherHousehold | why.parentsSameCity | why.householdHomeOwnedInCity;
    }
    if (rule86(f.target(), f.child(), f.parents())) {
      said.say(85); // need unit-consent
      said.say(86); // need no-housing-proof
    }
    if (rule87(f.target(), f.child(), f.parents(), f.household())) {
      said.say(87); // redirect zj-home-owned
      because[87] |= why.targetFollows | why.targetCollective | why.childOrigin | why.parentsBothCollective | why.parentsBothSoldiers | why.householdHomeOwnedInCity;
    }
    if (rule88(f.target(), f.child(), f.other(), f.parents())) {
      said.say(88); // review zj-collective-not-covered
      because[88] |= why.targetFollows | why.targetCollective | why.childOrigin | why.otherHousehold | why.parentsBothSoldiers;
      said.say(85); // need unit-consent
    }
    if (rule89(f.target(), f.child(), f.other(), f.parents())) {
      said.say(89); // redirect zj-student-collective
      because[89] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.otherHousehold | why.parentsSameCity;
    }
    if (rule90(f.child(), f.parents())) {
      said.say(90); // need ethnicity-confirmation
    }
    if (rule91(f.child())) {
      said.say(91); // need birth-certificate
    }
    if (rule92(f.target(), f.child(), f.marriage())) {
      said.say(92); // need marriage-certificate
    }
    if (rule93(f.target(), f.child(), f.marriage())) {
      said.say(93); // need non-marital-statement
    }
    if (rule94(f.target(), f.child(), f.followed())) {
      said.say(94); // need mother-hukou-booklet
    }
    if (rule95(f.target(), f.child(), f.followed())) {
      said.say(95); // need father-hukou-booklet
    }
    if (rule96(f.target(), f.child(), f.marriage())) {
      said.say(96); // need paternity-test
    }
  }

  static void channelWithFacts(Sheet f, Because why, Tally said, long[] because) {
    if (rule97(f.marriage())) {
      said.say(97); // review wedlock-to-be-clarified
      because[97] |= why.marriageAtBirth | why.marriageNow;
    }
    if (rule98(f.target(), f.child())) {
      said.say(98); // grant delta-channel
      because[98] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childDied | why.childBornProvince | why.childBirthCertificate;
    }
    if (rule99(f.filing())) {
      said.say(99); // redirect not-where-the-applicant-lives
      because[99] |= why.filingApplicant | why.filingAtApplicantResidence;
    }
    if (rule100(f.marriage())) {
      said.say(100); // review marriage-ended
      because[100] |= why.marriageAtBirth | why.marriageNow;
    }
    if (rule101(f.target(), f.marriage())) {
      said.say(101); // need marriage-certificate
    }
    if (rule102(f.target())) {
      said.say(102); // need father-id-card
      said.say(103); // need mother-id-card
      said.say(104); // need father-hukou-booklet
      said.say(105); // need mother-hukou-booklet
      said.say(106); // need birth-certificate
    }
    if (rule103(f.mother())) {
      said.say(107); // review parent-without-booklet
      because[107] |= why.motherCitizenship | why.motherHousehold;
    }
    if (rule104(f.father())) {
      said.say(107); // review parent-without-booklet
      because[107] |= why.fatherCitizenship | why.fatherHousehold;
    }
    if (rule105(f.father(), f.mother(), f.parents())) {
      said.say(108); // redirect parent-without-mainland-papers
      because[108] |= why.fatherKnown | why.motherKnown | why.parentsBothMainland;
    }
    if (rule106(f.parents())) {
      said.say(109); // redirect ethnicity-differs
      because[109] |= why.parentsBothMainland | why.parentsSameEthnicity;
    }
    if (rule107(f.filing())) {
      said.say(110); // redirect not-filed-by-a-parent
      because[110] |= why.filingApplicant;
    }
    if (rule108(f.filing())) {
      said.say(111); // supplement delivery-address-missing
      because[111] |= why.filingDeliveryAddress;
    }
    if (rule109(f.target())) {
      said.say(112); // need commitment
    }
    if (rule110(f.marriage())) {
      said.say(113); // review foreign-marriage-certificate
      because[113] |= why.marriageCertificate;
    }
    if (rule111(f.marriage())) {
      said.say(114); // redirect born-out-of-wedlock
      because[114] |= why.marriageAtBirth | why.marriageNow;
    }
    if (rule112(f.child())) {
      said.say(115); // redirect born-elsewhere
      because[115] |= why.childBornProvince;
    }
    if (rule113(f.target())) {
      said.say(116); // redirect not-a-family-household
      because[116] |= why.targetHousehold;
    }
    if (rule114(f.target())) {
      said.say(117); // redirect not-following-a-parent
      because[117] |= why.targetFollows;
    }
  }

  /** Each rule on its own. */
  static final List<Predicate<Sheet>> RULES =
      List.of(
          f -> rule0(f.child()),
          f -> rule1(f.child(), f.parents(), f.marriage()),
          f -> rule2(f.target(), f.child()),
          f -> rule3(f.child()),
          f -> rule4(f.target(), f.child(), f.followed()),
          f -> rule5(f.target(), f.child()),
          f -> rule6(f.child()),
          f -> rule7(f.child()),
          f -> rule8(f.child()),
          f -> rule9(f.target(), f.child(), f.marriage()),
          f -> rule10(f.target(), f.child(), f.followed()),
          f -> rule11(f.child(), f.parents()),
          f -> rule12(f.child(), f.parents(), f.marriage()),
          f -> rule13(f.child(), f.parents()),
          f -> rule14(f.child(), f.parents(), f.marriage()),
          f -> rule15(f.target(), f.child(), f.parents()),
          f -> rule16(f.child()),
          f -> rule17(f.child()),
          f -> rule18(f.target(), f.child(), f.parents()),
          f -> rule19(f.child()),
          f -> rule20(f.target(), f.child(), f.marriage()),
          f -> rule21(f.target(), f.child(), f.followed()),
          f -> rule22(f.child()),
          f -> rule23(f.child()),
          f -> rule24(f.child(), f.parents()),
          f -> rule25(f.child()),
          f -> rule26(f.child()),
          f -> rule27(f.target(), f.child(), f.parents()),
          f -> rule28(f.target(), f.child(), f.other(), f.parents()),
          f -> rule29(f.target(), f.child(), f.parents()),
          f -> rule30(f.child()),
          f -> rule31(f.filing()),
          f -> rule32(f.target(), f.child(), f.marriage()),
          f -> rule33(f.child(), f.marriage()),
          f -> rule34(f.child()),
          f -> rule35(f.target(), f.child()),
          f -> rule36(f.target(), f.child(), f.followed()),
          f -> rule37(f.target(), f.child(), f.followed(), f.other()),
          f -> rule38(f.target(), f.child(), f.followed(), f.other()),
          f -> rule39(f.target(), f.child(), f.followed(), f.other()),
          f -> rule40(f.child()),
          f -> rule41(f.target(), f.child()),
          f -> rule42(f.child()),
          f -> rule43(f.child()),
          f -> rule44(f.target(), f.child()),
          f -> rule45(f.filing(), f.child()),
          f -> rule46(f.target(), f.child(), f.mother(), f.father()),
          f -> rule47(f.target(), f.child(), f.mother(), f.parents()),
          f -> rule48(f.child()),
          f -> rule49(f.child()),
          f -> rule50(f.target(), f.child(), f.father(), f.mother()),
          f -> rule51(f.target(), f.child(), f.father(), f.parents()),
          f -> rule52(f.child(), f.parents()),
          f -> rule53(f.child(), f.parents()),
          f -> rule54(f.child(), f.parents()),
          f -> rule55(f.child(), f.parents()),
          f -> rule56(f.target(), f.child(), f.marriage()),
          f -> rule57(f.child(), f.parents()),
          f -> rule58(f.child(), f.parents()),
          f -> rule59(f.target(), f.child(), f.marriage()),
          f -> rule60(f.child(), f.parents()),
          f -> rule61(f.target(), f.child(), f.other(), f.parents()),
          f -> rule62(f.target(), f.child(), f.followed(), f.parents()),
          f -> rule63(f.target(), f.child(), f.followed(), f.other(), f.parents()),
          f -> rule64(f.target(), f.child(), f.followed(), f.other(), f.parents()),
          f -> rule65(f.filing()),
          f -> rule66(f.child()),
          f -> rule67(f.child()),
          f -> rule68(f.target()),
          f -> rule69(f.target(), f.child(), f.filing()),
          f -> rule70(f.child()),
          f -> rule71(f.target(), f.child(), f.mother()),
          f -> rule72(f.target(), f.child(), f.father()),
          f -> rule73(f.target(), f.household()),
          f -> rule74(f.target(), f.child(), f.marriage()),
          f -> rule75(f.target(), f.child(), f.marriage()),
          f -> rule76(f.target(), f.child(), f.parents()),
          f -> rule77(f.target(), f.child()),
          f -> rule78(f.target(), f.child(), f.parents()),
          f -> rule79(f.target(), f.child(), f.parents()),
          f -> rule80(f.target(), f.child(), f.parents()),
          f -> rule81(f.target(), f.child(), f.followed(), f.other()),
          f -> rule82(f.target(), f.child(), f.followed(), f.other()),
          f -> rule83(f.target(), f.child(), f.other(), f.parents()),
          f -> rule84(f.target(), f.child(), f.other(), f.parents()),
          f -> rule85(f.target(), f.child(), f.other(), f.parents(), f.household()),
          f -> rule86(f.target(), f.child(), f.parents()),
          f -> rule87(f.target(), f.child(), f.parents(), f.household()),
          f -> rule88(f.target(), f.child(), f.other(), f.parents()),
          f -> rule89(f.target(), f.child(), f.other(), f.parents()),
          f -> rule90(f.child(), f.parents()),
          f -> rule91(f.child()),
          f -> rule92(f.target(), f.child(), f.marriage()),
          f -> rule93(f.target(), f.child(), f.marriage()),
          f -> rule94(f.target(), f.child(), f.followed()),
          f -> rule95(f.target(), f.child(), f.followed()),
          f -> rule96(f.target(), f.child(), f.marriage()),
          f -> rule97(f.marriage()),
          f -> rule98(f.target(), f.child()),
          f -> rule99(f.filing()),
          f -> rule100(f.marriage()),
          f -> rule101(f.target(), f.marriage()),
          f -> rule102(f.target()),
          f -> rule103(f.mother()),
          f -> rule104(f.father()),
          f -> rule105(f.father(), f.mother(), f.parents()),
          f -> rule106(f.parents()),
          f -> rule107(f.filing()),
          f -> rule108(f.filing()),
          f -> rule109(f.target()),
          f -> rule110(f.marriage()),
          f -> rule111(f.marriage()),
          f -> rule112(f.child()),
          f -> rule113(f.target()),
          f -> rule114(f.target()));

  /** 不能提供中国护照或者旅行证的，由出入境管理部门核实 */
  private static boolean rule0(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() != ForeignNationality.HELD
        && (child.entryDocument() == EntryDocument.EXIT_ENTRY_PERMIT || child.entryDocument() == EntryDocument.FOREIGN_PASSPORT || child.entryDocument() == EntryDocument.NONE);
  }

  /** 中国公民与外国人、无国籍人非婚生育、没有出生医学证明的，提交亲子鉴定证明 */
  private static boolean rule1(Child child, Parents parents, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && parents.oneForeignOrStateless()
        && parents.anyChinese()
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 亲生子女不登记在福利机构的集体户 */
  private static boolean rule2(Target target, Child child) {
    return target.follows() == Follows.INSTITUTION
        && child.origin() == Origin.BIRTH;
  }

  /** 亲生子女称保留原姓氏的，核实 */
  private static boolean rule3(Child child) {
    return child.origin() == Origin.BIRTH
        && child.surname() == Surname.ORIGINAL;
  }

  /** 依法收养的，在收养人户口所在地登记 */
  private static boolean rule4(Target target, Child child, Followed followed) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.ADOPTED
        && child.adoption() != Adoption.NOTARISED
        && followed.alive();
  }

  /** 儿童福利机构抚养的儿童，登记在该机构的集体户 */
  private static boolean rule5(Target target, Child child) {
    return target.follows() == Follows.INSTITUTION
        && (child.origin() == Origin.FOUNDLING || child.origin() == Origin.STATE_WARD);
  }

  /** 公民只能在一个地方登记常住户口，已经登记的不再办理出生登记 */
  private static boolean rule6(Child child) {
    return child.registered();
  }

  /** 出生医学证明真伪存疑的，核实 */
  private static boolean rule7(Child child) {
    return child.origin() == Origin.BIRTH
        && child.birthCertificate() == BirthCertificate.DOUBTFUL;
  }

  /** 出生后一个月以内申报 */
  private static boolean rule8(Child child) {
    return !child.withinOneMonth();
  }

  /** 出生时一方与他人有婚姻、后来父母结婚的，随父登记仍要亲子鉴定证明 */
  private static boolean rule9(Target target, Child child, Marriage marriage) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() == MaritalAtBirth.MARRIED_TO_OTHER
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 出生登记实行随父随母自愿，在父亲或者母亲户口所在地申报 */
  private static boolean rule10(Target target, Child child, Followed followed) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && followed.alive();
  }

  /** 助产机构内出生没有出生医学证明的，先向该机构申领 */
  private static boolean rule11(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.FACILITY
        && !parents.oneForeignOrStateless();
  }

  /** 助产机构内出生没有出生医学证明，一方是外国人、无国籍人但是婚内生育的，同样先向该机构申领 */
  private static boolean rule12(Child child, Parents parents, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.FACILITY
        && parents.oneForeignOrStateless()
        && (marriage.atBirth() == MaritalAtBirth.MARRIED || marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 助产机构外出生没有出生医学证明的，亲子鉴定后申领 */
  private static boolean rule13(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.ELSEWHERE
        && !parents.oneForeignOrStateless();
  }

  /** 助产机构外出生没有出生医学证明，一方是外国人、无国籍人但是婚内生育的，同样亲子鉴定后申领 */
  private static boolean rule14(Child child, Parents parents, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.ELSEWHERE
        && parents.oneForeignOrStateless()
        && (marriage.atBirth() == MaritalAtBirth.MARRIED || marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 华侨夫妻或者华侨与外国人夫妻在国内所生子女，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule15(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.overseasChinese()
        && parents.married();
  }

  /** 只有事实收养公证书的，核实收养是不是在1999年4月1日以前 */
  private static boolean rule16(Child child) {
    return child.origin() == Origin.ADOPTED
        && child.adoption() == Adoption.NOTARISED;
  }

  /** 名字应当使用通用规范汉字 */
  private static boolean rule17(Child child) {
    return !child.nameStandard();
  }

  /** 国外出生、父母均为华侨的，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule18(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() != ForeignNationality.HELD
        && (child.entryDocument() == EntryDocument.PASSPORT || child.entryDocument() == EntryDocument.TRAVEL_DOCUMENT)
        && parents.bothOverseasChinese();
  }

  /** 国外出生、还有外国永久居留资格的，先放弃并提交证明 */
  private static boolean rule19(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.residentElsewhere() == Status.HELD;
  }

  /** 国外出生、非婚生育随父登记的，派出所可能要亲子鉴定 */
  private static boolean rule20(Target target, Child child, Marriage marriage) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 国外出生的中国公民，回国后在父亲或者母亲户口所在地登记 */
  private static boolean rule21(Target target, Child child, Followed followed) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() != ForeignNationality.HELD
        && (child.entryDocument() == EntryDocument.PASSPORT || child.entryDocument() == EntryDocument.TRAVEL_DOCUMENT)
        && followed.alive();
  }

  /** 国外出生的，提交出生证明及译本、认证，入境证件和没有外国身份的声明 */
  private static boolean rule22(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD;
  }

  /** 国外出生而持内地出生医学证明的，核实 */
  private static boolean rule23(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.birthCertificate() == BirthCertificate.HELD;
  }

  /** 在中国出生、父母一方为中国公民又有外国国籍的，认定国籍 */
  private static boolean rule24(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() != Place.ABROAD
        && child.foreignNationality() == ForeignNationality.HELD
        && parents.anyChinese();
  }

  /** 在父姓母姓以外取姓的，核实是否有正当理由 */
  private static boolean rule25(Child child) {
    return (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && child.surname() == Surname.OTHER;
  }

  /** 境内出生而持境外出生证明的，核实 */
  private static boolean rule26(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.FOREIGN;
  }

  /** 夫妻一方为高校学生集体户、另一方不是的，应当随另一方 */
  private static boolean rule27(Target target, Child child, Parents parents) {
    return target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && parents.oneStudent()
        && parents.married();
  }

  /** 夫妻在同一设区市，一方家庭户一方集体户的，应当随家庭户一方 */
  private static boolean rule28(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && parents.sameCity()
        && parents.married();
  }

  /** 夫妻均为高校学生集体户的，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule29(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.bothStudents()
        && parents.married();
  }

  /** 姓名按出生医学证明登记 */
  private static boolean rule30(Child child) {
    return !child.nameAsCertificate();
  }

  /** 委托代理人申报的，先问派出所 */
  private static boolean rule31(Filing filing) {
    return filing.applicant() == Applicant.AGENT;
  }

  /** 婚内出生、申报时父母已经离婚的，凭什么证明没有写明 */
  private static boolean rule32(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() == MaritalAtBirth.MARRIED
        && marriage.now() == MaritalNow.DIVORCED;
  }

  /** 孩子出生后父母补办结婚登记的，凭结婚证办理 */
  private static boolean rule33(Child child, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() == MaritalAtBirth.UNMARRIED
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 年满十八周岁的，按补录户口调查审批 */
  private static boolean rule34(Child child) {
    return child.ageYears() >= 18;
  }

  /** 弃婴和国家监护的儿童，由福利机构或者经收养申报 */
  private static boolean rule35(Target target, Child child) {
    return target.follows() != Follows.INSTITUTION
        && (child.origin() == Origin.FOUNDLING || child.origin() == Origin.STATE_WARD);
  }

  /** 所随一方已经不是内地居民而户口还没有注销的，核实 */
  private static boolean rule36(Target target, Child child, Followed followed) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && (followed.citizenship() == Citizenship.FOREIGN || followed.citizenship() == Citizenship.HK_MACAO_TAIWAN);
  }

  /** 所随一方已经去世、另一方健在并有常住户口的，随另一方登记 */
  private static boolean rule37(Target target, Child child, Followed followed, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && !followed.alive()
        && other.household() != HouseholdKind.NONE
        && other.alive();
  }

  /** 所随一方已经去世，另一方也去世或者没有常住户口的，核实 */
  private static boolean rule38(Target target, Child child, Followed followed, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && !followed.alive()
        && (other.household() == HouseholdKind.NONE || !other.alive());
  }

  /** 所随一方没有常住户口、另一方有的，在另一方户口所在地登记 */
  private static boolean rule39(Target target, Child child, Followed followed, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && followed.alive()
        && other.household() != HouseholdKind.NONE
        && other.alive();
  }

  /** 收养没有登记也没有公证的，先办收养登记 */
  private static boolean rule40(Child child) {
    return child.origin() == Origin.ADOPTED
        && child.adoption() == Adoption.NONE;
  }

  /** 收养的孩子不随祖父母或者机构登记 */
  private static boolean rule41(Target target, Child child) {
    return (target.follows() == Follows.GRANDPARENTS || target.follows() == Follows.INSTITUTION)
        && child.origin() == Origin.ADOPTED;
  }

  /** 收养的孩子填报收养人以外的民族的，核实是不是生父母的民族 */
  private static boolean rule42(Child child) {
    return child.origin() == Origin.ADOPTED
        && !child.ethnicityOfParent();
  }

  /** 收养的孩子有或者有过外国国籍的，认定国籍 */
  private static boolean rule43(Child child) {
    return child.origin() == Origin.ADOPTED
        && (child.foreignNationality() == ForeignNationality.HELD || child.foreignNationality() == ForeignNationality.RENOUNCED);
  }

  /** 收养的，提交收养登记证或者事实收养公证书 */
  private static boolean rule44(Target target, Child child) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.ADOPTED;
  }

  /** 有父母的孩子由机构申报的，先问派出所 */
  private static boolean rule45(Filing filing, Child child) {
    return filing.applicant() == Applicant.INSTITUTION
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED);
  }

  /** 母亲已经去世，父亲也去世或者没有户口的，随祖父母登记没有写明 */
  private static boolean rule46(Target target, Child child, Mother mother, Father father) {
    return target.follows() == Follows.GRANDPARENTS
        && child.origin() == Origin.BIRTH
        && mother.known()
        && !mother.alive()
        && (father.household() == HouseholdKind.NONE || !father.alive());
  }

  /** 母亲有户口，又不属于例外情形的，不随祖父母登记 */
  private static boolean rule47(Target target, Child child, Mother mother, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && child.origin() == Origin.BIRTH
        && mother.household() != HouseholdKind.NONE
        && mother.alive()
        && !parents.overseasChinese()
        && !parents.bothSoldiers()
        && !parents.bothStudents();
  }

  /** 民族只能依据父亲或者母亲的民族填报 */
  private static boolean rule48(Child child) {
    return child.origin() == Origin.BIRTH
        && !child.ethnicityOfParent();
  }

  /** 满一周岁的，可能按补录办理 */
  private static boolean rule49(Child child) {
    return child.ageYears() >= 1
        && child.ageYears() < 18;
  }

  /** 父亲已经去世，母亲也去世或者没有户口的，随祖父母登记没有写明 */
  private static boolean rule50(Target target, Child child, Father father, Mother mother) {
    return target.follows() == Follows.GRANDPARENTS
        && child.origin() == Origin.BIRTH
        && father.known()
        && !father.alive()
        && (mother.household() == HouseholdKind.NONE || !mother.alive());
  }

  /** 父亲有户口，又不属于例外情形的，不随祖父母登记 */
  private static boolean rule51(Target target, Child child, Father father, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && child.origin() == Origin.BIRTH
        && father.household() != HouseholdKind.NONE
        && father.alive()
        && !parents.overseasChinese()
        && !parents.bothSoldiers()
        && !parents.bothStudents();
  }

  /** 父母一方定居国外，孩子在国外出生即具有外国国籍的，不具有中国国籍 */
  private static boolean rule52(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() == ForeignNationality.HELD
        && parents.anySettledAbroad();
  }

  /** 父母一方定居国外，孩子曾有外国国籍后来放弃的，认定国籍 */
  private static boolean rule53(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() == ForeignNationality.RENOUNCED
        && parents.anySettledAbroad();
  }

  /** 父母均为外国人的，孩子不具有中国国籍 */
  private static boolean rule54(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && parents.bothForeign();
  }

  /** 父母无国籍、国籍不明或者无法查明的，核实孩子的国籍 */
  private static boolean rule55(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && parents.noneChinese();
  }

  /** 父母是夫妻的，提交结婚证 */
  private static boolean rule56(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 父母民族不同的，共同签署民族成份填报申请书 */
  private static boolean rule57(Child child, Parents parents) {
    return (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && !parents.sameEthnicity()
        && parents.bothMainland();
  }

  /** 父母没有定居国外，孩子在国外出生又有外国国籍的，认定国籍 */
  private static boolean rule58(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() == ForeignNationality.HELD
        && parents.anyChinese()
        && !parents.anySettledAbroad();
  }

  /** 父母的婚姻无效或者被撤销的，凭什么证明没有写明 */
  private static boolean rule59(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.now() == MaritalNow.ANNULLED;
  }

  /** 父母都不是少数民族而按民族风俗取姓的，核实是否有正当理由 */
  private static boolean rule60(Child child, Parents parents) {
    return (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && child.surname() == Surname.ETHNIC_CUSTOM
        && !parents.anyMinority();
  }

  /** 父母都是现役军人、都没有地方户口的，由部队核实随军落户 */
  private static boolean rule61(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.NONE
        && parents.bothSoldiers();
  }

  /** 父母都是现役军人，可以选择一方随军落户 */
  private static boolean rule62(Target target, Child child, Followed followed, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.MILITARY_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && followed.alive()
        && parents.bothSoldiers()
        && parents.married();
  }

  /** 父母都没有常住户口的，调查核实 */
  private static boolean rule63(Target target, Child child, Followed followed, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && followed.alive()
        && (other.household() == HouseholdKind.NONE || !other.alive())
        && parents.anyChinese()
        && !parents.bothSoldiers()
        && !parents.overseasChinese();
  }

  /** 父母都没有常住户口，都是华侨或者一方是华侨、一方是外国人的，改随祖父母 */
  private static boolean rule64(Target target, Child child, Followed followed, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && followed.alive()
        && (other.household() == HouseholdKind.NONE || !other.alive())
        && parents.overseasChinese();
  }

  /** 由父母和其他监护人以外的人申报的，先问派出所 */
  private static boolean rule65(Filing filing) {
    return (filing.applicant() == Applicant.HOUSEHOLD_HEAD || filing.applicant() == Applicant.RELATIVE || filing.applicant() == Applicant.CARER || filing.applicant() == Applicant.NEIGHBOUR);
  }

  /** 申报出生登记，提交出生医学证明 */
  private static boolean rule66(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() != BirthCertificate.NONE;
  }

  /** 申报前死亡的，同时办理出生登记和死亡登记 */
  private static boolean rule67(Child child) {
    return child.died();
  }

  /** 祖父母没有户口的，没有可以落入的户 */
  private static boolean rule68(Target target) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() == HouseholdKind.NONE;
  }

  /** 落在福利机构的，由该机构申报 */
  private static boolean rule69(Target target, Child child, Filing filing) {
    return target.follows() == Follows.INSTITUTION
        && (child.origin() == Origin.FOUNDLING || child.origin() == Origin.STATE_WARD)
        && filing.applicant() != Applicant.INSTITUTION;
  }

  /** 随其他直系长辈血亲或者扶养人姓氏的，提交证明 */
  private static boolean rule70(Child child) {
    return (child.surname() == Surname.OTHER_LINEAL || child.surname() == Surname.CARER);
  }

  /** 随母登记，提交母亲的居民户口簿 */
  private static boolean rule71(Target target, Child child, Mother mother) {
    return target.follows() == Follows.MOTHER
        && target.household() != HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && mother.alive();
  }

  /** 随父登记，提交父亲的居民户口簿 */
  private static boolean rule72(Target target, Child child, Father father) {
    return target.follows() == Follows.FATHER
        && target.household() != HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && father.alive();
  }

  /** 集体户单位不同意挂靠的，先问派出所 */
  private static boolean rule73(Target target, Household household) {
    return target.collective()
        && !household.unitConsent();
  }

  /** 非婚生育子女随父登记，还应当提交亲子鉴定证明 */
  private static boolean rule74(Target target, Child child, Marriage marriage) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 非婚生育的，提交非婚生育说明 */
  private static boolean rule75(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 高校学生集体户是否接收孩子，条文没有写明 */
  private static boolean rule76(Target target, Child child, Parents parents) {
    return target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && !((parents.oneStudent() && parents.married()));
  }

  /** 高校学生集体户是否接收收养的孩子，条文没有写明 */
  private static boolean rule77(Target target, Child child) {
    return target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.ADOPTED;
  }

  /** 第二十一条第一项 双方都是现役军人、所随一方却在地方的户里的，核实 */
  private static boolean rule78(Target target, Child child, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.MILITARY_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && parents.bothSoldiers();
  }

  /** 第二十一条第一项 双方都是现役军人的，可以在一方部队驻地登记 */
  private static boolean rule79(Target target, Child child, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.MILITARY_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.bothSoldiers();
  }

  /** 第二十一条第一项 双方都是现役军人的，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule80(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.bothSoldiers();
  }

  /** 第二十一条第二项 一方是现役军人、另一方在高校学生集体户的，随谁没有写明，核实 */
  private static boolean rule81(Target target, Child child, Followed followed, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && followed.activeSoldier()
        && !other.activeSoldier()
        && other.household() == HouseholdKind.STUDENT_COLLECTIVE;
  }

  /** 第二十一条第二项 一方是现役军人的，随不是军人的一方 */
  private static boolean rule82(Target target, Child child, Followed followed, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && followed.activeSoldier()
        && !other.activeSoldier()
        && other.household() != HouseholdKind.NONE && other.household() != HouseholdKind.STUDENT_COLLECTIVE;
  }

  /** 第二十条第一项 同一市内一方家庭户一方集体户的，随家庭户一方 */
  private static boolean rule83(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && parents.sameCity();
  }

  /** 第二十条第二项 一方集体户、另一方市外家庭户的，可以落集体户，提交单位同意和无住房证明 */
  private static boolean rule84(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && !parents.sameCity();
  }

  /** 第二十条第二项 一方集体户、另一方市外家庭户，在本市有住房的，不落集体户 */
  private static boolean rule85(Target target, Child child, Other other, Parents parents, Household household) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && !parents.sameCity()
        && household.homeOwnedInCity();
  }

  /** 第二十条第二项 双方都是集体户的，可以落集体户，提交单位同意和无住房证明 */
  private static boolean rule86(Target target, Child child, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && parents.bothCollective()
        && !parents.bothSoldiers();
  }

  /** 第二十条第二项 双方都是集体户，在本市有住房的，不落集体户 */
  private static boolean rule87(Target target, Child child, Parents parents, Household household) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && parents.bothCollective()
        && !parents.bothSoldiers()
        && household.homeOwnedInCity();
  }

  /** 第二十条第二项 另一方没有户口或者没有另一方的，能不能落集体户没有写明，核实 */
  private static boolean rule88(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.NONE
        && !parents.bothSoldiers();
  }

  /** 第二十条第二项 学生集体户除外 */
  private static boolean rule89(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && !parents.sameCity();
  }

  /** 第十九条 父母民族不同的，共同确认孩子的民族 */
  private static boolean rule90(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && !parents.sameEthnicity()
        && parents.bothMainland();
  }

  /** 第十九条第一项 提交出生医学证明 */
  private static boolean rule91(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() != BirthCertificate.NONE;
  }

  /** 第十九条第三项 提交结婚证 */
  private static boolean rule92(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 第十九条第三项 非婚生育的，提交非婚生育声明 */
  private static boolean rule93(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 第十九条第二项 随母的，提交母亲的居民户口簿 */
  private static boolean rule94(Target target, Child child, Followed followed) {
    return target.follows() == Follows.MOTHER
        && child.origin() == Origin.BIRTH
        && followed.alive();
  }

  /** 第十九条第二项 随父的，提交父亲的居民户口簿 */
  private static boolean rule95(Target target, Child child, Followed followed) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && followed.alive();
  }

  /** 第十八条 非婚生育子女随父登记，提交有资质的机构出具的亲子鉴定证明 */
  private static boolean rule96(Target target, Child child, Marriage marriage) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 出生以后父母才结婚的，是否婚内出生没有写明 */
  private static boolean rule97(Marriage marriage) {
    return marriage.atBirth() != MaritalAtBirth.MARRIED
        && marriage.now() != MaritalNow.UNMARRIED;
  }

  /** 在沪苏浙皖出生、随父或者随母落长三角家庭户的，可以在实际居住地申请 */
  private static boolean rule98(Target target, Child child) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.FAMILY
        && child.origin() == Origin.BIRTH
        && !child.died()
        && (child.bornProvince().equals("31") || child.bornProvince().equals("32") || child.bornProvince().equals("33") || child.bornProvince().equals("34"))
        && (child.birthCertificate() == BirthCertificate.HELD || child.birthCertificate() == BirthCertificate.NONE);
  }

  /** 在申请人实际居住地公安机关申请 */
  private static boolean rule99(Filing filing) {
    return (filing.applicant() == Applicant.FATHER || filing.applicant() == Applicant.MOTHER)
        && !filing.atApplicantResidence();
  }

  /** 婚内出生、申报时父母离婚或者一方去世的，材料怎么代替没有写明 */
  private static boolean rule100(Marriage marriage) {
    return marriage.atBirth() == MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.DIVORCED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 提交父亲或者母亲的结婚证原件 */
  private static boolean rule101(Target target, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && marriage.now() == MaritalNow.MARRIED;
  }

  /** 提交父母双方身份证、户口簿和孩子的出生医学证明原件 */
  private static boolean rule102(Target target) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER);
  }

  /** 母亲没有常住户口的，户口簿怎么代替没有写明 */
  private static boolean rule103(Mother mother) {
    return mother.citizenship() == Citizenship.MAINLAND
        && mother.household() == HouseholdKind.NONE;
  }

  /** 父亲没有常住户口的，户口簿怎么代替没有写明 */
  private static boolean rule104(Father father) {
    return father.citizenship() == Citizenship.MAINLAND
        && father.household() == HouseholdKind.NONE;
  }

  /** 父母双方须能提交居民身份证和居民户口簿 */
  private static boolean rule105(Father father, Mother mother, Parents parents) {
    return father.known()
        && mother.known()
        && !parents.bothMainland();
  }

  /** 父母须为同民族 */
  private static boolean rule106(Parents parents) {
    return parents.bothMainland()
        && !parents.sameEthnicity();
  }

  /** 由父亲或者母亲申请 */
  private static boolean rule107(Filing filing) {
    return filing.applicant() != Applicant.FATHER && filing.applicant() != Applicant.MOTHER;
  }

  /** 留存邮寄信息及联系方式 */
  private static boolean rule108(Filing filing) {
    return !filing.deliveryAddress();
  }

  /** 签署承诺书 */
  private static boolean rule109(Target target) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER);
  }

  /** 结婚证明是境外出具的，没有写明 */
  private static boolean rule110(Marriage marriage) {
    return marriage.certificate() == MarriageCertificate.FOREIGN;
  }

  /** 须为婚内出生 */
  private static boolean rule111(Marriage marriage) {
    return marriage.atBirth() != MaritalAtBirth.MARRIED
        && marriage.now() == MaritalNow.UNMARRIED;
  }

  /** 须在上海、江苏、浙江、安徽全域内出生 */
  private static boolean rule112(Child child) {
    return !child.bornProvince().equals("31") && !child.bornProvince().equals("32") && !child.bornProvince().equals("33") && !child.bornProvince().equals("34");
  }

  /** 须在家庭户内申报出生登记 */
  private static boolean rule113(Target target) {
    return target.household() != HouseholdKind.FAMILY;
  }

  /** 须随父或者随母 */
  private static boolean rule114(Target target) {
    return target.follows() != Follows.FATHER && target.follows() != Follows.MOTHER;
  }
}
