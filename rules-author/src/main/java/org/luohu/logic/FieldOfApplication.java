package org.luohu.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.luohu.application.Jurisdiction;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Scope;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;

/** To which of some families policies apply, as propositions. */
public final class FieldOfApplication {

  private final Families families;
  private final Clauses clauses;
  private final Jurisdiction jurisdiction;
  private final int atTarget;
  private final Map<List<Region>, Integer> counters = new HashMap<>();
  private final Map<List<Region>, Integer> targets = new HashMap<>();
  private final Map<Scope.Between, Integer> apart = new HashMap<>();

  FieldOfApplication(Families families, Jurisdiction jurisdiction) {
    this.families = families;
    this.clauses = families.clauses();
    this.jurisdiction = jurisdiction;
    this.atTarget = families.condition(jurisdiction.atTarget());
  }

  /** To which other families policies apply. */
  FieldOfApplication of(Families others) {
    return new FieldOfApplication(others, jurisdiction);
  }

  /** The families. */
  public Families families() {
    return families;
  }

  /** That a policy applies; of a channel, that it is needed too. */
  public int applies(Policy policy) {
    int scope = PolicyLibrary.national(policy) ? Clauses.TRUE : within(policy.manifest().applies());
    return policy.manifest().kind() == PolicyKind.CHANNEL ? clauses.and(scope, -atTarget) : scope;
  }

  /** That it is filed at the target's own place. */
  int atTarget() {
    return atTarget;
  }

  /** Each part looks at as few facts as it can: all three together are a tree of their product. */
  private int within(Scope scope) {
    return clauses.and(
        counters.computeIfAbsent(scope.counter(), areas -> from(scope)),
        targets.computeIfAbsent(scope.target(), areas -> to(scope)),
        apart.computeIfAbsent(scope.between(), between -> apart(scope)));
  }

  private int from(Scope scope) {
    return condition(family -> scope.appliesFrom(jurisdiction.counter().apply(family)));
  }

  private int to(Scope scope) {
    return condition(
        family -> {
          Region target = jurisdiction.target().apply(family);
          return target.mainland() && scope.appliesTo(target);
        });
  }

  private int apart(Scope scope) {
    return condition(
        family ->
            scope.between() == Scope.Between.ANYWHERE
                || scope.apart(
                    jurisdiction.counter().apply(family), jurisdiction.target().apply(family)));
  }

  private int condition(Predicate<Completion> condition) {
    return families.condition(condition);
  }
}
