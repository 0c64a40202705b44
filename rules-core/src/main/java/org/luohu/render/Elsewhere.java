package org.luohu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luohu.decision.Alternative;
import org.luohu.decision.Decision;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.text.Text;

/** Where else it would work: the other choices, but only those surely better than the answer. */
final class Elsewhere {

  private final Page page;
  private final Decision decision;
  private final Map<String, String> names;

  private Elsewhere(Page page, Decision decision) {
    this.page = page;
    this.decision = decision;
    this.names =
        decision.materials().stream()
            .collect(
                Collectors.toMap(Material::code, m -> page.in(m.name()), (first, second) -> first));
  }

  static void write(Page page, Decision decision) {
    List<Alternative> better =
        decision.alternatives().stream().filter(a -> better(a, decision)).toList();
    if (!better.isEmpty()) {
      page.heading(page.in("换一种办法", "What would work better"));
      better.forEach(new Elsewhere(page, decision)::write);
    }
  }

  /**
   * An undetermined answer counts as its worst possible; an undetermined alternative is never
   * surely better.
   */
  private static boolean better(Alternative alternative, Decision decision) {
    Outcome answer = decision.outcome();
    if (answer == Outcome.UNDETERMINED && !decision.possible().isEmpty()) {
      answer = decision.possible().last();
    }
    return alternative.outcome() != Outcome.UNDETERMINED
        && alternative.outcome().compareTo(answer) < 0;
  }

  private void write(Alternative alternative) {
    String text =
        page.in(choice(alternative).zh() + "：", choice(alternative).en() + ": ")
            + page.in(alternative.outcome().label());
    page.item(2, "- ", Ink.PLAIN, Sentence.of(text, page.language()), Ink.PLAIN);
    if (!alternative.materials().isEmpty()) {
      page.paragraph(
          4,
          Sentence.of(page.in("要带：", "Bring: ") + materials(alternative), page.language()),
          Ink.FAINT);
    }
  }

  private Text choice(Alternative alternative) {
    boolean here = alternative.filedAt().equals(decision.filedAt());
    boolean same = decision.choices().containsAll(alternative.choices());
    Text choice = alternative.text();
    Text where = alternative.filedAt().name();
    return Text.of(
        choice.zh() + "，" + (here ? "仍在 " : "改在 ") + where.zh() + " 申报",
        choice.en()
            + (here ? ", still filed in " : ", filed in ")
            + where.en()
            + (same || here ? "" : " instead"));
  }

  private String materials(Alternative alternative) {
    List<String> known =
        new ArrayList<>(
            alternative.materials().stream().filter(names::containsKey).map(names::get).toList());
    int others = alternative.materials().size() - known.size();
    if (known.isEmpty()) {
      return page.in(others + " 项材料", others + (others == 1 ? " material" : " materials"));
    }
    String list = Sentence.list(known, page.language());
    return others == 0 ? list : list + page.in("，另有 " + others + " 项", ", and " + others + " more");
  }
}
