package org.luohu.movechild;

import static org.luohu.movechild.MoveFacts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.application.Application;
import org.luohu.application.Check;
import org.luohu.application.Jurisdiction;
import org.luohu.application.Section;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.ServiceWords;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/**
 * A registered child joins a parent's hukou (子女投靠父母) as a service: its vocabulary, and from where
 * to where the hukou moves. What other services call a channel is the route between these two
 * places.
 */
public final class MoveChild {

  /** What applicants state and rules see. */
  public static final Vocabulary VOCABULARY = MoveVocabulary.build();

  /** What applications state, and what is checked of them. */
  public static final ServiceDescription SERVICE =
      new ServiceDescription(
          "move-child",
          Text.of("子女投靠父母", "A child joins a parent"),
          MovePapers.all(),
          VOCABULARY,
          new ServiceWords(
              "move-child",
              Text.of("能否迁入：", "The move: "),
              Text.of("可以", "The move itself is in order"),
              Text.of("不能迁入：", "The hukou cannot move. Asked was: "),
              Text.of("怎么迁移户口：", "How the hukou moves: ")),
          Text.of("孩子姓名", "The child's name"),
          Text.of("户口迁移不收费。", "Moving a hukou costs nothing."),
          Text.of("迁入条件", "who may move there"),
          FILED_ON,
          FILED_AT,
          List.of(FILED_ON, FILED_AT, JOINED),
          List.of(),
          List.of(),
          Map.of(
              "host", new Section(Text.of("所投靠的一方", "the parent joined"), null),
              "child", new Section(Text.of("孩子", "child"), null),
              "parents", new Section(Text.of("父母", "parents"), null),
              "hukou", new Section(Text.of("户口", "hukou"), null)),
          List.of(past("born-after-filing", BORN_ON), past("registered-after-filing", SINCE)),
          Map.of(),
          Set.of(),
          new Jurisdiction(
              person -> person.get(ORIGIN),
              application -> application.get(ORIGIN),
              person -> person.get(TARGET),
              MoveChild::sameProvince,
              person -> person.stated(TARGET) || person.known(TARGET) ? List.of() : List.of(TARGET),
              application -> application.get(TARGET)),
          new MoveChoices(),
          MoveTruths::plain);

  private MoveChild() {}

  /**
   * A builder of an application.
   *
   * @param filedOn the day of filing
   * @param filedAt the counter's region, a GB/T 2260 code of 2, 4 or 6 digits
   * @param joined whom the child joins
   * @throws IllegalArgumentException if no such region is known
   */
  public static Application.Builder application(
      LocalDate filedOn, String filedAt, JoinedParent joined) {
    return Application.builder(SERVICE, World.bundled(), filedOn, filedAt).state(JOINED, joined);
  }

  /** Whether the hukou stays in its province, so that nothing has to pass between two. */
  static boolean sameProvince(Completion family) {
    return family.get(ORIGIN).province().equals(family.get(TARGET).province());
  }

  /** Whether a counter lies in the target's city, or is given so coarsely that it may. */
  static boolean inTargetCity(Region counter, Region target) {
    return counter.covers(target)
        || target.covers(counter)
        || (counter.hasCity() && target.hasCity() && counter.city().equals(target.city()));
  }

  private static Check past(String kind, StatedFact<LocalDate> fact) {
    return Check.notAfterFiling(
        kind,
        fact,
        Text.of(
            fact.label().zh() + " %s 在申请日 %s 之后",
            fact.label().en() + ", %s, is after the day of filing, %s"));
  }
}
