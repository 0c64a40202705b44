package org.luohu.author;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseFile;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.ClauseCoverage;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.Desks;
import org.luohu.deciding.RuleStanding;
import org.luohu.decision.Decision;
import org.luohu.diff.DiffReport;
import org.luohu.diff.PolicyDiff;
import org.luohu.draft.CopiedVersion;
import org.luohu.draft.Draft;
import org.luohu.draft.FreshVersion;
import org.luohu.drl.Rule;
import org.luohu.format.Layout;
import org.luohu.idcard.IdCard;
import org.luohu.input.ApplicationReader;
import org.luohu.input.MaterialCodes;
import org.luohu.lint.LintReport;
import org.luohu.lint.PolicyLint;
import org.luohu.logic.Budget;
import org.luohu.movechild.MoveChild;
import org.luohu.mutation.MutationReport;
import org.luohu.mutation.MutationRun;
import org.luohu.mutation.NewCases;
import org.luohu.need.Needs;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyLock;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.site.Site;
import org.luohu.synthetic.Synthetic;
import org.luohu.synthetic.SyntheticApplications;
import org.luohu.synthetic.SyntheticFamilies;
import org.luohu.text.Text;
import org.luohu.verify.Report;
import org.luohu.verify.Verifier;

/**
 * What an author does with one tree of policies: decide under it, see why its rules stand as they
 * do, run its cases, prove, compare, mutate and show it. Immutable and thread-safe; opened again it
 * takes over every version that is the same as before.
 */
public final class Workshop {

  private static final long REMEMBERED = 16 << 20;

  /** The services whose law authors write. */
  public static final Services SERVICES =
      Services.of(Newborn.SERVICE, IdCard.SERVICE, MoveChild.SERVICE);

  /**
   * Services whose applicants are made up in their own way; others' follow from the description.
   */
  private static final Map<String, Synthetic.Source> OWN_WAYS =
      Map.of(Newborn.SERVICE.id(), SyntheticFamilies::new);

  private final PolicyFiles files;
  private final Desks desks;
  private final KnownCodes known;

  private Workshop(PolicyFiles files, Desks desks) {
    this.files = files;
    this.desks = desks;
    this.known = KnownCodes.of(desks.services(), desks.library());
  }

  /**
   * Opens a tree.
   *
   * @throws ProblemsException if it would not load, with every problem and its place
   */
  public static Workshop open(PolicyFiles files) {
    return open(SERVICES, files);
  }

  /**
   * Opens a tree of other services' law.
   *
   * @throws ProblemsException if it would not load, with every problem and its place
   */
  public static Workshop open(Services services, PolicyFiles files) {
    PolicyLibrary library = PolicyReader.readAll(files, ServiceDescription.vocabularies(services));
    return new Workshop(files, new Desks(services, library, REMEMBERED));
  }

  /** Opens the bundled tree. */
  public static Workshop bundled() {
    return open(PolicyFiles.bundled());
  }

  /**
   * Opens the tree as it is now: versions whose manifest and rules are the same byte for byte are
   * taken over with their rule bases, and only the others are read.
   *
   * @throws ProblemsException if it would not load, with every problem and its place
   */
  public Workshop reopen(PolicyFiles now) {
    PolicyLibrary library =
        PolicyReader.readAll(now, ServiceDescription.vocabularies(services()), desks.library());
    return new Workshop(now, desks.with(library, REMEMBERED));
  }

  /**
   * Everything in which the tree is not what its {@code LOCK} says was published. An author may
   * work on; nobody decides by it.
   */
  public List<Problem> torn() {
    return PolicyLock.check(files, library().all());
  }

  /**
   * The text of the tree's {@code LOCK} as it should be now.
   *
   * @param wanted which drafts are to be published, by the names of versions and of files of the
   *     world
   * @throws ProblemsException if something published has changed and {@code ERRATA.yaml} does not
   *     tell of it
   */
  public String lock(Predicate<String> wanted) {
    return PolicyLock.renewed(files, library().all(), wanted);
  }

  /** The files of the tree. */
  public PolicyFiles files() {
    return files;
  }

  /** The policies in all their versions. */
  public PolicyLibrary library() {
    return desks.library();
  }

  /** The services whose law it is. */
  public Services services() {
    return desks.services();
  }

  /** The words that cases may use. */
  public KnownCodes known() {
    return known;
  }

  /**
   * Reads an application from YAML or JSON.
   *
   * @throws ProblemsException with every problem and its place
   */
  public Application read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ApplicationReader.read(
        services(), bytes, "family.yaml", null, desks::materials, library().world());
  }

  /**
   * Decides an application.
   *
   * @throws ProblemsException if no law on record was in force on the day of filing, if what was
   *     stated contradicts itself, or if a material was brought that no policy knows
   */
  public Decision decide(Application application) {
    MaterialCodes.check(application.materials(), desks.materials(application.service()));
    return desks.decide(application.in(library().world()));
  }

  /**
   * How every rule of the policies in force stands towards an application.
   *
   * @throws ProblemsException as {@link #decide} does
   */
  public List<RuleStanding> standings(Application application) {
    return desks.maker(application).standings(application.in(library().world()));
  }

  /**
   * Why a rule stands as it does towards an application: the known facts that make its condition
   * true or false, or what is not known that leaves it open.
   *
   * @throws ProblemsException as {@link #decide} does
   */
  public List<Text> why(Application application, Rule rule) {
    return desks.maker(application).why(application.in(library().world()), rule);
  }

  /**
   * The cases of all versions.
   *
   * @throws ProblemsException if a case file cannot be used, with every problem and its place
   */
  public List<PolicyCase> cases() {
    Problems problems = new Problems();
    CaseReader reader = new CaseReader(services(), known, problems);
    List<PolicyCase> cases =
        files.folders().stream().flatMap(folder -> reader.readAll(files, folder).stream()).toList();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return cases;
  }

  /** How many case files speak of a version. */
  public long cases(Policy version) {
    CaseReader reader = new CaseReader(services(), known, new Problems());
    return CaseFile.beside(files, version.id()).size()
        + CaseFile.shared(files, version.id()).stream()
            .filter(file -> !reader.read(file, files.shown(file.path())).isEmpty())
            .count();
  }

  /** The versions with a name: one by its id, or all of a policy in time; empty where none has. */
  public List<Policy> named(String name) {
    return library().all().stream()
        .filter(policy -> policy.id().equals(name) || policy.name().equals(name))
        .toList();
  }

  /** Which clauses the cases that could be decided see decide. */
  public ClauseCoverage clauses(Collection<CaseResult> results) {
    return new ClauseCoverage(
        decided(results),
        this::standings,
        application -> {
          Application own = application.in(library().world());
          return desks.maker(own).situation(own);
        });
  }

  private static List<PolicyCase> decided(Collection<CaseResult> results) {
    return results.stream()
        .filter(result -> result.decision() != null)
        .map(CaseResult::policyCase)
        .toList();
  }

  /** What the cases that could be decided exercise. */
  public CaseCoverage coverage(Collection<CaseResult> results) {
    return new CaseCoverage(decided(results), this::standings);
  }

  /** Every fault of a tree, and how much was looked at; the tree need not load. */
  public static LintReport lint(PolicyFiles files) {
    return PolicyLint.report(SERVICES, files);
  }

  /** Every fault of some versions of a tree, by their ids; the tree need not load. */
  public static LintReport lint(PolicyFiles files, Collection<String> ids) {
    return PolicyLint.report(SERVICES, files, ids);
  }

  /**
   * Proves over all families what is wrong with some versions.
   *
   * @param ids their ids, {@code region/matter/first-day}
   * @param budget what is not proved within it is told as such
   */
  public Report verify(Collection<String> ids, Budget budget) {
    Report all = Report.NOTHING;
    for (Service service : services().all()) {
      PolicyLibrary law = desks.law(service);
      List<String> own = law.all().stream().map(Policy::id).filter(ids::contains).toList();
      all = own.isEmpty() ? all : all.and(Verifier.verify(law, service, own, budget));
    }
    return all;
  }

  /** Proves over all families what is wrong with some versions, taking any time. */
  public Report verify(Collection<String> ids) {
    return verify(ids, Budget.ENDLESS);
  }

  /** Proves over all families what is wrong with any version. */
  public Report verify() {
    return verify(library().all().stream().map(Policy::id).toList());
  }

  /** Compares two versions, as if the one or the other were in force. */
  public DiffReport diff(Policy before, Policy after) {
    Service service = services().get(after.manifest().service()).orElseThrow();
    return PolicyDiff.compare(before, after, desks.law(service), service);
  }

  /**
   * The law with one version in force and with another, to decide the same applications.
   *
   * @param remembered how many bytes of parts of decisions each keeps
   */
  public SideBySide beside(Policy before, Policy after, long remembered) {
    PolicyLibrary library = library();
    return new SideBySide(
        desks.with(PolicyDiff.with(library, before, after), 0),
        desks.with(PolicyDiff.with(library, after, before), 0),
        remembered);
  }

  /**
   * Compares the law of the first service in two trees on every day on which different versions are
   * in force.
   *
   * @param beforeName how the one is called
   * @param afterName how the other is called
   */
  public static DiffReport diff(
      String beforeName, Workshop before, String afterName, Workshop after) {
    Service service = before.services().first();
    return PolicyDiff.compare(
        beforeName, before.desks.law(service), afterName, after.desks.law(service), service);
  }

  /**
   * The law of two trees, to decide the same applications.
   *
   * @param remembered how many bytes of parts of decisions each keeps
   */
  public static SideBySide beside(Workshop before, Workshop after, long remembered) {
    return new SideBySide(before.desks, after.desks, remembered);
  }

  /**
   * Changes each clause of each rule of some versions and puts each change before the cases.
   *
   * @param budget what is not looked at within it is counted
   * @throws ProblemsException if a case file cannot be used
   */
  public MutationReport mutate(Collection<Policy> versions, Budget budget) {
    return mutate(versions, rule -> true, cases(), budget);
  }

  /**
   * Changes each clause of one rule and puts each change before cases.
   *
   * @param budget what is not looked at within it is counted
   */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  public MutationReport mutate(
      Policy version, Rule rule, Collection<PolicyCase> cases, Budget budget) {
    return mutate(List.of(version), each -> each == rule, cases, budget);
  }

  private MutationReport mutate(
      Collection<Policy> versions,
      Predicate<Rule> wanted,
      Collection<PolicyCase> cases,
      Budget budget) {
    MutationReport all = new MutationReport(List.of(), 0, 0);
    for (Service service : services().all()) {
      List<Policy> own =
          versions.stream().filter(each -> each.manifest().service().equals(service.id())).toList();
      List<PolicyCase> given =
          cases.stream()
              .filter(each -> each.application().service().id().equals(service.id()))
              .toList();
      if (!own.isEmpty()) {
        all = all.and(new MutationRun(desks.law(service), service, given, budget).of(own, wanted));
      }
    }
    return all;
  }

  /**
   * Cases that kill most survivors, few of them, for an author to look at: files by their path in a
   * tree, those of a rule one after the other.
   *
   * @param budget what is not looked at within it gets no case
   */
  public List<MutationCase> newCases(MutationReport report, Budget budget) {
    List<MutationCase> cases = new ArrayList<>();
    for (Service service : services().all()) {
      List<MutationReport.Result> own =
          report.survivors().stream()
              .filter(each -> each.mutant().policy().manifest().service().equals(service.id()))
              .toList();
      if (!own.isEmpty()) {
        new NewCases(service, desks.law(service), budget)
            .of(own)
            .forEach(each -> cases.add(MutationCase.of(each, serviceLine(service), layout())));
      }
    }
    return cases;
  }

  private Layout layout() {
    return new Layout(ServiceDescription.vocabularies(services()).values());
  }

  /** The line by which a case names its service; nothing for the first. */
  public String serviceLine(Service service) {
    boolean first = service.id().equals(services().first().id());
    return first ? "" : "service: " + service.id() + "\n";
  }

  /**
   * The site of the policies: pages by their path.
   *
   * @param touched whether it tells whom each version decides otherwise than the one before, which
   *     takes a minute
   * @throws ProblemsException if a case file cannot be used
   */
  public NavigableMap<String, byte[]> site(boolean touched) {
    CaseRunner runner = new CaseRunner(this::decide);
    List<CaseResult> results = cases().stream().map(runner::run).toList();
    return Site.of(library(), results, coverage(results), needs(), touched ? touched() : Map.of());
  }

  private Map<String, DiffReport> touched() {
    Map<String, DiffReport> touched = new TreeMap<>();
    Policy before = null;
    for (Policy policy : library().all()) {
      if (before != null && before.name().equals(policy.name())) {
        touched.put(policy.id(), diff(before, policy));
      }
      before = policy;
    }
    return touched;
  }

  /** What applicants need, by the law of the newest day of which the tree knows. */
  public Needs needs() {
    return Needs.of(
        library(),
        day -> Errands.of(services().all(), day),
        service -> desks.maker(service).withoutAlternatives());
  }

  /** A new version from the template, as it would lie in a tree. */
  public static Draft draft(PolicyFiles tree, FreshVersion version) {
    return version.draft(SERVICES, tree, files -> open(files)::decide);
  }

  /** A new version from an earlier one, as it would lie in a tree. */
  public static CopiedVersion.Copy draft(PolicyFiles tree, CopiedVersion version) {
    return version.copy(SERVICES, tree, files -> open(files)::decide);
  }

  /**
   * Applications for a service that nobody filed.
   *
   * @param seed the same seed makes the same applications
   * @param from the first day of filing
   * @param to the last day of filing, not before the first
   */
  public static Synthetic samples(Service service, long seed, LocalDate from, LocalDate to) {
    Synthetic.Source described = (s, f, t) -> new SyntheticApplications(service, s, f, t);
    return OWN_WAYS.getOrDefault(service.id(), described).of(seed, from, to);
  }
}
