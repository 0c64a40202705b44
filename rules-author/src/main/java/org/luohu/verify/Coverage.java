package org.luohu.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Expression;
import org.luohu.logic.Projection;
import org.luohu.logic.Specimen;
import org.luohu.logic.Wording;
import org.luohu.policy.OpenSituation;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;

/**
 * The families that no rule covers: no grant holds and nothing else makes it REVIEW. A version
 * declares those that it leaves open on purpose; any other is a fault of the version whose gap it
 * is, and so is a declaration that no family meets any more.
 *
 * <p>Whose gap: a channel's where it is the one chosen; the nation's in places that have no law of
 * their own on record; a place's in what the nation leaves open to places. Whatever else no rule
 * covers there is the nation's gap and told of the nation.
 */
final class Coverage {

  /**
   * By how many properties families are grouped at least and at most: by as many as leave few
   * groups.
   */
  private static final int FEWEST = 3;

  private static final int MOST = 6;
  private static final int GROUPS = 4;

  private final List<Disproof> faults = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /**
   * Looks at a version.
   *
   * @param grounds the periods, also those in which it is not in force
   * @param nation whether the nation's own versions are looked at too
   */
  Coverage(Policy policy, List<Ground> grounds, boolean nation) {
    List<Gap> gaps = gaps(policy, grounds);
    gaps.stream().filter(Gap::undeclared).findFirst().ifPresent(this::undeclared);
    policy.manifest().leavesOpen().forEach(open -> declared(policy, open, gaps));
    if (!nation) {
      gaps.stream()
          .filter(Gap::beyond)
          .findFirst()
          .ifPresent(gap -> refer(gap.nation(), gap.ground()));
    }
  }

  List<Disproof> faults() {
    return faults;
  }

  List<Note> notes() {
    return notes;
  }

  /** The gaps of a version, one for each set of versions with which it says who is registered. */
  private static List<Gap> gaps(Policy policy, List<Ground> grounds) {
    List<Gap> gaps = new ArrayList<>();
    Set<Set<Policy>> seen = new HashSet<>();
    for (Ground ground : grounds) {
      for (Policy inForce : ground.period().policies()) {
        if (inForce.id().equals(policy.id()) && seen.add(beside(inForce, ground))) {
          gaps.add(new Gap(inForce, ground));
        }
      }
    }
    return gaps;
  }

  /** The versions of its kind in force with it; one whose first day is in doubt is another. */
  private static Set<Policy> beside(Policy policy, Ground ground) {
    return ground.period().policies().stream()
        .filter(other -> other.manifest().kind() == policy.manifest().kind())
        .collect(Collectors.toSet());
  }

  /** What a version leaves uncovered in one period. */
  private record Gap(Policy policy, Ground ground) {

    boolean channel() {
      return policy.manifest().kind() == PolicyKind.CHANNEL;
    }

    VerdictKind verdict() {
      return channel() ? VerdictKind.CHANNEL : VerdictKind.REGISTRATION;
    }

    /** That a family is in it. */
    int own() {
      if (channel()) {
        return ground.rulings().uncovered(policy);
      }
      List<Integer> all = new ArrayList<>(List.of(ground.rulings().uncovered()));
      if (PolicyLibrary.national(policy)) {
        places().forEach(place -> all.add(-ground.rulings().applies(place)));
      } else {
        all.add(ground.rulings().applies(policy));
        all.add(leftToPlaces());
      }
      return ground.clauses().and(all);
    }

    /** The registration policies in force that are not the nation's. */
    List<Policy> places() {
      return ground.period().policies().stream()
          .filter(other -> other.manifest().kind() == PolicyKind.REGISTRATION)
          .filter(other -> !PolicyLibrary.national(other))
          .toList();
    }

    Policy nation() {
      return ground.period().policies().stream()
          .filter(PolicyLibrary::national)
          .findFirst()
          .orElseThrow();
    }

    private int leftToPlaces() {
      return ground
          .clauses()
          .or(
              nation().manifest().leavesOpen().stream()
                  .filter(OpenSituation::leftToPlaces)
                  .map(this::meets)
                  .toList());
    }

    int meets(OpenSituation open) {
      return ground.rulings().families().condition(open.when().patterns());
    }

    /** That nothing declares a family. */
    int open() {
      List<Integer> all = new ArrayList<>(List.of(own()));
      boolean place = !channel() && !PolicyLibrary.national(policy);
      for (Policy declaring : place ? places() : List.of(policy)) {
        int applies = place ? ground.rulings().applies(declaring) : own();
        for (OpenSituation open : declaring.manifest().leavesOpen()) {
          all.add(-ground.clauses().and(applies, meets(open)));
        }
      }
      return ground.clauses().and(all);
    }

    boolean undeclared() {
      return ground.clauses().satisfiable(open());
    }

    /** Whether the nation leaves more open there than it leaves to places. */
    boolean beyond() {
      return !channel()
          && !PolicyLibrary.national(policy)
          && ground
              .clauses()
              .satisfiable(
                  ground.rulings().uncovered(), ground.rulings().applies(policy), -leftToPlaces());
    }

    boolean has(OpenSituation open) {
      return ground.clauses().satisfiable(own(), meets(open));
    }
  }

  private void declared(Policy policy, OpenSituation open, List<Gap> gaps) {
    Text condition = Wording.of(open.when());
    Gap gap = gaps.stream().filter(one -> one.has(open)).findFirst().orElse(null);
    if (gap != null) {
      Text text = Text.format("%s %s（%s）", "%s %s (%s)", policy.id(), condition, open.why());
      notes.add(
          new Note(Note.Kind.UNCOVERED, gap.ground().period().first(), text, family(gap, open)));
    } else if (!gaps.isEmpty()) {
      faults.add(
          new Disproof(
              FaultKind.EMPTY_DECLARATION,
              policy.id(),
              "leaves-open",
              gaps.get(0).ground().period().first(),
              Text.format("没有规则覆盖的家庭里，没有一家是：%s", "no uncovered family is one of: %s", condition),
              null));
    }
  }

  private void refer(Policy nation, Ground ground) {
    notes.add(
        new Note(
            Note.Kind.UNCOVERED,
            ground.period().first(),
            Text.format(
                "当地也有全国规定留下的空白，见 %s",
                "here too is what the nation leaves open, see %s", nation.id()),
            null));
  }

  /** Tells who is not covered, in groups by the properties that most grants look at. */
  private void undeclared(Gap gap) {
    Ground ground = gap.ground();
    List<Expression.Comparison> comparisons = new ArrayList<>();
    (gap.channel() ? ground.voices(gap.policy()) : ground.rulings().registrationVoices())
        .stream()
            .filter(voice -> voice.grants())
            .forEach(voice -> voice.rule().forEachComparison(comparisons::add));
    Projection projection = projection(gap, comparisons);
    for (Projection.Block block : projection.blocks(List.of(gap.open()))) {
      List<Integer> propositions = new ArrayList<>(projection.propositions(block));
      propositions.add(gap.open());
      faults.add(
          new Disproof(
              FaultKind.UNCOVERED,
              gap.policy().id(),
              "leaves-open",
              ground.period().first(),
              Text.format("%s：%s", "%s: %s", gap.verdict().label(), projection.text(block)),
              family(gap, propositions)));
    }
  }

  private static Projection projection(Gap gap, List<Expression.Comparison> comparisons) {
    List<Property<?>> properties = mostRead(comparisons);
    int count = FEWEST;
    Projection projection = projection(gap, properties, count, comparisons);
    while (++count <= Math.min(MOST, properties.size())) {
      Projection finer = projection(gap, properties, count, comparisons);
      if (finer.blocks(List.of(gap.open())).size() > GROUPS) {
        break;
      }
      projection = finer;
    }
    return projection;
  }

  private static Projection projection(
      Gap gap, List<Property<?>> properties, int count, List<Expression.Comparison> comparisons) {
    return new Projection(
        gap.ground().rulings().families(),
        properties.subList(0, Math.min(count, properties.size())),
        comparisons);
  }

  private static List<Property<?>> mostRead(List<Expression.Comparison> comparisons) {
    Map<Property<?>, Integer> counts = new LinkedHashMap<>();
    comparisons.forEach(comparison -> counts.merge(comparison.property(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Property<?>, Integer>comparingByValue(Comparator.reverseOrder()))
        .<Property<?>>map(Map.Entry::getKey)
        .toList();
  }

  private static @Nullable Specimen family(Gap gap, OpenSituation open) {
    return family(gap, List.of(gap.own(), gap.meets(open)));
  }

  private static @Nullable Specimen family(Gap gap, List<Integer> propositions) {
    return gap.ground()
        .family(
            propositions,
            decision ->
                decision.outcome() != Outcome.UNDETERMINED
                    && decision.findings().stream()
                        .anyMatch(
                            finding ->
                                finding.code().equals(Finding.UNCOVERED)
                                    && finding.verdict() == gap.verdict()));
  }
}
