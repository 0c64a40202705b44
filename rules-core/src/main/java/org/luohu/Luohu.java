package org.luohu;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.bundle.Bundle;
import org.luohu.deciding.Desks;
import org.luohu.deciding.Engine;
import org.luohu.deciding.MemoStatistics;
import org.luohu.decision.Decision;
import org.luohu.decision.PolicyRef;
import org.luohu.decision.Upshot;
import org.luohu.idcard.IdCard;
import org.luohu.input.ApplicationReader;
import org.luohu.input.MaterialCodes;
import org.luohu.movechild.MoveChild;
import org.luohu.newborn.Newborn;
import org.luohu.policy.CompiledLaw;
import org.luohu.policy.LeftOut;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyLock;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.world.World;

/**
 * Decides what can be had at a hukou counter, where and how, under the rules in force on the day of
 * filing, and says why: whether a newborn child can be entered in a household register, whether an
 * identity card can be asked for, and whether a registered child can join a parent's hukou.
 *
 * <p>Immutable and thread-safe. The policies of a directory are read and checked when it is opened;
 * bundled ones are read then and parsed when first needed, for the build has checked them. Deciding
 * reads no file and asks no clock. Rule bases are built on first use and belong to this object;
 * when it is dropped, they go with it.
 */
public final class Luohu {

  private static final long REMEMBERED = 32L << 20;

  /** The services whose law comes with the library; the first is meant where a file names none. */
  private static final Services SERVICES =
      Services.of(Newborn.SERVICE, IdCard.SERVICE, MoveChild.SERVICE);

  private final Desks desks;
  private final List<String> leftOut;

  private Luohu(Desks desks, List<String> leftOut) {
    this.desks = desks;
    this.leftOut = leftOut;
  }

  /** What decides: the versions of Luohu and of the rules engine. */
  public static String version() {
    return Engine.name();
  }

  /** The services whose law comes with the library. */
  public static Services bundledServices() {
    return SERVICES;
  }

  /** How many bytes of parts of decisions are kept unless {@link #remembering} says otherwise. */
  public static long rememberedByDefault() {
    return REMEMBERED;
  }

  /**
   * With the policies that come with the library; the build has checked them, so each is parsed
   * when first needed.
   */
  public static Luohu bundled() {
    return of(SERVICES, CompiledLaw.bundled(ServiceDescription.vocabularies(SERVICES)), List.of());
  }

  /**
   * With the policies of a directory.
   *
   * @param policies the directory that holds {@code <region>/<matter>/<first day in force>}
   * @throws ProblemsException if they would not load, or are not what their {@code LOCK} says was
   *     published, with every problem and its place
   */
  public static Luohu open(Path policies) {
    return open(PolicySource.directory(policies));
  }

  /**
   * With the policies of a source.
   *
   * @throws ProblemsException if they would not load, are not what their {@code LOCK} says was
   *     published, or come in a bundle that does not verify, with every problem and its place
   */
  public static Luohu open(PolicySource source) {
    return source instanceof PolicySource.Bundled ? bundled() : of(law(source));
  }

  /** The files of a source that decisions need, as they are now. */
  static PolicyFiles law(PolicySource source) {
    if (source instanceof PolicySource.Directory directory) {
      return PolicyFiles.lawIn(directory.path());
    }
    return source instanceof PolicySource.Signed bundle
        ? Bundle.read(bundle.path(), bundle.key())
        : PolicyFiles.bundledLaw();
  }

  /**
   * With the policies of a directory for services of the host's own making. Versions of services
   * that are not among them are left out, see {@link #leftOut}; a name that is nearly one of theirs
   * is a problem.
   *
   * @param services what can be asked; the first is meant where an application names none
   * @param policies the directory that holds {@code <region>/<matter>/<first day in force>}
   * @throws ProblemsException if they would not load, or are not what their {@code LOCK} says was
   *     published, with every problem and its place
   */
  public static Luohu open(Services services, Path policies) {
    PolicyFiles files =
        PolicyFiles.lawIn(Objects.requireNonNull(policies, "the directory of policies is null"));
    return of(
        services, files, LeftOut.of(files, ServiceDescription.vocabularies(services).keySet()));
  }

  /** With policies of the services that come with the library; others are problems. */
  static Luohu of(PolicyFiles files) {
    return of(SERVICES, files, new LeftOut(files, Collections.emptyNavigableMap()));
  }

  private static Luohu of(Services services, PolicyFiles files, LeftOut leftOut) {
    PolicyLibrary library =
        PolicyReader.readAll(leftOut.rest(), ServiceDescription.vocabularies(services));
    Problems torn = PolicyLock.check(files, library.all(), leftOut.digests());
    if (!torn.isEmpty()) {
      throw new ProblemsException(torn);
    }
    return of(services, library, List.copyOf(leftOut.digests().keySet()));
  }

  private static Luohu of(Services services, PolicyLibrary library, List<String> leftOut) {
    return new Luohu(new Desks(services, library, REMEMBERED), leftOut);
  }

  /**
   * Reads an application from YAML or JSON.
   *
   * @param bytes the file's bytes, UTF-8
   * @param source its name, for places
   * @param filedOnDefault the day of filing where the file names none, or null if it must
   * @throws ProblemsException with every problem and its place
   */
  public Application read(byte[] bytes, String source, @Nullable LocalDate filedOnDefault) {
    return ApplicationReader.read(
        desks.services(),
        Objects.requireNonNull(bytes, "the application's bytes are null"),
        Objects.requireNonNull(source, "the application's name is null"),
        filedOnDefault,
        desks::materials,
        world());
  }

  /**
   * The same policies and rule bases with another memo. A memo changes no decision: a part of one
   * is taken over only where all that it is made from is the same.
   *
   * @param bytes how much of the heap parts of decisions may take, of all services together, by an
   *     estimate that is near it; 0 for no memo
   * @throws IllegalArgumentException if it is negative
   */
  public Luohu remembering(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a memo of " + bytes + " bytes: 0 is for none");
    }
    return new Luohu(desks.remembering(bytes), leftOut);
  }

  /**
   * Does ahead what the first decision will need whatever the family: the newest national law, its
   * rule base, the tables. For another thread, while this one is still reading the application;
   * nobody needs to wait for it.
   */
  public void prepare() {
    desks.maker(services().first()).prepare();
  }

  /** How the memo has served so far. */
  public MemoStatistics memo() {
    return desks.statistics();
  }

  /**
   * Decides an application.
   *
   * @throws ProblemsException if no law on record was in force on the day of filing, if what was
   *     stated contradicts itself, or if a material was brought that no policy knows
   */
  public Decision decide(Application application) {
    return desks.decide(known(application));
  }

  /**
   * What {@link #decide} comes to, for whoever counts or compares many and shows none: the same
   * outcome, findings and materials, without their facts and questions; other choices are not
   * looked at.
   *
   * @throws ProblemsException as {@link #decide} does
   */
  public Upshot decideBriefly(Application application) {
    Application here = known(application);
    return desks.maker(here).briefly(here).upshot();
  }

  /** An application in this world, if every material that it names is known. */
  private Application known(Application application) {
    Objects.requireNonNull(application, "the application is null");
    MaterialCodes.check(application.materials(), desks.materials(application.service()));
    return application.in(world());
  }

  /**
   * SHA-256 over the ids and digests of all versions, and what the tree adds to the world: two of
   * these with one digest and one {@link #version} decide alike.
   */
  public String digest() {
    return desks.library().digest();
  }

  /** Every version on record, by policy and first day. */
  public List<PolicyRef> policies() {
    return desks.library().all().stream()
        .map(policy -> new PolicyRef(policy.id(), policy.digest(), policy.manifest().title()))
        .toList();
  }

  /** The versions of services that the host does not have, by id: not decided by. */
  public List<String> leftOut() {
    return leftOut;
  }

  /** The regions, ethnicities and calendars that decisions are made with. */
  public World world() {
    return desks.library().world();
  }

  /** The services that it decides. */
  public Services services() {
    return desks.services();
  }

  /**
   * The codes of the materials of a service with what its policies call each.
   *
   * @throws IllegalArgumentException if the service is not one of {@link #services}
   */
  public Map<String, List<Text>> materialNames(Service service) {
    return desks.materialNames(service);
  }

  /**
   * The codes by which applications to a service may name materials.
   *
   * @throws IllegalArgumentException if the service is not one of {@link #services}
   */
  public Set<String> materialCodes(Service service) {
    return desks.materials(service);
  }
}
