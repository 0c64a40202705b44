package org.luohu.movechild;

import static org.luohu.movechild.MoveFacts.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** What a family that moves a child lays on the counter, and what is read off each paper. */
final class MovePapers {

  private MovePapers() {}

  static Map<Text, List<StatedFact<?>>> all() {
    Map<Text, List<StatedFact<?>>> papers = new LinkedHashMap<>();
    papers.put(Text.of("来办什么", "What is asked for"), List.of(FILED_AT, JOINED));
    papers.put(
        Text.of("所投靠一方的户口簿", "The household booklet of the parent joined"),
        List.of(HOUSEHOLD, TARGET, SINCE));
    papers.put(Text.of("孩子的户口簿", "The child's household booklet"), List.of(ORIGIN, BORN_ON));
    papers.put(Text.of("父母的婚姻", "The parents' marriage"), List.of(PARENTS, GUARDIAN));
    return papers;
  }
}
