package org.luohu.application;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Chosen;
import org.luohu.region.Region;
import org.luohu.text.Choice;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * One thing is asked for, and it takes effect at one place; the only other choice is to file there.
 *
 * @param <T> what can be asked for
 */
public abstract class OnePlaceChoices<T extends Choice> implements Choices {

  private final Repeated member;
  private final StatedFact<T> asked;
  private final StatedFact<Region> place;
  private final StatedFact<Region> counter;

  /**
   * Choices.
   *
   * @param key by which decisions repeat what was asked for
   * @param about what that is, in English
   * @param asked what is asked for; every application states it
   * @param place where it takes effect
   * @param counter where it is filed
   */
  protected OnePlaceChoices(
      String key,
      String about,
      StatedFact<T> asked,
      StatedFact<Region> place,
      StatedFact<Region> counter) {
    this.member = new Repeated(key, Domain.of(asked), about, true);
    this.asked = asked;
    this.place = place;
    this.counter = counter;
  }

  /** Whether a counter serves a place as its own, so that there is no better one to go to. */
  protected abstract boolean serves(Region counter, Region place);

  /** What an application asks for. */
  protected final T request(Application application) {
    return Objects.requireNonNull(application.get(asked));
  }

  @Override
  public final List<StatedFact<?>> chosen() {
    return List.of(asked);
  }

  @Override
  public final List<Application> others(Application application) {
    Region target = application.get(place);
    return target == null || serves(application.filedAt(), target)
        ? List.of()
        : List.of(application.toBuilder().state(counter, target).materials(null).unchecked());
  }

  @Override
  public final List<Region> targets(Application application) {
    Region target = application.get(place);
    return target == null ? List.of() : List.of(target);
  }

  @Override
  public final @Nullable Region target(Application application, List<Chosen> choice) {
    return application.get(place);
  }

  @Override
  public final List<Repeated> repeats() {
    return List.of(member);
  }

  @Override
  public final List<Chosen> told(Application application) {
    T request = request(application);
    return List.of(new Chosen(member.key(), request.code(), request.label()));
  }

  @Override
  public final List<Chosen> repeated(Application application, Situation situation) {
    return told(application);
  }
}
