package org.luohu.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luohu.decision.Decision;
import org.luohu.decision.Material;
import org.luohu.drl.Rule;
import org.luohu.text.Text;

/**
 * The way from some first places to a second one: from all of these it is the same.
 *
 * @param starts the first places
 * @param answers what comes of each kind of applicant
 */
public record Way(List<Start> starts, List<Answer> answers) {

  /** Copies the lists in. */
  public Way {
    starts = List.copyOf(starts);
    answers = List.copyOf(answers);
  }

  /** The same from one more place. */
  Way and(Start start) {
    List<Start> more = new ArrayList<>(starts);
    more.add(start);
    return new Way(more, answers);
  }

  /** The same with no place that lies in another. */
  Way shortly() {
    List<Start> wide =
        starts.stream()
            .filter(
                start ->
                    starts.stream()
                        .noneMatch(
                            other -> !other.equals(start) && start.code().startsWith(other.code())))
            .toList();
    return new Way(wide, answers);
  }

  /**
   * A first place.
   *
   * @param code how it is told in an address: a region code, or {@code here} and {@code city} for
   *     places near the second one
   * @param name what it is called
   */
  public record Start(String code, Text name) {}

  /**
   * What comes of a plain applicant of some kinds.
   *
   * @param kinds the kinds
   * @param decision the decision
   * @param asAtHome whether the materials are those of the first way
   * @param others the materials that others of the kind may need besides
   * @param wanting by the code of a material that not everybody of the kind needs, the rules that
   *     ask for it
   */
  public record Answer(
      List<Errand.Kind> kinds,
      Decision decision,
      boolean asAtHome,
      List<Material> others,
      Map<String, List<Rule>> wanting) {

    /** Copies the collections in. */
    public Answer {
      kinds = List.copyOf(kinds);
      others = List.copyOf(others);
      wanting = Map.copyOf(wanting);
    }

    /** The same of one more kind. */
    Answer and(Errand.Kind kind) {
      List<Errand.Kind> more = new ArrayList<>(kinds);
      more.add(kind);
      return new Answer(more, decision, asAtHome, others, wanting);
    }
  }
}
