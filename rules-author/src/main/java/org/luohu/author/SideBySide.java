package org.luohu.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.deciding.Brief;
import org.luohu.deciding.DecisionMaker;
import org.luohu.deciding.Desks;
import org.luohu.deciding.RuleStanding;
import org.luohu.decision.Step;
import org.luohu.decision.Upshot;
import org.luohu.diff.RuleShift;
import org.luohu.diff.Shift;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.input.MaterialCodes;
import org.luohu.policy.Policy;
import org.luohu.problem.ProblemsException;

/** The law before and after a change, deciding the same applications. Thread-safe. */
public final class SideBySide {

  private final Law before;
  private final Law after;
  private final boolean sameWorld;

  /**
   * Two laws for the same services.
   *
   * @param remembered how many bytes of parts of decisions each keeps
   */
  SideBySide(Desks before, Desks after, long remembered) {
    this.before = new Law(before, remembered);
    this.after = new Law(after, remembered);
    this.sameWorld = before.library().world().digest().equals(after.library().world().digest());
  }

  /** One law. */
  private static final class Law {
    private final Desks desks;

    Law(Desks desks, long remembered) {
      this.desks = desks.remembering(remembered);
    }

    private DecisionMaker maker(Application application) {
      return desks.maker(application);
    }

    private Application here(Application application) {
      return application.in(desks.library().world());
    }

    Brief decide(Application application) {
      MaterialCodes.check(application.materials(), desks.materials(application.service()));
      return maker(application).briefly(here(application));
    }

    List<Step> steps(Brief brief, Application application) {
      return maker(application).steps(brief.procedure(), here(application));
    }

    boolean knows(@Nullable Set<String> materials, Service service) {
      return materials == null || desks.materials(service).containsAll(materials);
    }

    List<Policy> inForce(Application application) {
      return maker(application).inForce(application);
    }

    /** The rules that hold, by policy and name. */
    Map<List<String>, Rule> holding(Application application) {
      return maker(application).standings(here(application)).stream()
          .filter(standing -> standing.truth() == Truth.TRUE)
          .collect(
              Collectors.toMap(
                  standing -> List.of(standing.policy().name(), standing.rule().name()),
                  RuleStanding::rule));
    }
  }

  /**
   * What the two make of an application.
   *
   * @throws ProblemsException if neither decides it, as {@link Workshop#decide} does
   */
  public Shift decide(Application application) {
    if (alike(application)) {
      return Shift.none(after.decide(application).upshot().outcome());
    }
    Brief old = null;
    Brief now = null;
    try {
      old = before.decide(application);
    } catch (ProblemsException e) {
      // then the later law decides it or says why not
    }
    try {
      now = after.decide(application);
    } catch (ProblemsException e) {
      if (old == null) {
        throw e;
      }
    }
    if (old == null || now == null) {
      return Shift.between(upshot(old), upshot(now), false);
    }
    Shift shift = Shift.between(old.upshot(), now.upshot(), sameSteps(old, now, application));
    return shift.differs() ? shift.by(rules(application)) : shift;
  }

  private static @Nullable Upshot upshot(@Nullable Brief brief) {
    return brief == null ? null : brief.upshot();
  }

  /**
   * Whether one decision is that of both: it is a function of the application, the world, and the
   * versions in force where the application is filed, and these are the same.
   */
  private boolean alike(Application application) {
    Set<String> materials = application.materials();
    if (!sameWorld
        || !before.knows(materials, application.service())
        || !after.knows(materials, application.service())) {
      return false;
    }
    try {
      return alike(before.inForce(application), after.inForce(application));
    } catch (ProblemsException e) {
      return false;
    }
  }

  private static boolean alike(List<Policy> ones, List<Policy> others) {
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      Policy one = ones.get(i);
      Policy other = others.get(i);
      if (!one.digest().equals(other.digest()) || !one.id().equals(other.id())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameSteps(Brief old, Brief now, Application application) {
    return (sameWorld && alike(old.procedure(), now.procedure()))
        || Shift.sameSteps(before.steps(old, application), after.steps(now, application));
  }

  private List<RuleShift> rules(Application application) {
    Map<List<String>, Rule> old = before.holding(application);
    Map<List<String>, Rule> now = after.holding(application);
    Set<List<String>> names = new HashSet<>(old.keySet());
    names.addAll(now.keySet());
    List<RuleShift> shifts = new ArrayList<>();
    for (List<String> name : names) {
      RuleShift.Way way = way(old.get(name), now.get(name));
      if (way != null) {
        shifts.add(new RuleShift(name.get(0), name.get(1), way));
      }
    }
    return shifts;
  }

  private static RuleShift.@Nullable Way way(@Nullable Rule old, @Nullable Rule now) {
    if (now == null) {
      return RuleShift.Way.NO_MORE;
    }
    if (old == null) {
      return RuleShift.Way.NOW;
    }
    return says(old).equals(says(now)) ? null : RuleShift.Way.SAYS_OTHER;
  }

  private static Set<String> says(Rule rule) {
    return rule.consequences().stream()
        .map(consequence -> consequence.effect() + " " + consequence.code())
        .collect(Collectors.toSet());
  }
}
