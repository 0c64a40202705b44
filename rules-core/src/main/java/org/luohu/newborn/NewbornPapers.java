package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** What a family lays on the counter, and what is read off each paper. */
final class NewbornPapers {

  private NewbornPapers() {}

  static Map<Text, List<StatedFact<?>>> all() {
    Map<Text, List<StatedFact<?>>> papers = new LinkedHashMap<>();
    papers.put(t("来办什么", "What is asked for"), List.of(FILED_AT, FOLLOW, APPLICANT));
    papers.put(t("父亲的户口簿和身份证", "The father's booklet and card"), parent(FATHER));
    papers.put(t("母亲的户口簿和身份证", "The mother's booklet and card"), parent(MOTHER));
    papers.put(
        t("出生医学证明", "The birth certificate"),
        List.of(BIRTH_CERTIFICATE, StatedFacts.BORN_ON, StatedFacts.BORN_IN, REGISTERED));
    papers.put(t("结婚证", "The marriage certificate"), List.of(AT_BIRTH, NOW, MARRIAGE_CERTIFICATE));
    papers.put(
        t("祖父母（外祖父母）的户口簿", "The grandparents' booklet"),
        List.of(GRANDPARENTS_REGION, GRANDPARENTS_HOUSEHOLD));
    papers.put(t("福利机构的户口簿", "The institution's booklet"), List.of(INSTITUTION_REGION));
    return papers;
  }

  private static List<StatedFact<?>> parent(ParentFacts parent) {
    return List.of(parent.household(), parent.region(), parent.residence(), parent.ethnicity());
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
