package org.luohu.deciding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Alternative;
import org.luohu.decision.Chosen;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.decision.PolicyRef;
import org.luohu.decision.Step;
import org.luohu.drl.Rule;
import org.luohu.handling.Timetable;
import org.luohu.memo.Memo;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Reasoner;
import org.luohu.reasoning.RunnablePolicy;
import org.luohu.reasoning.Summary;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Contradiction;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Takes an application through selection, reasoning and handling to a decision. */
public final class DecisionMaker {

  private final ServiceDescription service;
  private final PolicyLibrary library;
  private final Selection selection;
  private final @Nullable Alternatives alternatives;
  private final Function<Policy, RunnablePolicy> runner;
  private final Map<Policy, RunnablePolicy> runnable = new ConcurrentHashMap<>();
  private final @Nullable Memo memo;
  private final Map<List<Policy>, Together> together = new ConcurrentHashMap<>();
  private final Map<List<Policy>, Cited> cited = new ConcurrentHashMap<>();

  /**
   * One that asks the engine.
   *
   * @param memo remembers parts of decisions; null for none
   */
  public DecisionMaker(Service service, PolicyLibrary library, @Nullable Memo memo) {
    this(
        service,
        library,
        new Alternatives(ServiceDescription.of(service).choices()),
        policy -> new RunnablePolicy(policy, memo),
        memo);
  }

  private DecisionMaker(
      Service service,
      PolicyLibrary library,
      @Nullable Alternatives alternatives,
      Function<Policy, RunnablePolicy> runner,
      @Nullable Memo memo) {
    this.service = ServiceDescription.of(service);
    this.library = library;
    this.selection = new Selection(service, library);
    this.alternatives = alternatives;
    this.runner = runner;
    this.memo = memo;
  }

  /** One that asks the formulas which rules hold and no engine. */
  public static DecisionMaker byFormulas(Service service, PolicyLibrary library) {
    return new DecisionMaker(
        service,
        library,
        new Alternatives(ServiceDescription.of(service).choices()),
        RunnablePolicy::byFormulas,
        null);
  }

  /** One that takes over the rule bases of versions that both libraries hold. */
  public DecisionMaker(PolicyLibrary library, DecisionMaker before, @Nullable Memo memo) {
    this(before.service, library, memo);
    Set<Policy> shared =
        library == before.library ? before.runnable.keySet() : Set.copyOf(library.all());
    before.runnable.forEach(
        (policy, known) -> {
          if (shared.contains(policy)) {
            runnable.put(policy, known.remembering(memo));
          }
        });
  }

  /** This one's rule bases and memo for decisions that tell nothing of other choices. */
  public DecisionMaker withoutAlternatives() {
    DecisionMaker plain = new DecisionMaker(service, library, null, runner, memo);
    plain.runnable.putAll(runnable);
    return plain;
  }

  public Decision decide(Application application) {
    Together law = together(application);
    Situation situation = situation(application, law);
    Conclusion conclusion =
        Reasoner.conclude(
            situation, law.policies(), service.jurisdiction(), application.materials());
    List<Chosen> choices = service.choices().repeated(application, situation);
    Cited named = cited.computeIfAbsent(conclusion.policies(), Cited::of);
    return new Decision(
        conclusion.outcome(),
        conclusion.possible(),
        conclusion.exact(),
        conclusion.registration(),
        conclusion.channel(),
        conclusion.findings(),
        conclusion.materials(),
        conclusion.unencoded(),
        service.inOrder(conclusion.questions()),
        conclusion.outcome() == Outcome.ACCEPT ? List.of() : others(application),
        steps(procedure(conclusion), application),
        conclusion.presumed(),
        named.references(),
        named.checked(),
        service.said(),
        application.filedOn(),
        application.filedAt(),
        service.jurisdiction().stated().apply(application),
        choices,
        service.choices().asked(application, choices),
        Engine.name(),
        Notes.on(
            service,
            application.byIndex(),
            nationalAlone(law.policies()) ? target(application) : null));
  }

  /**
   * What comes of an application, without the words behind it.
   *
   * @throws ProblemsException as {@link #decide} does
   */
  public Brief briefly(Application application) {
    return briefly(application, Brief.SUMMARY);
  }

  private <T> T briefly(Application application, Summary<T> summary) {
    Together law = together(application);
    return Reasoner.concludeBriefly(
        situation(application, law),
        law.policies(),
        service.jurisdiction(),
        application.materials(),
        summary,
        memo);
  }

  /** The steps of a procedure with their days, for an application. */
  public List<Step> steps(List<Policy> procedure, Application application) {
    return Timetable.steps(
        procedure, application.filedOn(), application::get, library.world().workingDays());
  }

  /** Builds the rule base of the newest national law. */
  public void prepare() {
    library.newestNational().ifPresent(policy -> runnable(policy).prepare());
  }

  /**
   * Some policies as a decision names them.
   *
   * @param references the policies by id
   * @param checked the earliest day on which what they cite was last checked
   */
  private record Cited(List<PolicyRef> references, @Nullable LocalDate checked) {

    static Cited of(List<Policy> policies) {
      return new Cited(
          policies.stream()
              .sorted(Comparator.comparing(Policy::id))
              .map(policy -> new PolicyRef(policy.id(), policy.digest(), policy.manifest().title()))
              .toList(),
          policies.stream()
              .map(policy -> policy.manifest().checked())
              .filter(Objects::nonNull)
              .min(Comparator.naturalOrder())
              .orElse(null));
    }
  }

  public List<RuleStanding> standings(Application application) {
    Together law = together(application);
    return Reasoner.states(
        situation(application, law), law.policies(), service.jurisdiction(), RuleStanding::new);
  }

  public List<Text> why(Application application, Rule rule) {
    return Reasoner.why(situation(application), rule);
  }

  public Conclusion conclude(Application application, Situation situation) {
    return Reasoner.conclude(
        situation,
        together(application).policies(),
        service.jurisdiction(),
        application.materials());
  }

  public Situation situation(Application application) {
    return situation(application, together(application));
  }

  /**
   * The policies in force on the day of filing that may apply, the most particular last.
   *
   * @throws ProblemsException if no law for the whole country was in force
   */
  public List<Policy> inForce(Application application) {
    return selection.of(application);
  }

  private Situation situation(Application application, Together law) {
    Map<StatedFact<?>, Object> statements = application.stated();
    Landmarks landmarks = law.constants().landmarks(statements, library.world());
    Situation situation = Situation.of(service.vocabulary(), statements, landmarks);
    if (!situation.contradictions().isEmpty()) {
      throw new ProblemsException(
          situation.contradictions().stream().map(DecisionMaker::problem).toList());
    }
    return situation;
  }

  /** Policies that an application meets together, and what their rules compare with. */
  private record Together(List<RunnablePolicy> policies, RuleConstants constants) {}

  private Together together(Application application) {
    return together.computeIfAbsent(
        selection.of(application),
        policies ->
            new Together(
                policies.stream().map(this::runnable).toList(), RuleConstants.of(policies)));
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

  /** A procedure is told where the application may go its way here. */
  static List<Policy> procedure(Conclusion conclusion) {
    boolean goesOn = conclusion.possible().first().compareTo(Outcome.REDIRECT) < 0;
    return goesOn ? conclusion.procedure() : List.of();
  }

  /** Whether a law for the whole country is in force on a day. */
  public boolean hasLaw(LocalDate day) {
    return !selection.law(day).national().isEmpty();
  }

  /** Whether no law of the place itself says who may be registered there. */
  private static boolean nationalAlone(List<RunnablePolicy> policies) {
    for (RunnablePolicy each : policies) {
      if (each.policy().manifest().kind() == PolicyKind.REGISTRATION
          && !PolicyLibrary.national(each.policy())) {
        return false;
      }
    }
    return true;
  }

  /** The place of the household where it lies in the mainland; null where that is not known. */
  private @Nullable Region target(Application application) {
    Region target = service.jurisdiction().stated().apply(application);
    return target != null && target.mainland() ? target : null;
  }

  private List<Alternative> others(Application application) {
    return alternatives == null
        ? List.of()
        : alternatives.of(application, other -> briefly(other, Prospect.SUMMARY));
  }

  /**
   * What comes of an application to this service in place of one to another.
   *
   * @param from the application to the other service
   */
  public Alternative insteadOf(Application from, Application application) {
    Prospect prospect = briefly(application, Prospect.SUMMARY);
    Text asked = service.choices().asked(application, service.choices().told(application));
    return new Alternative(
        service.id(),
        ServiceDescription.of(from).choices().told(from),
        Text.of(
            "改办“" + service.title().zh() + "”：" + asked.zh(),
            service.title().en() + ", another service: " + asked.en()),
        application.filedAt(),
        prospect.outcome(),
        prospect.findings(),
        prospect.materials());
  }
}
