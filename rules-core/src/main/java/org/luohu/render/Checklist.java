package org.luohu.render;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.luohu.decision.Basis;
import org.luohu.decision.Decision;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Question;
import org.luohu.decision.Retention;

/** What to bring: what is missing first, then what is kept before what is handed back at once. */
final class Checklist {

  private static final List<MaterialState> ORDER =
      List.of(
          MaterialState.MISSING,
          MaterialState.UNSTATED,
          MaterialState.POSSIBLE,
          MaterialState.PROVIDED);
  private static final Comparator<Material> ORDER_OF_LINES =
      Comparator.<Material>comparingInt(m -> ORDER.indexOf(m.state()))
          .thenComparing(m -> m.retention() == Retention.RETURNED);

  private final Page page;
  private final List<Material> materials;

  private Checklist(Page page, Decision decision) {
    this.page = page;
    this.materials = decision.materials().stream().sorted(ORDER_OF_LINES).toList();
  }

  static void write(Page page, Decision decision) {
    if (!decision.materials().isEmpty()) {
      new Checklist(page, decision).write();
    }
  }

  private void write() {
    boolean stated = materials.stream().noneMatch(m -> m.state() == MaterialState.UNSTATED);
    page.heading(
        page.in(stated ? "材料清单" : "要带的材料", stated ? "Materials" : "What to bring") + counts());
    page.rows(materials.stream().map(this::row).toList());
    List<Basis> bases = materials.stream().flatMap(m -> m.basis().stream()).distinct().toList();
    if (!bases.isEmpty()) {
      page.item(2, page.in("依据 ", "Law: "), Ink.FAINT, Law.cite(bases, page.language()), Ink.FAINT);
    }
  }

  /** （✗ 缺 1 项，☐ 应备 6 项）: the legend of the marks as well. */
  private String counts() {
    List<String> counts = ORDER.stream().map(this::count).filter(c -> !c.isEmpty()).toList();
    return page.in("（" + String.join("，", counts) + "）", " (" + String.join(", ", counts) + ")");
  }

  private String count(MaterialState state) {
    long count = materials.stream().filter(m -> m.state() == state).count();
    String label = mark(state) + " " + page.in(state.label());
    return count == 0 ? "" : label + page.in(" " + count + " 项", ": " + count);
  }

  private Page.Row row(Material material) {
    List<String> cells =
        Stream.of(material.name(), material.form().label(), material.retentionWords())
            .map(page::in)
            .toList();
    List<String> under =
        Stream.of(
                String.join(
                    page.in("；", "; "), material.displacedWords().stream().map(page::in).toList()),
                material.note() == null ? "" : page.in(material.note()),
                anyOf(material),
                undecided(material))
            .filter(text -> !text.isEmpty())
            .map(text -> Sentence.of(text, page.language()))
            .toList();
    return new Page.Row(mark(material.state()), ink(material.state()), cells, under);
  }

  private String undecided(Material material) {
    if (material.state() != MaterialState.POSSIBLE || material.questions().isEmpty()) {
      return "";
    }
    List<String> questions =
        material.questions().stream().map(Question::text).map(page::in).toList();
    return page.in("要不要，看：", "Needed or not, depending on: ") + String.join(" ", questions);
  }

  /**
   * The names of which one serves; empty unless each of them is itself on the list, for a code is
   * no name.
   */
  private String anyOf(Material material) {
    List<String> names =
        materials.stream()
            .filter(m -> material.anyOf().contains(m.code()))
            .map(Material::name)
            .map(page::in)
            .toList();
    return names.isEmpty() || names.size() < material.anyOf().size()
        ? ""
        : page.in("任选其一：", "any one of: ") + Sentence.either(names, page.language());
  }

  /** The sign for a state, one column wide. */
  static String mark(MaterialState state) {
    return switch (state) {
      case PROVIDED -> "☑";
      case MISSING -> "✗";
      case UNSTATED -> "☐";
      case POSSIBLE -> "?";
    };
  }

  private static Ink ink(MaterialState state) {
    return switch (state) {
      case PROVIDED -> Ink.GREEN;
      case MISSING -> Ink.RED;
      case UNSTATED -> Ink.PLAIN;
      case POSSIBLE -> Ink.YELLOW;
    };
  }
}
