package org.luohu.idcard;

import static org.luohu.idcard.CardFacts.FILED_AT;
import static org.luohu.idcard.CardFacts.HUKOU_REGION;
import static org.luohu.idcard.CardFacts.REASON;
import static org.luohu.idcard.CardFacts.REQUEST;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Choices;
import org.luohu.decision.Chosen;
import org.luohu.facts.idcard.CardReason;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** What is asked for, and the choice to ask for it at the place of the hukou instead. */
final class CardChoices implements Choices {

  private static final String KEY = "request";

  @Override
  public List<StatedFact<?>> chosen() {
    return List.of(REQUEST);
  }

  /** The same at the place of the hukou, which serves everybody. */
  @Override
  public List<Application> others(Application application) {
    Region home = application.get(HUKOU_REGION);
    if (home == null || application.filedAt().covers(home)) {
      return List.of();
    }
    return List.of(application.toBuilder().state(FILED_AT, home).materials(null).unchecked());
  }

  @Override
  public List<Region> targets(Application application) {
    Region home = application.get(HUKOU_REGION);
    return home == null ? List.of() : List.of(home);
  }

  @Override
  public @Nullable Region target(Application application, List<Chosen> choice) {
    return application.get(HUKOU_REGION);
  }

  @Override
  public List<Repeated> repeats() {
    return List.of(new Repeated(KEY, Domain.of(REQUEST), "What is asked for.", true));
  }

  @Override
  public List<Chosen> told(Application application) {
    CardRequest request = request(application);
    return List.of(new Chosen(KEY, request.code(), request.label()));
  }

  @Override
  public List<Chosen> repeated(Application application, Situation situation) {
    return told(application);
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

  private static CardRequest request(Application application) {
    return Objects.requireNonNull(application.get(REQUEST));
  }
}
