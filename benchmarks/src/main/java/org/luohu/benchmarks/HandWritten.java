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
    if (rule4(f.target(), f.child())) {
      said.say(4); // grant adopted
      said.say(5); // need adoption-certificate
    }
    if (rule5(f.target(), f.child())) {
      said.say(6); // grant institution
      said.say(7); // need admission-form
      said.say(8); // need civil-affairs-opinion
    }
    if (rule6(f.child())) {
      said.say(9); // refuse already-registered
    }
    if (rule7(f.child())) {
      said.say(10); // review doubtful-certificate
    }
    if (rule8(f.child())) {
      said.say(11); // note late-filing
    }
    if (rule9(f.target(), f.child())) {
      said.say(12); // grant follow-parent
    }
    if (rule10(f.child(), f.parents())) {
      said.say(13); // supplement certificate-from-hospital
      said.say(14); // need birth-certificate
    }
    if (rule11(f.child(), f.parents(), f.marriage())) {
      said.say(13); // supplement certificate-from-hospital
      said.say(14); // need birth-certificate
    }
    if (rule12(f.child(), f.parents())) {
      said.say(15); // supplement certificate-after-paternity-test
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule13(f.child(), f.parents(), f.marriage())) {
      said.say(15); // supplement certificate-after-paternity-test
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule14(f.target(), f.child(), f.parents())) {
      said.say(16); // grant overseas-chinese-to-grandparents
      said.say(17); // need parents-foreign-residence
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
    }
    if (rule15(f.child())) {
      said.say(20); // supplement name-not-standard
    }
    if (rule16(f.target(), f.child(), f.parents())) {
      said.say(21); // grant born-abroad-to-grandparents
      said.say(18); // need grandparents-hukou-booklet
    }
    if (rule17(f.child())) {
      said.say(22); // supplement foreign-residence-not-given-up
    }
    if (rule18(f.target(), f.child())) {
      said.say(23); // grant born-abroad-follow-parent
    }
    if (rule19(f.child())) {
      said.say(24); // need foreign-birth-certificate
      said.say(25); // need translation
      said.say(26); // need legalisation
      said.say(27); // need child-entry-document
      said.say(28); // need parents-entry-documents
      said.say(29); // need no-foreign-status-statement
    }
    if (rule20(f.child())) {
      said.say(30); // review certificate-does-not-fit
    }
    if (rule21(f.child(), f.parents())) {
      said.say(31); // review nationality-conflict
    }
    if (rule22(f.child())) {
      said.say(3); // review surname-reason
    }
    if (rule23(f.child())) {
      said.say(30); // review certificate-does-not-fit
    }
    if (rule24(f.target(), f.child(), f.parents())) {
      said.say(32); // redirect must-follow-non-student
    }
    if (rule25(f.target(), f.child(), f.other(), f.parents())) {
      said.say(33); // redirect must-follow-family-household
    }
    if (rule26(f.target(), f.child(), f.parents())) {
      said.say(34); // grant students-to-grandparents
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
      said.say(35); // need marriage-certificate
    }
    if (rule27(f.child())) {
      said.say(36); // note certificate-name-first
    }
    if (rule28(f.filing())) {
      said.say(37); // note declared-by-agent
    }
    if (rule29(f.target(), f.child(), f.marriage())) {
      said.say(38); // need divorce-papers
    }
    if (rule30(f.child(), f.marriage())) {
      said.say(39); // note late-marriage
    }
    if (rule31(f.child())) {
      said.say(40); // review not-a-newborn
    }
    if (rule32(f.target(), f.child())) {
      said.say(41); // redirect through-institution
    }
    if (rule33(f.target(), f.child(), f.other())) {
      said.say(42); // redirect followed-parent-without-hukou
    }
    if (rule34(f.child())) {
      said.say(43); // redirect adoption-not-registered
    }
    if (rule35(f.target(), f.child())) {
      said.say(44); // redirect adopted-follow-adopter
    }
    if (rule36(f.child())) {
      said.say(45); // review adopted-with-foreign-nationality
    }
    if (rule37(f.target(), f.child(), f.mother(), f.parents())) {
      said.say(46); // redirect grandparents-not-open
    }
    if (rule38(f.child())) {
      said.say(47); // supplement ethnicity-not-a-parents
    }
    if (rule39(f.target(), f.child(), f.father(), f.parents())) {
      said.say(46); // redirect grandparents-not-open
    }
    if (rule40(f.child(), f.parents())) {
      said.say(48); // refuse foreign-at-birth
    }
    if (rule41(f.child(), f.parents())) {
      said.say(49); // review nationality-after-renouncing
    }
    if (rule42(f.child(), f.parents())) {
      said.say(50); // refuse not-chinese
    }
    if (rule43(f.child(), f.parents())) {
      said.say(51); // review parents-nationality-unclear
    }
    if (rule44(f.target(), f.child(), f.marriage())) {
      said.say(35); // need marriage-certificate
    }
    if (rule45(f.child(), f.parents())) {
      said.say(52); // need ethnicity-form
    }
    if (rule46(f.child(), f.parents())) {
      said.say(31); // review nationality-conflict
    }
    if (rule47(f.target(), f.child(), f.other(), f.parents())) {
      said.say(53); // review no-parent-with-hukou
    }
    if (rule48(f.filing())) {
      said.say(54); // note declared-by-others
    }
    if (rule49(f.child())) {
      said.say(14); // need birth-certificate
    }
    if (rule50(f.child())) {
      said.say(55); // note register-birth-and-death
      said.say(56); // need death-certificate
    }
    if (rule51(f.target())) {
      said.say(57); // redirect household-to-join-missing
    }
    if (rule52(f.child())) {
      said.say(58); // need surname-proof
    }
    if (rule53(f.target(), f.child())) {
      said.say(59); // need mother-hukou-booklet
    }
    if (rule54(f.target(), f.child())) {
      said.say(60); // need father-hukou-booklet
    }
    if (rule55(f.target(), f.child(), f.marriage())) {
      said.say(1); // need paternity-test
    }
    if (rule56(f.target(), f.child(), f.marriage())) {
      said.say(61); // need non-marital-statement
    }
    if (rule57(f.target(), f.child(), f.parents())) {
      said.say(62); // review student-household
    }
    if (rule58(f.target(), f.child())) {
      said.say(62); // review student-household
    }
    if (rule59(f.target(), f.child(), f.parents())) {
      said.say(63); // review zj-soldiers-civil-household
    }
    if (rule60(f.target(), f.child(), f.parents())) {
      said.say(64); // grant zj-soldiers-unit
    }
    if (rule61(f.target(), f.child(), f.parents())) {
      said.say(65); // grant zj-soldiers-grandparents
      said.say(66); // need grandparents-hukou-booklet
    }
    if (rule62(f.target(), f.child(), f.followed(), f.other())) {
      said.say(67); // redirect zj-follow-civilian
    }
    if (rule63(f.target(), f.child(), f.other(), f.parents())) {
      said.say(68); // redirect zj-must-follow-family-household
    }
    if (rule64(f.target(), f.child(), f.other(), f.parents())) {
      said.say(69); // need unit-consent
      said.say(70); // need no-housing-proof
    }
    if (rule65(f.target(), f.child(), f.other(), f.parents(), f.household())) {
      said.say(71); // redirect zj-home-owned
    }
    if (rule66(f.target(), f.child(), f.parents())) {
      said.say(69); // need unit-consent
      said.say(70); // need no-housing-proof
    }
    if (rule67(f.target(), f.child(), f.parents(), f.household())) {
      said.say(71); // redirect zj-home-owned
    }
    if (rule68(f.target(), f.child(), f.other(), f.parents())) {
      said.say(72); // redirect zj-student-collective
    }
    if (rule69(f.child(), f.parents())) {
      said.say(73); // need ethnicity-confirmation
    }
    if (rule70(f.child())) {
      said.say(74); // need birth-certificate
    }
    if (rule71(f.target(), f.child(), f.marriage())) {
      said.say(75); // need marriage-certificate
    }
    if (rule72(f.target(), f.child(), f.marriage())) {
      said.say(76); // need non-marital-statement
    }
    if (rule73(f.target(), f.child())) {
      said.say(77); // need mother-hukou-booklet
    }
    if (rule74(f.target(), f.child())) {
      said.say(78); // need father-hukou-booklet
    }
    if (rule75(f.target(), f.child(), f.marriage())) {
      said.say(79); // need paternity-test
    }
  }

  static void channel(Sheet f, Tally said) {
    if (rule76(f.marriage())) {
      said.say(80); // review wedlock-to-be-clarified
    }
    if (rule77(f.target(), f.child())) {
      said.say(81); // grant delta-channel
    }
    if (rule78(f.filing())) {
      said.say(82); // redirect not-where-the-applicant-lives
    }
    if (rule79(f.marriage())) {
      said.say(83); // review marriage-ended
    }
    if (rule80(f.target(), f.marriage())) {
      said.say(84); // need marriage-certificate
    }
    if (rule81(f.target())) {
      said.say(85); // need father-id-card
      said.say(86); // need mother-id-card
      said.say(87); // need father-hukou-booklet
      said.say(88); // need mother-hukou-booklet
      said.say(89); // need birth-certificate
    }
    if (rule82(f.mother())) {
      said.say(90); // review parent-without-booklet
    }
    if (rule83(f.father())) {
      said.say(90); // review parent-without-booklet
    }
    if (rule84(f.father(), f.mother(), f.parents())) {
      said.say(91); // redirect parent-without-mainland-papers
    }
    if (rule85(f.parents())) {
      said.say(92); // redirect ethnicity-differs
    }
    if (rule86(f.filing())) {
      said.say(93); // redirect not-filed-by-a-parent
    }
    if (rule87(f.filing())) {
      said.say(94); // supplement delivery-address-missing
    }
    if (rule88(f.target())) {
      said.say(95); // need commitment
    }
    if (rule89(f.marriage())) {
      said.say(96); // review foreign-marriage-certificate
    }
    if (rule90(f.marriage())) {
      said.say(97); // redirect born-out-of-wedlock
    }
    if (rule91(f.child())) {
      said.say(98); // redirect born-elsewhere
    }
    if (rule92(f.target())) {
      said.say(99); // redirect not-a-family-household
    }
    if (rule93(f.target())) {
      said.say(100); // redirect not-following-a-parent
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
    if (rule4(f.target(), f.child())) {
      said.say(4); // grant adopted
      because[4] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childAdoption;
      said.say(5); // need adoption-certificate
    }
    if (rule5(f.target(), f.child())) {
      said.say(6); // grant institution
      because[6] |= why.targetFollows | why.childOrigin;
      said.say(7); // need admission-form
      said.say(8); // need civil-affairs-opinion
    }
    if (rule6(f.child())) {
      said.say(9); // refuse already-registered
      because[9] |= why.childRegistered;
    }
    if (rule7(f.child())) {
      said.say(10); // review doubtful-certificate
      because[10] |= why.childOrigin | why.childBirthCertificate;
    }
    if (rule8(f.child())) {
      said.say(11); // note late-filing
      because[11] |= why.childWithinOneMonth;
    }
    if (rule9(f.target(), f.child())) {
      said.say(12); // grant follow-parent
      because[12] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace;
    }
    if (rule10(f.child(), f.parents())) {
      said.say(13); // supplement certificate-from-hospital
      because[13] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeign;
      said.say(14); // need birth-certificate
    }
    if (rule11(f.child(), f.parents(), f.marriage())) {
      said.say(13); // supplement certificate-from-hospital
      because[13] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeign | (f.marriage().atBirth() == MaritalAtBirth.MARRIED ? why.marriageAtBirth : why.marriageNow);
      said.say(14); // need birth-certificate
    }
    if (rule12(f.child(), f.parents())) {
      said.say(15); // supplement certificate-after-paternity-test
      because[15] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeign;
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule13(f.child(), f.parents(), f.marriage())) {
      said.say(15); // supplement certificate-after-paternity-test
      because[15] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate | why.childDelivered | why.parentsOneForeign | (f.marriage().atBirth() == MaritalAtBirth.MARRIED ? why.marriageAtBirth : why.marriageNow);
      said.say(14); // need birth-certificate
      said.say(1); // need paternity-test
    }
    if (rule14(f.target(), f.child(), f.parents())) {
      said.say(16); // grant overseas-chinese-to-grandparents
      because[16] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsOverseasChinese | why.parentsMarried;
      said.say(17); // need parents-foreign-residence
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
    }
    if (rule15(f.child())) {
      said.say(20); // supplement name-not-standard
      because[20] |= why.childNameStandard;
    }
    if (rule16(f.target(), f.child(), f.parents())) {
      said.say(21); // grant born-abroad-to-grandparents
      because[21] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.childForeignNationality | why.childEntryDocument | why.parentsBothOverseasChinese;
      said.say(18); // need grandparents-hukou-booklet
    }
    if (rule17(f.child())) {
      said.say(22); // supplement foreign-residence-not-given-up
      because[22] |= why.childOrigin | why.childBornPlace | why.childResidentElsewhere;
    }
    if (rule18(f.target(), f.child())) {
      said.say(23); // grant born-abroad-follow-parent
      because[23] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.childForeignNationality | why.childEntryDocument;
    }
    if (rule19(f.child())) {
      said.say(24); // need foreign-birth-certificate
      said.say(25); // need translation
      said.say(26); // need legalisation
      said.say(27); // need child-entry-document
      said.say(28); // need parents-entry-documents
      said.say(29); // need no-foreign-status-statement
    }
    if (rule20(f.child())) {
      said.say(30); // review certificate-does-not-fit
      because[30] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate;
    }
    if (rule21(f.child(), f.parents())) {
      said.say(31); // review nationality-conflict
      because[31] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnyChinese;
    }
    if (rule22(f.child())) {
      said.say(3); // review surname-reason
      because[3] |= why.childOrigin | why.childSurname;
    }
    if (rule23(f.child())) {
      said.say(30); // review certificate-does-not-fit
      because[30] |= why.childOrigin | why.childBornPlace | why.childBirthCertificate;
    }
    if (rule24(f.target(), f.child(), f.parents())) {
      said.say(32); // redirect must-follow-non-student
      because[32] |= why.targetHousehold | why.childOrigin | why.parentsOneStudent | why.parentsMarried;
    }
    if (rule25(f.target(), f.child(), f.other(), f.parents())) {
      said.say(33); // redirect must-follow-family-household
      because[33] |= why.targetFollows | why.targetCollective | why.childOrigin | why.otherHousehold | why.parentsSameCity | why.parentsMarried;
    }
    if (rule26(f.target(), f.child(), f.parents())) {
      said.say(34); // grant students-to-grandparents
      because[34] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsBothStudents | why.parentsMarried;
      said.say(18); // need grandparents-hukou-booklet
      said.say(19); // need kinship-proof
      said.say(35); // need marriage-certificate
    }
    if (rule27(f.child())) {
      said.say(36); // note certificate-name-first
      because[36] |= why.childNameAsCertificate;
    }
    if (rule28(f.filing())) {
      said.say(37); // note declared-by-agent
      because[37] |= why.filingApplicant;
    }
    if (rule29(f.target(), f.child(), f.marriage())) {
      said.say(38); // need divorce-papers
    }
    if (rule30(f.child(), f.marriage())) {
      said.say(39); // note late-marriage
      because[39] |= why.childOrigin | why.childBornPlace | why.marriageAtBirth | why.marriageNow;
    }
    if (rule31(f.child())) {
      said.say(40); // review not-a-newborn
      because[40] |= why.childAgeYears;
    }
    if (rule32(f.target(), f.child())) {
      said.say(41); // redirect through-institution
      because[41] |= why.targetFollows | why.childOrigin;
    }
    if (rule33(f.target(), f.child(), f.other())) {
      said.say(42); // redirect followed-parent-without-hukou
      because[42] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.otherHousehold;
    }
    if (rule34(f.child())) {
      said.say(43); // redirect adoption-not-registered
      because[43] |= why.childOrigin | why.childAdoption;
    }
    if (rule35(f.target(), f.child())) {
      said.say(44); // redirect adopted-follow-adopter
      because[44] |= why.targetFollows | why.childOrigin;
    }
    if (rule36(f.child())) {
      said.say(45); // review adopted-with-foreign-nationality
      because[45] |= why.childOrigin | why.childForeignNationality;
    }
    if (rule37(f.target(), f.child(), f.mother(), f.parents())) {
      said.say(46); // redirect grandparents-not-open
      because[46] |= why.targetFollows | why.childOrigin | why.motherHousehold | why.parentsOverseasChinese | why.parentsBothSoldiers | why.parentsBothStudents;
    }
    if (rule38(f.child())) {
      said.say(47); // supplement ethnicity-not-a-parents
      because[47] |= why.childOrigin | why.childEthnicityOfParent;
    }
    if (rule39(f.target(), f.child(), f.father(), f.parents())) {
      said.say(46); // redirect grandparents-not-open
      because[46] |= why.targetFollows | why.childOrigin | why.fatherHousehold | why.parentsOverseasChinese | why.parentsBothSoldiers | why.parentsBothStudents;
    }
    if (rule40(f.child(), f.parents())) {
      said.say(48); // refuse foreign-at-birth
      because[48] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnySettledAbroad;
    }
    if (rule41(f.child(), f.parents())) {
      said.say(49); // review nationality-after-renouncing
      because[49] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnySettledAbroad;
    }
    if (rule42(f.child(), f.parents())) {
      said.say(50); // refuse not-chinese
      because[50] |= why.childOrigin | why.parentsBothForeign;
    }
    if (rule43(f.child(), f.parents())) {
      said.say(51); // review parents-nationality-unclear
      because[51] |= why.childOrigin | why.parentsNoneChinese;
    }
    if (rule44(f.target(), f.child(), f.marriage())) {
      said.say(35); // need marriage-certificate
    }
    if (rule45(f.child(), f.parents())) {
      said.say(52); // need ethnicity-form
    }
    if (rule46(f.child(), f.parents())) {
      said.say(31); // review nationality-conflict
      because[31] |= why.childOrigin | why.childBornPlace | why.childForeignNationality | why.parentsAnyChinese | why.parentsAnySettledAbroad;
    }
    if (rule47(f.target(), f.child(), f.other(), f.parents())) {
      said.say(53); // review no-parent-with-hukou
      because[53] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.otherHousehold | why.parentsAnyChinese;
    }
    if (rule48(f.filing())) {
      said.say(54); // note declared-by-others
      because[54] |= why.filingApplicant;
    }
    if (rule49(f.child())) {
      said.say(14); // need birth-certificate
    }
    if (rule50(f.child())) {
      said.say(55); // note register-birth-and-death
      because[55] |= why.childDied;
      said.say(56); // need death-certificate
    }
    if (rule51(f.target())) {
      said.say(57); // redirect household-to-join-missing
      because[57] |= why.targetFollows | why.targetHousehold;
    }
    if (rule52(f.child())) {
      said.say(58); // need surname-proof
    }
    if (rule53(f.target(), f.child())) {
      said.say(59); // need mother-hukou-booklet
    }
    if (rule54(f.target(), f.child())) {
      said.say(60); // need father-hukou-booklet
    }
    if (rule55(f.target(), f.child(), f.marriage())) {
      said.say(1); // need paternity-test
    }
    if (rule56(f.target(), f.child(), f.marriage())) {
      said.say(61); // need non-marital-statement
    }
    if (rule57(f.target(), f.child(), f.parents())) {
      said.say(62); // review student-household
      because[62] |= why.targetHousehold | why.childOrigin | (!(f.parents().oneStudent()) ? why.parentsOneStudent : why.parentsMarried);
    }
    if (rule58(f.target(), f.child())) {
      said.say(62); // review student-household
      because[62] |= why.targetHousehold | why.childOrigin;
    }
    if (rule59(f.target(), f.child(), f.parents())) {
      said.say(63); // review zj-soldiers-civil-household
      because[63] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.parentsBothSoldiers;
    }
    if (rule60(f.target(), f.child(), f.parents())) {
      said.say(64); // grant zj-soldiers-unit
      because[64] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsBothSoldiers;
    }
    if (rule61(f.target(), f.child(), f.parents())) {
      said.say(65); // grant zj-soldiers-grandparents
      because[65] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childBornPlace | why.parentsBothSoldiers;
      said.say(66); // need grandparents-hukou-booklet
    }
    if (rule62(f.target(), f.child(), f.followed(), f.other())) {
      said.say(67); // redirect zj-follow-civilian
      because[67] |= why.targetFollows | why.childOrigin | why.followedActiveSoldier | why.otherActiveSoldier | why.otherHousehold;
    }
    if (rule63(f.target(), f.child(), f.other(), f.parents())) {
      said.say(68); // redirect zj-must-follow-family-household
      because[68] |= why.targetFollows | why.targetCollective | why.childOrigin | why.otherHousehold | why.parentsSameCity;
    }
    if (rule64(f.target(), f.child(), f.other(), f.parents())) {
      said.say(69); // need unit-consent
      said.say(70); // need no-housing-proof
    }
    if (rule65(f.target(), f.child(), f.other(), f.parents(), f.household())) {
      said.say(71); // redirect zj-home-owned
      because[71] |= why.targetFollows | why.targetCollective | why.targetHousehold | why.childOrigin | why.otherHousehold | why.parentsSameCity | why.householdHomeOwnedInCity;
    }
    if (rule66(f.target(), f.child(), f.parents())) {
      said.say(69); // need unit-consent
      said.say(70); // need no-housing-proof
    }
    if (rule67(f.target(), f.child(), f.parents(), f.household())) {
      said.say(71); // redirect zj-home-owned
      because[71] |= why.targetFollows | why.targetCollective | why.childOrigin | why.parentsBothCollective | why.parentsBothSoldiers | why.householdHomeOwnedInCity;
    }
    if (rule68(f.target(), f.child(), f.other(), f.parents())) {
      said.say(72); // redirect zj-student-collective
      because[72] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.otherHousehold | why.parentsSameCity;
    }
    if (rule69(f.child(), f.parents())) {
      said.say(73); // need ethnicity-confirmation
    }
    if (rule70(f.child())) {
      said.say(74); // need birth-certificate
    }
    if (rule71(f.target(), f.child(), f.marriage())) {
      said.say(75); // need marriage-certificate
    }
    if (rule72(f.target(), f.child(), f.marriage())) {
      said.say(76); // need non-marital-statement
    }
    if (rule73(f.target(), f.child())) {
      said.say(77); // need mother-hukou-booklet
    }
    if (rule74(f.target(), f.child())) {
      said.say(78); // need father-hukou-booklet
    }
    if (rule75(f.target(), f.child(), f.marriage())) {
      said.say(79); // need paternity-test
    }
  }

  static void channelWithFacts(Sheet f, Because why, Tally said, long[] because) {
    if (rule76(f.marriage())) {
      said.say(80); // review wedlock-to-be-clarified
      because[80] |= why.marriageAtBirth | why.marriageNow;
    }
    if (rule77(f.target(), f.child())) {
      said.say(81); // grant delta-channel
      because[81] |= why.targetFollows | why.targetHousehold | why.childOrigin | why.childDied | why.childBornProvince;
    }
    if (rule78(f.filing())) {
      said.say(82); // redirect not-where-the-applicant-lives
      because[82] |= why.filingApplicant | why.filingAtApplicantResidence;
    }
    if (rule79(f.marriage())) {
      said.say(83); // review marriage-ended
      because[83] |= why.marriageAtBirth | why.marriageNow;
    }
    if (rule80(f.target(), f.marriage())) {
      said.say(84); // need marriage-certificate
    }
    if (rule81(f.target())) {
      said.say(85); // need father-id-card
      said.say(86); // need mother-id-card
      said.say(87); // need father-hukou-booklet
      said.say(88); // need mother-hukou-booklet
      said.say(89); // need birth-certificate
    }
    if (rule82(f.mother())) {
      said.say(90); // review parent-without-booklet
      because[90] |= why.motherCitizenship | why.motherHousehold;
    }
    if (rule83(f.father())) {
      said.say(90); // review parent-without-booklet
      because[90] |= why.fatherCitizenship | why.fatherHousehold;
    }
    if (rule84(f.father(), f.mother(), f.parents())) {
      said.say(91); // redirect parent-without-mainland-papers
      because[91] |= why.fatherKnown | why.motherKnown | why.parentsBothMainland;
    }
    if (rule85(f.parents())) {
      said.say(92); // redirect ethnicity-differs
      because[92] |= why.parentsBothMainland | why.parentsSameEthnicity;
    }
    if (rule86(f.filing())) {
      said.say(93); // redirect not-filed-by-a-parent
      because[93] |= why.filingApplicant;
    }
    if (rule87(f.filing())) {
      said.say(94); // supplement delivery-address-missing
      because[94] |= why.filingDeliveryAddress;
    }
    if (rule88(f.target())) {
      said.say(95); // need commitment
    }
    if (rule89(f.marriage())) {
      said.say(96); // review foreign-marriage-certificate
      because[96] |= why.marriageCertificate;
    }
    if (rule90(f.marriage())) {
      said.say(97); // redirect born-out-of-wedlock
      because[97] |= why.marriageAtBirth | why.marriageNow;
    }
    if (rule91(f.child())) {
      said.say(98); // redirect born-elsewhere
      because[98] |= why.childBornProvince;
    }
    if (rule92(f.target())) {
      said.say(99); // redirect not-a-family-household
      because[99] |= why.targetHousehold;
    }
    if (rule93(f.target())) {
      said.say(100); // redirect not-following-a-parent
      because[100] |= why.targetFollows;
    }
  }

  /** Each rule on its own. */
  static final List<Predicate<Sheet>> RULES =
      List.of(
          f -> rule0(f.child()),
          f -> rule1(f.child(), f.parents(), f.marriage()),
          f -> rule2(f.target(), f.child()),
          f -> rule3(f.child()),
          f -> rule4(f.target(), f.child()),
          f -> rule5(f.target(), f.child()),
          f -> rule6(f.child()),
          f -> rule7(f.child()),
          f -> rule8(f.child()),
          f -> rule9(f.target(), f.child()),
          f -> rule10(f.child(), f.parents()),
          f -> rule11(f.child(), f.parents(), f.marriage()),
          f -> rule12(f.child(), f.parents()),
          f -> rule13(f.child(), f.parents(), f.marriage()),
          f -> rule14(f.target(), f.child(), f.parents()),
          f -> rule15(f.child()),
          f -> rule16(f.target(), f.child(), f.parents()),
          f -> rule17(f.child()),
          f -> rule18(f.target(), f.child()),
          f -> rule19(f.child()),
          f -> rule20(f.child()),
          f -> rule21(f.child(), f.parents()),
          f -> rule22(f.child()),
          f -> rule23(f.child()),
          f -> rule24(f.target(), f.child(), f.parents()),
          f -> rule25(f.target(), f.child(), f.other(), f.parents()),
          f -> rule26(f.target(), f.child(), f.parents()),
          f -> rule27(f.child()),
          f -> rule28(f.filing()),
          f -> rule29(f.target(), f.child(), f.marriage()),
          f -> rule30(f.child(), f.marriage()),
          f -> rule31(f.child()),
          f -> rule32(f.target(), f.child()),
          f -> rule33(f.target(), f.child(), f.other()),
          f -> rule34(f.child()),
          f -> rule35(f.target(), f.child()),
          f -> rule36(f.child()),
          f -> rule37(f.target(), f.child(), f.mother(), f.parents()),
          f -> rule38(f.child()),
          f -> rule39(f.target(), f.child(), f.father(), f.parents()),
          f -> rule40(f.child(), f.parents()),
          f -> rule41(f.child(), f.parents()),
          f -> rule42(f.child(), f.parents()),
          f -> rule43(f.child(), f.parents()),
          f -> rule44(f.target(), f.child(), f.marriage()),
          f -> rule45(f.child(), f.parents()),
          f -> rule46(f.child(), f.parents()),
          f -> rule47(f.target(), f.child(), f.other(), f.parents()),
          f -> rule48(f.filing()),
          f -> rule49(f.child()),
          f -> rule50(f.child()),
          f -> rule51(f.target()),
          f -> rule52(f.child()),
          f -> rule53(f.target(), f.child()),
          f -> rule54(f.target(), f.child()),
          f -> rule55(f.target(), f.child(), f.marriage()),
          f -> rule56(f.target(), f.child(), f.marriage()),
          f -> rule57(f.target(), f.child(), f.parents()),
          f -> rule58(f.target(), f.child()),
          f -> rule59(f.target(), f.child(), f.parents()),
          f -> rule60(f.target(), f.child(), f.parents()),
          f -> rule61(f.target(), f.child(), f.parents()),
          f -> rule62(f.target(), f.child(), f.followed(), f.other()),
          f -> rule63(f.target(), f.child(), f.other(), f.parents()),
          f -> rule64(f.target(), f.child(), f.other(), f.parents()),
          f -> rule65(f.target(), f.child(), f.other(), f.parents(), f.household()),
          f -> rule66(f.target(), f.child(), f.parents()),
          f -> rule67(f.target(), f.child(), f.parents(), f.household()),
          f -> rule68(f.target(), f.child(), f.other(), f.parents()),
          f -> rule69(f.child(), f.parents()),
          f -> rule70(f.child()),
          f -> rule71(f.target(), f.child(), f.marriage()),
          f -> rule72(f.target(), f.child(), f.marriage()),
          f -> rule73(f.target(), f.child()),
          f -> rule74(f.target(), f.child()),
          f -> rule75(f.target(), f.child(), f.marriage()),
          f -> rule76(f.marriage()),
          f -> rule77(f.target(), f.child()),
          f -> rule78(f.filing()),
          f -> rule79(f.marriage()),
          f -> rule80(f.target(), f.marriage()),
          f -> rule81(f.target()),
          f -> rule82(f.mother()),
          f -> rule83(f.father()),
          f -> rule84(f.father(), f.mother(), f.parents()),
          f -> rule85(f.parents()),
          f -> rule86(f.filing()),
          f -> rule87(f.filing()),
          f -> rule88(f.target()),
          f -> rule89(f.marriage()),
          f -> rule90(f.marriage()),
          f -> rule91(f.child()),
          f -> rule92(f.target()),
          f -> rule93(f.target()));

  /** 不能提供中国护照或者旅行证的，由出入境管理部门核实 */
  private static boolean rule0(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() != ForeignNationality.HELD
        && (child.entryDocument() == EntryDocument.EXIT_ENTRY_PERMIT || child.entryDocument() == EntryDocument.FOREIGN_PASSPORT || child.entryDocument() == EntryDocument.NONE);
  }

  /** 中国公民与外国人非婚生育、没有出生医学证明的，提交亲子鉴定证明 */
  private static boolean rule1(Child child, Parents parents, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && parents.oneForeign()
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
  private static boolean rule4(Target target, Child child) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.ADOPTED
        && child.adoption() != Adoption.NONE;
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

  /** 出生登记实行随父随母自愿，在父亲或者母亲户口所在地申报 */
  private static boolean rule9(Target target, Child child) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND;
  }

  /** 助产机构内出生没有出生医学证明的，先向该机构申领 */
  private static boolean rule10(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.FACILITY
        && !parents.oneForeign();
  }

  /** 助产机构内出生没有出生医学证明，一方是外国人但是婚内生育的，同样先向该机构申领 */
  private static boolean rule11(Child child, Parents parents, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.FACILITY
        && parents.oneForeign()
        && (marriage.atBirth() == MaritalAtBirth.MARRIED || marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 助产机构外出生没有出生医学证明的，亲子鉴定后申领 */
  private static boolean rule12(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.ELSEWHERE
        && !parents.oneForeign();
  }

  /** 助产机构外出生没有出生医学证明，一方是外国人但是婚内生育的，同样亲子鉴定后申领 */
  private static boolean rule13(Child child, Parents parents, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.NONE
        && child.delivered() == Delivered.ELSEWHERE
        && parents.oneForeign()
        && (marriage.atBirth() == MaritalAtBirth.MARRIED || marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 华侨夫妻或者华侨与外国人夫妻在国内所生子女，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule14(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.overseasChinese()
        && parents.married();
  }

  /** 名字应当使用通用规范汉字 */
  private static boolean rule15(Child child) {
    return !child.nameStandard();
  }

  /** 国外出生、父母均为华侨的，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule16(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() != ForeignNationality.HELD
        && (child.entryDocument() == EntryDocument.PASSPORT || child.entryDocument() == EntryDocument.TRAVEL_DOCUMENT)
        && parents.bothOverseasChinese();
  }

  /** 国外出生、还有外国永久居留资格的，先放弃并提交证明 */
  private static boolean rule17(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.residentElsewhere() == Status.HELD;
  }

  /** 国外出生的中国公民，回国后在父亲或者母亲户口所在地登记 */
  private static boolean rule18(Target target, Child child) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.NONE && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() != ForeignNationality.HELD
        && (child.entryDocument() == EntryDocument.PASSPORT || child.entryDocument() == EntryDocument.TRAVEL_DOCUMENT);
  }

  /** 国外出生的，提交出生证明及译本、认证，入境证件和没有外国身份的声明 */
  private static boolean rule19(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD;
  }

  /** 国外出生而持内地出生医学证明的，核实 */
  private static boolean rule20(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.birthCertificate() == BirthCertificate.HELD;
  }

  /** 在中国出生、父母一方为中国公民又有外国国籍的，认定国籍 */
  private static boolean rule21(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() != Place.ABROAD
        && child.foreignNationality() == ForeignNationality.HELD
        && parents.anyChinese();
  }

  /** 在父姓母姓以外取姓的，核实是否有正当理由 */
  private static boolean rule22(Child child) {
    return (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && child.surname() == Surname.OTHER;
  }

  /** 境内出生而持境外出生证明的，核实 */
  private static boolean rule23(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() == BirthCertificate.FOREIGN;
  }

  /** 夫妻一方为高校学生集体户、另一方不是的，应当随另一方 */
  private static boolean rule24(Target target, Child child, Parents parents) {
    return target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && parents.oneStudent()
        && parents.married();
  }

  /** 夫妻在同一设区市，一方家庭户一方集体户的，应当随家庭户一方 */
  private static boolean rule25(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && parents.sameCity()
        && parents.married();
  }

  /** 夫妻均为高校学生集体户的，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule26(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.bothStudents()
        && parents.married();
  }

  /** 姓名按出生医学证明登记 */
  private static boolean rule27(Child child) {
    return !child.nameAsCertificate();
  }

  /** 委托代理人申报的，先问派出所 */
  private static boolean rule28(Filing filing) {
    return filing.applicant() == Applicant.AGENT;
  }

  /** 婚内出生、申报时父母已经离婚的，提交离婚证件 */
  private static boolean rule29(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() == MaritalAtBirth.MARRIED
        && marriage.now() == MaritalNow.DIVORCED;
  }

  /** 孩子出生后父母补办结婚登记的，凭结婚证办理 */
  private static boolean rule30(Child child, Marriage marriage) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 年满十八周岁的，按补录户口调查审批 */
  private static boolean rule31(Child child) {
    return child.ageYears() >= 18;
  }

  /** 弃婴和国家监护的儿童，由福利机构或者经收养申报 */
  private static boolean rule32(Target target, Child child) {
    return target.follows() != Follows.INSTITUTION
        && (child.origin() == Origin.FOUNDLING || child.origin() == Origin.STATE_WARD);
  }

  /** 所随一方没有常住户口、另一方有的，在另一方户口所在地登记 */
  private static boolean rule33(Target target, Child child, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && other.household() != HouseholdKind.NONE;
  }

  /** 收养没有登记也没有公证的，先办收养登记 */
  private static boolean rule34(Child child) {
    return child.origin() == Origin.ADOPTED
        && child.adoption() == Adoption.NONE;
  }

  /** 收养的孩子不随祖父母或者机构登记 */
  private static boolean rule35(Target target, Child child) {
    return (target.follows() == Follows.GRANDPARENTS || target.follows() == Follows.INSTITUTION)
        && child.origin() == Origin.ADOPTED;
  }

  /** 收养的孩子有外国国籍的，认定国籍 */
  private static boolean rule36(Child child) {
    return child.origin() == Origin.ADOPTED
        && child.foreignNationality() == ForeignNationality.HELD;
  }

  /** 母亲有户口，又不属于例外情形的，不随祖父母登记 */
  private static boolean rule37(Target target, Child child, Mother mother, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && child.origin() == Origin.BIRTH
        && mother.household() != HouseholdKind.NONE
        && !parents.overseasChinese()
        && !parents.bothSoldiers()
        && !parents.bothStudents();
  }

  /** 民族只能依据父亲或者母亲的民族填报 */
  private static boolean rule38(Child child) {
    return (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && !child.ethnicityOfParent();
  }

  /** 父亲有户口，又不属于例外情形的，不随祖父母登记 */
  private static boolean rule39(Target target, Child child, Father father, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && child.origin() == Origin.BIRTH
        && father.household() != HouseholdKind.NONE
        && !parents.overseasChinese()
        && !parents.bothSoldiers()
        && !parents.bothStudents();
  }

  /** 父母一方定居国外，孩子在国外出生即具有外国国籍的，不具有中国国籍 */
  private static boolean rule40(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() == ForeignNationality.HELD
        && parents.anySettledAbroad();
  }

  /** 父母一方定居国外，孩子曾有外国国籍后来放弃的，认定国籍 */
  private static boolean rule41(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() == ForeignNationality.RENOUNCED
        && parents.anySettledAbroad();
  }

  /** 父母均为外国人的，孩子不具有中国国籍 */
  private static boolean rule42(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && parents.bothForeign();
  }

  /** 父母无国籍、国籍不明或者无法查明的，核实孩子的国籍 */
  private static boolean rule43(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && parents.noneChinese();
  }

  /** 父母是夫妻的，提交结婚证 */
  private static boolean rule44(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 父母民族不同的，共同签署民族成份填报申请书 */
  private static boolean rule45(Child child, Parents parents) {
    return (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED)
        && !parents.sameEthnicity()
        && parents.bothMainland();
  }

  /** 父母没有定居国外，孩子在国外出生又有外国国籍的，认定国籍 */
  private static boolean rule46(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.ABROAD
        && child.foreignNationality() == ForeignNationality.HELD
        && parents.anyChinese()
        && !parents.anySettledAbroad();
  }

  /** 父母都没有常住户口的，调查核实 */
  private static boolean rule47(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.NONE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.NONE
        && parents.anyChinese();
  }

  /** 由父母和其他监护人以外的人申报的，先问派出所 */
  private static boolean rule48(Filing filing) {
    return (filing.applicant() == Applicant.HOUSEHOLD_HEAD || filing.applicant() == Applicant.RELATIVE || filing.applicant() == Applicant.CARER || filing.applicant() == Applicant.NEIGHBOUR);
  }

  /** 申报出生登记，提交出生医学证明 */
  private static boolean rule49(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() != BirthCertificate.NONE;
  }

  /** 申报前死亡的，同时办理出生登记和死亡登记 */
  private static boolean rule50(Child child) {
    return child.died();
  }

  /** 祖父母没有户口的，没有可以落入的户 */
  private static boolean rule51(Target target) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() == HouseholdKind.NONE;
  }

  /** 随其他直系长辈血亲或者扶养人姓氏的，提交证明 */
  private static boolean rule52(Child child) {
    return (child.surname() == Surname.OTHER_LINEAL || child.surname() == Surname.CARER);
  }

  /** 随母登记，提交母亲的居民户口簿 */
  private static boolean rule53(Target target, Child child) {
    return target.follows() == Follows.MOTHER
        && target.household() != HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED);
  }

  /** 随父登记，提交父亲的居民户口簿 */
  private static boolean rule54(Target target, Child child) {
    return target.follows() == Follows.FATHER
        && target.household() != HouseholdKind.NONE
        && (child.origin() == Origin.BIRTH || child.origin() == Origin.ADOPTED);
  }

  /** 非婚生育子女随父登记，还应当提交亲子鉴定证明 */
  private static boolean rule55(Target target, Child child, Marriage marriage) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 非婚生育的，提交非婚生育说明 */
  private static boolean rule56(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 高校学生集体户是否接收孩子，条文没有写明 */
  private static boolean rule57(Target target, Child child, Parents parents) {
    return target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && !((parents.oneStudent() && parents.married()));
  }

  /** 高校学生集体户是否接收收养的孩子，条文没有写明 */
  private static boolean rule58(Target target, Child child) {
    return target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.ADOPTED;
  }

  /** 第二十一条第一项 双方都是现役军人、所随一方却在地方的户里的，核实 */
  private static boolean rule59(Target target, Child child, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() != HouseholdKind.MILITARY_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && parents.bothSoldiers();
  }

  /** 第二十一条第一项 双方都是现役军人的，可以在一方部队驻地登记 */
  private static boolean rule60(Target target, Child child, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.MILITARY_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.bothSoldiers();
  }

  /** 第二十一条第一项 双方都是现役军人的，可以在祖父母或者外祖父母户口所在地登记 */
  private static boolean rule61(Target target, Child child, Parents parents) {
    return target.follows() == Follows.GRANDPARENTS
        && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && parents.bothSoldiers();
  }

  /** 第二十一条第二项 一方是现役军人的，随不是军人的一方 */
  private static boolean rule62(Target target, Child child, Followed followed, Other other) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && followed.activeSoldier()
        && !other.activeSoldier()
        && other.household() != HouseholdKind.NONE;
  }

  /** 第二十条第一项 同一市内一方家庭户一方集体户的，随家庭户一方 */
  private static boolean rule63(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && parents.sameCity();
  }

  /** 第二十条第二项 一方集体户、另一方市外家庭户的，可以落集体户，提交单位同意和无住房证明 */
  private static boolean rule64(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && !parents.sameCity();
  }

  /** 第二十条第二项 一方集体户、另一方市外家庭户，在本市有住房的，不落集体户 */
  private static boolean rule65(Target target, Child child, Other other, Parents parents, Household household) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && target.household() != HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && !parents.sameCity()
        && household.homeOwnedInCity();
  }

  /** 第二十条第二项 双方都是集体户的，可以落集体户，提交单位同意和无住房证明 */
  private static boolean rule66(Target target, Child child, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && parents.bothCollective()
        && !parents.bothSoldiers();
  }

  /** 第二十条第二项 双方都是集体户，在本市有住房的，不落集体户 */
  private static boolean rule67(Target target, Child child, Parents parents, Household household) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.collective()
        && child.origin() == Origin.BIRTH
        && parents.bothCollective()
        && !parents.bothSoldiers()
        && household.homeOwnedInCity();
  }

  /** 第二十条第二项 学生集体户除外 */
  private static boolean rule68(Target target, Child child, Other other, Parents parents) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.STUDENT_COLLECTIVE
        && child.origin() == Origin.BIRTH
        && other.household() == HouseholdKind.FAMILY
        && !parents.sameCity();
  }

  /** 第十九条 父母民族不同的，共同确认孩子的民族 */
  private static boolean rule69(Child child, Parents parents) {
    return child.origin() == Origin.BIRTH
        && !parents.sameEthnicity()
        && parents.bothMainland();
  }

  /** 第十九条第一项 提交出生医学证明 */
  private static boolean rule70(Child child) {
    return child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && child.birthCertificate() != BirthCertificate.NONE;
  }

  /** 第十九条第三项 提交结婚证 */
  private static boolean rule71(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && (marriage.now() == MaritalNow.MARRIED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 第十九条第三项 非婚生育的，提交非婚生育声明 */
  private static boolean rule72(Target target, Child child, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 第十九条第二项 随母的，提交母亲的居民户口簿 */
  private static boolean rule73(Target target, Child child) {
    return target.follows() == Follows.MOTHER
        && child.origin() == Origin.BIRTH;
  }

  /** 第十九条第二项 随父的，提交父亲的居民户口簿 */
  private static boolean rule74(Target target, Child child) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH;
  }

  /** 第十八条 非婚生育子女随父登记，提交有资质的机构出具的亲子鉴定证明 */
  private static boolean rule75(Target target, Child child, Marriage marriage) {
    return target.follows() == Follows.FATHER
        && child.origin() == Origin.BIRTH
        && child.bornPlace() == Place.MAINLAND
        && marriage.atBirth() != MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.UNMARRIED || marriage.now() == MaritalNow.DIVORCED);
  }

  /** 出生以后父母才结婚的，是否婚内出生没有写明 */
  private static boolean rule76(Marriage marriage) {
    return marriage.atBirth() != MaritalAtBirth.MARRIED
        && marriage.now() != MaritalNow.UNMARRIED;
  }

  /** 在沪苏浙皖出生、随父或者随母落长三角家庭户的，可以在实际居住地申请 */
  private static boolean rule77(Target target, Child child) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && target.household() == HouseholdKind.FAMILY
        && child.origin() == Origin.BIRTH
        && !child.died()
        && (child.bornProvince().equals("31") || child.bornProvince().equals("32") || child.bornProvince().equals("33") || child.bornProvince().equals("34"));
  }

  /** 在申请人实际居住地公安机关申请 */
  private static boolean rule78(Filing filing) {
    return (filing.applicant() == Applicant.FATHER || filing.applicant() == Applicant.MOTHER)
        && !filing.atApplicantResidence();
  }

  /** 婚内出生、申报时父母离婚或者一方去世的，材料怎么代替没有写明 */
  private static boolean rule79(Marriage marriage) {
    return marriage.atBirth() == MaritalAtBirth.MARRIED
        && (marriage.now() == MaritalNow.DIVORCED || marriage.now() == MaritalNow.WIDOWED);
  }

  /** 提交父亲或者母亲的结婚证原件 */
  private static boolean rule80(Target target, Marriage marriage) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER)
        && marriage.now() == MaritalNow.MARRIED;
  }

  /** 提交父母双方身份证、户口簿和孩子的出生医学证明原件 */
  private static boolean rule81(Target target) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER);
  }

  /** 母亲没有常住户口的，户口簿怎么代替没有写明 */
  private static boolean rule82(Mother mother) {
    return mother.citizenship() == Citizenship.MAINLAND
        && mother.household() == HouseholdKind.NONE;
  }

  /** 父亲没有常住户口的，户口簿怎么代替没有写明 */
  private static boolean rule83(Father father) {
    return father.citizenship() == Citizenship.MAINLAND
        && father.household() == HouseholdKind.NONE;
  }

  /** 父母双方须能提交居民身份证和居民户口簿 */
  private static boolean rule84(Father father, Mother mother, Parents parents) {
    return father.known()
        && mother.known()
        && !parents.bothMainland();
  }

  /** 父母须为同民族 */
  private static boolean rule85(Parents parents) {
    return parents.bothMainland()
        && !parents.sameEthnicity();
  }

  /** 由父亲或者母亲申请 */
  private static boolean rule86(Filing filing) {
    return filing.applicant() != Applicant.FATHER && filing.applicant() != Applicant.MOTHER;
  }

  /** 留存邮寄信息及联系方式 */
  private static boolean rule87(Filing filing) {
    return !filing.deliveryAddress();
  }

  /** 签署承诺书 */
  private static boolean rule88(Target target) {
    return (target.follows() == Follows.FATHER || target.follows() == Follows.MOTHER);
  }

  /** 结婚证明是境外出具的，没有写明 */
  private static boolean rule89(Marriage marriage) {
    return marriage.certificate() == MarriageCertificate.FOREIGN;
  }

  /** 须为婚内出生 */
  private static boolean rule90(Marriage marriage) {
    return marriage.atBirth() != MaritalAtBirth.MARRIED
        && marriage.now() == MaritalNow.UNMARRIED;
  }

  /** 须在上海、江苏、浙江、安徽全域内出生 */
  private static boolean rule91(Child child) {
    return !child.bornProvince().equals("31") && !child.bornProvince().equals("32") && !child.bornProvince().equals("33") && !child.bornProvince().equals("34");
  }

  /** 须在家庭户内申报出生登记 */
  private static boolean rule92(Target target) {
    return target.household() != HouseholdKind.FAMILY;
  }

  /** 须随父或者随母 */
  private static boolean rule93(Target target) {
    return target.follows() != Follows.FATHER && target.follows() != Follows.MOTHER;
  }
}
