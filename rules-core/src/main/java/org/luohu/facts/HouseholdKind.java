package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The kind of a household (户别): 家庭户 or one of the 集体户; 公通字〔2021〕12号 art. 14, 18. */
public enum HouseholdKind implements Choice {
  /** Family household (家庭户). */
  FAMILY("家庭户", "family household"),
  /** Collective household of a unit (单位集体户). */
  UNIT_COLLECTIVE("单位集体户", "collective household of a unit"),
  /** Collective household of a university's students (高校学生集体户). */
  STUDENT_COLLECTIVE("高校学生集体户", "collective household of a university's students"),
  /** Collective household of a talent centre (人才集体户). */
  TALENT_COLLECTIVE("人才集体户", "collective household of a talent centre"),
  /** Collective household of a community (社区集体户（公共户）). */
  COMMUNITY_COLLECTIVE("社区集体户（公共户）", "collective household of a community"),
  /** Collective household of a military unit (部队集体户). */
  MILITARY_COLLECTIVE("部队集体户", "collective household of a military unit"),
  /** No household registration (无常住户口). */
  NONE("无常住户口", "no household registration");

  private final Text label;

  HouseholdKind(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> perhaps() {
    return switch (this) {
      case FAMILY -> List.of("农业户口", "非农业户口", "居民户口", "城镇户口", "农村户口", "农业家庭户", "非农业家庭户");
      case UNIT_COLLECTIVE -> List.of("集体户", "集体户口");
      default -> List.of();
    };
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case STUDENT_COLLECTIVE -> List.of("学生集体户", "高校集体户");
      case COMMUNITY_COLLECTIVE -> List.of("社区公共户");
      case NONE -> List.of("无户口", "没有户口");
      default -> List.of();
    };
  }
}
