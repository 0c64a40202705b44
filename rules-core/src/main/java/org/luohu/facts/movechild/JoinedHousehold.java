package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The kind of the household that the child joins (所投靠一方的户别). */
public enum JoinedHousehold implements Choice {
  /** Family household (家庭户). */
  FAMILY("家庭户", "family household"),
  /** Collective household of a unit, a talent centre or a community (单位、人才、社区集体户). */
  UNIT_COLLECTIVE("单位集体户", "collective household of a unit"),
  /** Collective household of students (学生集体户). */
  STUDENT_COLLECTIVE("学生集体户", "collective household of students");

  private final Text label;

  JoinedHousehold(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
