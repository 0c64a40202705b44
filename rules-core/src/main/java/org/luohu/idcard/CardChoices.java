package org.luohu.idcard;

import static org.luohu.idcard.CardFacts.FILED_AT;
import static org.luohu.idcard.CardFacts.HUKOU_REGION;
import static org.luohu.idcard.CardFacts.REASON;
import static org.luohu.idcard.CardFacts.REQUEST;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.application.OnePlaceChoices;
import org.luohu.decision.Chosen;
import org.luohu.facts.idcard.CardReason;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** What is asked for, and the choice to ask for it at the place of the hukou instead. */
final class CardChoices extends OnePlaceChoices<CardRequest> {

  CardChoices() {
    super("request", "What is asked for.", REQUEST, HUKOU_REGION, FILED_AT);
  }

  @Override
  protected boolean serves(Region counter, Region place) {
    return counter.covers(place);
  }

  @Override
  public Text asked(Application application, List<Chosen> repeated) {
    CardReason reason = application.get(REASON);
    Text why =
        reason == null || reason == CardReason.NONE
            ? Text.of("", "")
            : Text.of("（" + reason.label().zh() + "）", " (" + reason.label().en() + ")");
    return switch (request(application)) {
      case FIRST -> Text.of("首次申领居民身份证", "a first identity card");
      case RENEW -> Text.of("换领居民身份证" + why.zh(), "a new identity card for the old one" + why.en());
      case REPLACE -> Text.of("补领丢失的居民身份证", "a new identity card for a lost one");
      case TEMPORARY -> Text.of("申领临时居民身份证", "a temporary identity card");
    };
  }

  @Override
  public Text instead(Application from, Application to) {
    return Text.of("回户口所在地办理", "At the place of the hukou");
  }
}
