package org.luohu.movechild;

import static org.luohu.movechild.MoveFacts.FILED_AT;
import static org.luohu.movechild.MoveFacts.JOINED;
import static org.luohu.movechild.MoveFacts.TARGET;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Choices;
import org.luohu.decision.Chosen;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Whom the child joins, and the choice to file where that parent is. */
final class MoveChoices implements Choices {

  private static final String KEY = "joins";

  @Override
  public List<StatedFact<?>> chosen() {
    return List.of(JOINED);
  }

  /** The same with the police who decide it. */
  @Override
  public List<Application> others(Application application) {
    Region target = application.get(TARGET);
    if (target == null || MoveChild.inTargetCity(application.filedAt(), target)) {
      return List.of();
    }
    return List.of(application.toBuilder().state(FILED_AT, target).materials(null).unchecked());
  }

  @Override
  public List<Region> targets(Application application) {
    Region target = application.get(TARGET);
    return target == null ? List.of() : List.of(target);
  }

  @Override
  public @Nullable Region target(Application application, List<Chosen> choice) {
    return application.get(TARGET);
  }

  @Override
  public List<Repeated> repeats() {
    return List.of(new Repeated(KEY, Domain.of(JOINED), "Whom the child joins.", true));
  }

  @Override
  public List<Chosen> told(Application application) {
    JoinedParent parent = Objects.requireNonNull(application.get(JOINED));
    return List.of(new Chosen(KEY, parent.code(), parent.label()));
  }

  @Override
  public List<Chosen> repeated(Application application, Situation situation) {
    return told(application);
  }

  @Override
  public Text asked(Application application, List<Chosen> repeated) {
    Text parent = Objects.requireNonNull(application.get(JOINED)).label();
    Region target = application.get(TARGET);
    Text place = target == null ? Text.of("", "") : target.name();
    return Text.of(
        "子女投靠" + parent.zh() + (target == null ? "" : "，迁入 " + place.zh()),
        "the child joins " + parent.en() + (target == null ? "" : " in " + place.en()));
  }

  @Override
  public Text instead(Application from, Application to) {
    return Text.of("到拟迁入地办理", "Where the child will be registered");
  }
}
