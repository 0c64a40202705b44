package org.luohu.cases;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * Where a decision is not what its case expects.
 *
 * @param aspect which part of the decision
 * @param expected what the case expects
 * @param found what was decided
 */
public record Difference(Aspect aspect, List<String> expected, List<String> found) {

  /** The part of a decision that a case speaks of. */
  public enum Aspect implements Choice {
    /** The outcome. */
    OUTCOME("结论", "outcome"),
    /** The findings but notes, by code. */
    FINDINGS("审核意见", "findings"),
    /** The notes, by code. */
    NOTES("提示", "notes"),
    /** The materials certainly needed, by code. */
    MATERIALS("材料", "materials"),
    /** The facts asked for. */
    QUESTIONS("要问的事项", "questions"),
    /** The other choices. */
    ALTERNATIVES("其他选择", "alternatives");

    private final Text label;

    Aspect(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Copies the lists in. */
  public Difference {
    expected = List.copyOf(expected);
    found = List.copyOf(found);
  }

  /** Adds the difference, if there is one and anything was expected. */
  static void add(
      Aspect aspect,
      @Nullable Collection<?> expected,
      Collection<?> found,
      List<Difference> differences) {
    if (expected != null) {
      Difference difference = new Difference(aspect, words(expected), words(found));
      if (!difference.expected().equals(difference.found())) {
        differences.add(difference);
      }
    }
  }

  private static List<String> words(Collection<?> items) {
    return items.stream().map(Object::toString).toList();
  }

  /** What was expected and not found. */
  public List<String> missing() {
    return expected.stream().filter(item -> !found.contains(item)).toList();
  }

  /** What was found and not expected. */
  public List<String> unexpected() {
    return found.stream().filter(item -> !expected.contains(item)).toList();
  }
}
