package org.luohu.render;

import org.luohu.decision.Decision;
import org.luohu.text.Text;

/** What was asked, in words, and where it is filed. */
public final class Request {

  private Request() {}

  /** 随父亲落户 浙江省杭州市淳安县（家庭户），在 上海市杨浦区 申报. */
  public static Text text(Decision decision) {
    Text asked = decision.asked();
    if (decision.filedAt().equals(decision.target())) {
      return Text.of(asked.zh() + "，就在当地申报", asked.en() + ", filed there");
    }
    Text counter = decision.filedAt().name();
    return Text.of(
        asked.zh() + "，在 " + counter.zh() + " 申报", asked.en() + ", filed in " + counter.en());
  }
}
