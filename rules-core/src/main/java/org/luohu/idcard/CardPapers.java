package org.luohu.idcard;

import static org.luohu.idcard.CardFacts.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** What somebody who asks for a card lays on the counter, and what is read off each paper. */
final class CardPapers {

  private CardPapers() {}

  static Map<Text, List<StatedFact<?>>> all() {
    Map<Text, List<StatedFact<?>>> papers = new LinkedHashMap<>();
    papers.put(Text.of("来办什么", "What is asked for"), List.of(FILED_AT, REQUEST));
    papers.put(Text.of("旧的居民身份证", "The old identity card"), List.of(REASON, EXPIRES_ON));
    papers.put(Text.of("户口簿", "The household booklet"), List.of(HUKOU_REGION, BORN_ON));
    papers.put(Text.of("在这里做什么", "What keeps the person here"), List.of(TIE));
    return papers;
  }
}
