package org.luohu.facts;

import java.util.List;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** A parent's citizenship. */
public enum Citizenship implements Choice {
  /** Mainland resident, a Chinese citizen (内地居民（中国公民）). */
  MAINLAND("内地居民（中国公民）", "mainland resident, a Chinese citizen"),
  /** Resident of Hong Kong, Macao or Taiwan (港澳台居民). */
  HK_MACAO_TAIWAN("港澳台居民", "resident of Hong Kong, Macao or Taiwan"),
  /** Foreign (外国人). */
  FOREIGN("外国人", "foreign"),
  /** Stateless (无国籍). */
  STATELESS("无国籍", "stateless"),
  /** Unclear (国籍不明). */
  UNCLEAR("国籍不明", "unclear"),
  /** No such person (无此人). */
  NONE("无此人", "no such person");

  private final Text label;

  Citizenship(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }

  @Override
  public List<String> also() {
    return switch (this) {
      case MAINLAND -> List.of("中国", "中国大陆", "大陆");
      case FOREIGN -> List.of("外籍", "外国");
      default -> List.of();
    };
  }
}
