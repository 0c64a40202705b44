package org.luohu.render;

import org.luohu.decision.Decision;
import org.luohu.facts.Follows;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** What was asked, in words: whom the child follows into which household, and where it is filed. */
final class Request {

  private Request() {}

  /** 随父亲落户 浙江省杭州市淳安县（家庭户），在 上海市杨浦区 申报. */
  static Text text(Decision decision) {
    if (decision.filedAt().equals(decision.target())) {
      return Text.of(
          household(decision).zh() + "，就在当地申报", household(decision).en() + ", filed there");
    }
    Text counter = decision.filedAt().name();
    return Text.of(
        household(decision).zh() + "，在 " + counter.zh() + " 申报",
        household(decision).en() + ", filed in " + counter.en());
  }

  /** 随父亲落户 浙江省杭州市淳安县（家庭户）. */
  static Text household(Decision decision) {
    Region target = decision.target();
    Text place = target == null || target.none() ? Text.of("", "") : target.name();
    boolean placed = !place.zh().isEmpty();
    Text kind = decision.household() == null ? Text.of("", "") : decision.household().label();
    return Text.of(
        "随"
            + decision.follow().label().zh()
            + "落户"
            + (placed ? " " + place.zh() : "")
            + kind(kind.zh()),
        "the child joins "
            + possessive(decision.follow())
            + " household"
            + (kind.en().isEmpty() ? "" : ", " + article(kind.en()))
            + (placed ? " in " + place.en() : ""));
  }

  private static String kind(String zh) {
    boolean nested = zh.contains("（");
    return zh.isEmpty() ? "" : nested ? " " + zh : "（" + zh + "）";
  }

  private static String article(String kind) {
    return kind.startsWith("no ") ? kind : "a " + kind;
  }

  private static String possessive(Follows follow) {
    return follow == Follows.GRANDPARENTS ? "the grandparents'" : follow.label().en() + "'s";
  }
}
