package org.luohu.lint;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * What there is to know of one kind of fault: the page that its code leads to.
 *
 * @param code the code, {@code room/kind}
 * @param title the fault in a few words
 * @param what what is asked for
 * @param why why it is asked for
 * @param where in what the examples stand
 * @param bad an example that has the fault
 * @param good the same without it
 */
public record FaultPage(
    String code, Text title, Text what, Text why, Where where, String bad, String good) {

  /** In what an example stands. */
  public enum Where implements Choice {
    /** Rules; the header of the file goes before them unless it is part of the example. */
    RULES("规则文件", "in a rule file"),
    /** Keys of policy.yaml. */
    MANIFEST("policy.yaml", "in policy.yaml"),
    /** Keys of sources.yaml. */
    SOURCES("sources.yaml", "in sources.yaml"),
    /** Keys of a case. */
    CASE("案例或者申报文件", "in a case or an application"),
    /** A whole case file. */
    FILE("整个文件", "a whole file"),
    /** The name of a version folder. */
    TREE("政策目录", "the tree"),
    /** Words, where the fault is not one that text can show. */
    WORDS("说明", "in words");

    private final Text label;

    Where(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
