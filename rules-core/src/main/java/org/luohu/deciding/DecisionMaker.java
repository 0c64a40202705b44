package org.luohu.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.decision.Alternative;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.PolicyRef;
import org.luohu.drl.Rule;
import org.luohu.facts.Follows;
import org.luohu.handling.Procedure;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.OtherChoices;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Jurisdiction;
import org.luohu.reasoning.Reasoner;
import org.luohu.reasoning.RunnablePolicy;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;
import org.luohu.vocabulary.Contradiction;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Takes an application through selection, reasoning and handling to a decision. */
public final class DecisionMaker {

  public static final Jurisdiction JURISDICTION =
      new Jurisdiction(Newborn::counter, Newborn::target, Newborn::atTarget, Newborn::essentials);

  private final PolicyLibrary library;
  private final Function<Policy, RunnablePolicy> runner;
  private final Map<Policy, RunnablePolicy> runnable = new ConcurrentHashMap<>();
  private final @Nullable DecisionMemo memo;
  private final Map<List<RunnablePolicy>, RuleConstants> constants = new ConcurrentHashMap<>();

  /**
   * One that asks the engine.
   *
   * @param remembered how many decisions are remembered; none below 2
   */
  public DecisionMaker(PolicyLibrary library, int remembered) {
    this(library, policy -> new RunnablePolicy(policy, remembered), remembered);
  }

  private DecisionMaker(
      PolicyLibrary library, Function<Policy, RunnablePolicy> runner, int remembered) {
    this.library = library;
    this.runner = runner;
    this.memo = remembered < 2 ? null : new DecisionMemo(library, remembered);
  }

  /** One that asks the formulas which rules hold and no engine. */
  public static DecisionMaker byFormulas(PolicyLibrary library) {
    return new DecisionMaker(library, RunnablePolicy::byFormulas, 0);
  }

  /** One that takes over the rule bases of versions that both libraries hold. */
  public DecisionMaker(PolicyLibrary library, DecisionMaker before, int remembered) {
    this(library, remembered);
    Set<Policy> shared =
        library == before.library ? before.runnable.keySet() : Set.copyOf(library.all());
    before.runnable.forEach(
        (policy, known) -> {
          if (shared.contains(policy)) {
            runnable.put(policy, known.remembering(remembered));
          }
        });
  }

  public Decision decide(Application application) {
    DecisionMemo remembering = memo;
    return remembering == null
        ? make(application).decision()
        : remembering.decide(application, this::make);
  }

  private Remembered make(Application application) {
    Ruling ruling = rule(application);
    Conclusion conclusion = ruling.conclusion();
    List<Policy> procedure = goesOn(conclusion) ? conclusion.procedure() : List.of();
    Decision decision =
        new Decision(
            conclusion.outcome(),
            conclusion.possible(),
            conclusion.exact(),
            conclusion.registration(),
            conclusion.channel(),
            conclusion.findings(),
            same(conclusion.materials()),
            same(conclusion.questions()),
            conclusion.outcome() == Outcome.ACCEPT ? List.of() : alternatives(application),
            Procedure.steps(procedure, application.filedOn()),
            same(conclusion.presumed()),
            same(references(conclusion)),
            application.filedOn(),
            application.filedAt(),
            OtherChoices.target(application, Newborn.follow(application)),
            ruling.household(),
            Newborn.follow(application),
            Engine.name(),
            notes(application.byIndex()));
    return new Remembered(decision, procedure, application);
  }

  /** The parts of a decision as earlier decisions had them, where there is a memo. */
  private <T> List<T> same(List<T> parts) {
    return memo == null ? parts : memo.same(parts);
  }

  /** Builds the rule base of the newest national law. */
  public void prepare() {
    library.newestNational().ifPresent(policy -> runnable(policy).prepare());
  }

  public MemoStatistics statistics() {
    if (memo == null) {
      return new MemoStatistics(0, 0, 0, 0, 0, 0, 0);
    }
    long hits = runnable.values().stream().mapToLong(RunnablePolicy::hits).sum();
    long misses = runnable.values().stream().mapToLong(RunnablePolicy::misses).sum();
    return memo.statistics(hits, misses);
  }

  private record Ruling(Conclusion conclusion, org.luohu.facts.@Nullable HouseholdKind household) {}

  public List<RuleStanding> standings(Application application) {
    List<RunnablePolicy> policies = inForce(application).stream().map(this::runnable).toList();
    return Reasoner.states(
        situation(application, policies), policies, JURISDICTION, RuleStanding::new);
  }

  public List<Text> why(Application application, Rule rule) {
    List<RunnablePolicy> policies = inForce(application).stream().map(this::runnable).toList();
    return Reasoner.why(situation(application, policies), rule);
  }

  public Conclusion conclude(Application application, Situation situation) {
    List<RunnablePolicy> policies = inForce(application).stream().map(this::runnable).toList();
    return Reasoner.conclude(situation, policies, JURISDICTION, application.materials());
  }

  public Situation situation(Application application) {
    return situation(application, inForce(application).stream().map(this::runnable).toList());
  }

  private Ruling rule(Application application) {
    List<RunnablePolicy> policies = inForce(application).stream().map(this::runnable).toList();
    Situation situation = situation(application, policies);
    Conclusion conclusion =
        Reasoner.conclude(situation, policies, JURISDICTION, application.materials());
    return new Ruling(conclusion, Newborn.household(situation));
  }

  private Situation situation(Application application, List<RunnablePolicy> policies) {
    Map<StatedFact<?>, Object> statements = application.stated();
    Landmarks landmarks =
        constants.computeIfAbsent(policies, DecisionMaker::constants).landmarks(statements);
    Situation situation = Situation.of(Newborn.VOCABULARY, statements, landmarks);
    if (!situation.contradictions().isEmpty()) {
      throw new ProblemsException(
          situation.contradictions().stream().map(DecisionMaker::problem).toList());
    }
    return situation;
  }

  private static RuleConstants constants(List<RunnablePolicy> policies) {
    return RuleConstants.of(policies.stream().map(RunnablePolicy::policy).toList());
  }

  private RunnablePolicy runnable(Policy policy) {
    return runnable.computeIfAbsent(policy, runner);
  }

  private static Problem problem(Contradiction contradiction) {
    String keys =
        String.join(
            ", ", contradiction.facts().stream().map(fact -> "`" + fact.key() + "`").toList());
    return Problem.of(
        "application/contradiction",
        Place.whole("application"),
        Text.of(
            keys + " 互相矛盾：" + contradiction.constraint().text().zh(),
            keys + " contradict each other: " + contradiction.constraint().text().en()),
        Text.of("请核对这几项，改正写错的一项", "compare these and correct the wrong one"));
  }

  public List<Policy> inForce(Application application) {
    LocalDate day = application.filedOn();
    Region target = OtherChoices.target(application, Newborn.follow(application));
    boolean known = target != null && target.mainland();
    List<Policy> inForce =
        library.inForce(
            day,
            scope ->
                scope.everywhere()
                    || (known
                        && scope.mayApply(application.filedAt(), Objects.requireNonNull(target))));
    if (inForce.stream().noneMatch(PolicyLibrary::national)) {
      throw new ProblemsException(outsideTheLaw(day));
    }
    List<Policy> policies = new ArrayList<>();
    for (Policy policy : inForce) {
      if (known || PolicyLibrary.national(policy)) {
        policies.add(policy);
      }
    }
    policies.sort(PolicyLibrary.PARTICULARITY);
    return policies;
  }

  private Problem outsideTheLaw(LocalDate day) {
    String first = library.firstDay().map(LocalDate::toString).orElse("—");
    return Problem.of(
        "application/outside-the-law-on-record",
        Place.whole("filed-on"),
        Text.of(
            "申报日 " + day + " 没有已收录的全国入户规定",
            "no national registration rules on record were in force on the day of filing, " + day),
        Text.of("已收录的规定自 " + first + " 起", "the rules on record begin on " + first));
  }

  /**
   * What comes of another choice.
   *
   * @param mildest the mildest outcome possible for the registration alone
   */
  record Prospect(
      Outcome outcome,
      SortedSet<Outcome> possible,
      Outcome mildest,
      List<String> findings,
      List<String> materials) {

    static Prospect of(Conclusion conclusion) {
      return new Prospect(
          conclusion.outcome(),
          conclusion.possible(),
          conclusion.registration().possible().first(),
          conclusion.findings().stream().map(Finding::code).distinct().toList(),
          needed(conclusion));
    }

    private static List<String> needed(Conclusion conclusion) {
      return conclusion.materials().stream()
          .filter(material -> material.state() != MaterialState.POSSIBLE)
          .map(Material::code)
          .toList();
    }
  }

  private record Other(Application application, Prospect prospect) {}

  private List<Alternative> alternatives(Application application) {
    List<Other> others = new ArrayList<>();
    for (Application other : OtherChoices.of(application)) {
      Prospect prospect = memo == null ? prospect(other) : memo.prospect(other, this::prospect);
      if (Newborn.follow(other) != Follows.GRANDPARENTS
          || prospect.mildest().compareTo(Outcome.REDIRECT) < 0) {
        others.add(new Other(other, prospect));
      }
    }
    others.sort(
        Comparator.comparing(
                (Other other) -> other.prospect().outcome().rank(other.prospect().possible()))
            .thenComparing(other -> OtherChoices.changed(application, other.application()))
            .thenComparing(other -> other.prospect().materials().size())
            .thenComparing(other -> Newborn.follow(other.application()))
            .thenComparing(other -> other.application().filedAt()));
    return others.stream().map(DecisionMaker::alternative).toList();
  }

  private Prospect prospect(Application application) {
    List<RunnablePolicy> policies = inForce(application).stream().map(this::runnable).toList();
    return Prospect.of(
        Reasoner.concludeBriefly(
            situation(application, policies), policies, JURISDICTION, application.materials()));
  }

  private static Alternative alternative(Other other) {
    Prospect prospect = other.prospect();
    return new Alternative(
        Newborn.follow(other.application()),
        other.application().filedAt(),
        prospect.outcome(),
        prospect.findings(),
        prospect.materials());
  }

  /** A procedure is told where the application may go its way here. */
  private static boolean goesOn(Conclusion conclusion) {
    return conclusion.possible().first().compareTo(Outcome.REDIRECT) < 0;
  }

  private static List<PolicyRef> references(Conclusion conclusion) {
    return conclusion.policies().stream()
        .sorted(Comparator.comparing(Policy::id))
        .map(policy -> new PolicyRef(policy.id(), policy.digest(), policy.manifest().title()))
        .toList();
  }

  static List<Text> notes(@Nullable Object[] stated) {
    SortedSet<Region> abolished = new TreeSet<>();
    for (Object value : stated) {
      if (value instanceof Region region && Regions.abolishedAfter(region).isPresent()) {
        abolished.add(region);
      }
    }
    return abolished.stream().map(DecisionMaker::abolished).toList();
  }

  private static Text abolished(Region region) {
    String year = Regions.abolishedAfter(region).orElseThrow();
    return Text.of(
        "行政区划代码 " + region + "（" + region.name().zh() + "）已撤销，最后列于 " + year + " 年的代码表",
        "the region code "
            + region
            + " ("
            + region.name().en()
            + ") is abolished; the table of "
            + year
            + " is the last to list it");
  }
}
