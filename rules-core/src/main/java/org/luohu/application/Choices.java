package org.luohu.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Chosen;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * What applicants choose, as whom a child follows and where it is filed, and how it is said. By
 * default nothing is chosen.
 */
public interface Choices {

  /** The facts that are chosen beside the counter; the first options of each are preferred. */
  default List<StatedFact<?>> chosen() {
    return List.of();
  }

  /** Every other choice with every counter that it could be filed at. */
  default List<Application> others(Application application) {
    return List.of();
  }

  /**
   * Applications to other services that would serve where this one does not, such as the move of a
   * child who is registered already; empty where there are none or their facts were not stated.
   */
  default List<Application> ofOtherServices(Application application) {
    return List.of();
  }

  /** Whether another choice is named only where it may be granted, as joining grandparents is. */
  default boolean onlyWhereOpen(Application other) {
    return false;
  }

  /** The regions where this choice or another would take effect, as far as they are stated. */
  List<Region> targets(Application application);

  /** Where a choice would take effect, as the application states it; null where it does not. */
  @Nullable Region target(Application application, List<Chosen> choice);

  /** What another choice is told by. */
  default List<Chosen> told(Application application) {
    return List.of();
  }

  /** What a decision repeats of the choice, with what follows from it. */
  default List<Chosen> repeated(Application application, Situation situation) {
    return told(application);
  }

  /** The members by which decisions repeat it, and the values that each may have. */
  default List<Repeated> repeats() {
    return List.of();
  }

  /** What was asked, such as 随父亲落户 浙江省杭州市淳安县（家庭户）; the counter is not named. */
  Text asked(Application application, List<Chosen> repeated);

  /** Another choice, such as 改随母亲落户; the counter is not named. */
  default Text instead(Application from, Application to) {
    return asked(to, told(to));
  }

  /**
   * A member of a decision's JSON.
   *
   * @param key its name
   * @param domain its values
   * @param about what it is, in English
   * @param always whether every decision has it
   */
  record Repeated(String key, Domain<?> domain, String about, boolean always) {}
}
