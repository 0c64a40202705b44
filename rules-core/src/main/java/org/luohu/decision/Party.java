package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Who takes a step. */
public enum Party implements Choice {
  /** The applicant. */
  APPLICANT("申报人", "the applicant"),
  /** The police where it is filed. */
  COUNTER_POLICE("受理地公安机关", "the police where it is filed"),
  /** The police of the household to be joined. */
  TARGET_POLICE("拟入户地公安机关", "the police of the household to be joined"),
  /** The police of the hukou (常住户口所在地). */
  HUKOU_POLICE("户口所在地公安机关", "the police of the hukou"),
  /** The county's police. */
  COUNTY_POLICE("县级公安机关", "the county police"),
  /** The prefecture's police. */
  PREFECTURE_POLICE("设区市公安机关", "the prefecture police"),
  /** The exit-entry administration. */
  EXIT_ENTRY_POLICE("公安出入境管理机构", "the exit-entry police"),
  /** The health authority. */
  HEALTH_AUTHORITY("卫生健康主管部门", "the health authority"),
  /** The civil affairs authority. */
  CIVIL_AFFAIRS("民政部门", "the civil affairs authority");

  private final Text label;

  Party(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
