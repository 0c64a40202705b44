package org.luohu.diff;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * Something that stands differently in two versions of a policy.
 *
 * @param policy the policy, {@code region/matter}
 * @param part what part of it
 * @param code which one: a rule's name, a code, a source's id
 * @param before how it stood; null where it was not there
 * @param after how it stands; null where it is gone
 */
public record Change(
    String policy, Part part, String code, @Nullable Text before, @Nullable Text after) {

  /** A part of a policy version. */
  public enum Part implements Choice {
    /** The version as a whole. */
    VERSION("版本", "version"),
    /** The title. */
    TITLE("标题", "title"),
    /** Where it applies. */
    SCOPE("适用范围", "field of application"),
    /** A rule. */
    RULE("规则", "rule"),
    /** A finding's words, addressee, remedy or basis. */
    FINDING("审核意见", "finding"),
    /** A material. */
    MATERIAL("材料", "material"),
    /** A step of the procedure. */
    STEP("办理步骤", "step"),
    /** A source. */
    SOURCE("来源", "source");

    private final Text label;

    Part(String zh, String en) {
      label = Text.of(zh, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
