package org.luohu;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.deciding.DecisionMaker;
import org.luohu.deciding.Engine;
import org.luohu.deciding.MemoStatistics;
import org.luohu.decision.Decision;
import org.luohu.input.ApplicationReader;
import org.luohu.input.MaterialCodes;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.ProblemsException;

/**
 * Decides whether, where and how a newborn child can be entered in a household register, under the
 * rules in force on the day of filing, and says why.
 *
 * <p>Immutable and thread-safe. The policies of a directory are read and checked when it is opened;
 * bundled ones are read then and parsed when first needed, for the build has checked them. Deciding
 * reads no file and asks no clock. Rule bases are built on first use and belong to this object;
 * when it is dropped, they go with it.
 */
public final class Luohu {

  private static final int REMEMBERED = 4096;

  private final PolicyLibrary library;
  private final PolicyLibrary newborns;
  private final DecisionMaker maker;
  private final Set<String> materialCodes = new KnownMaterials();

  private Luohu(PolicyLibrary library) {
    this.library = library;
    this.newborns = library.of(Newborn.SERVICE.id());
    this.maker = new DecisionMaker(newborns, REMEMBERED);
  }

  /** With the rule bases of another and a memo of its own. */
  private Luohu(Luohu other, int remembered) {
    this.library = other.library;
    this.newborns = other.newborns;
    this.maker = new DecisionMaker(newborns, other.maker, remembered);
  }

  /** What decides: the versions of Luohu and of the rules engine. */
  public static String version() {
    return Engine.name();
  }

  /** How many decisions are remembered unless {@link #remembering} says otherwise. */
  public static int rememberedByDefault() {
    return REMEMBERED;
  }

  /**
   * The core codes and those of every policy; the policies are looked at only for a code that is
   * not core.
   */
  private final class KnownMaterials extends AbstractSet<String> {
    private @Nullable Set<String> all;

    private synchronized Set<String> all() {
      if (all == null) {
        Set<String> codes = new TreeSet<>(MaterialCodes.CORE);
        newborns.all().forEach(policy -> codes.addAll(policy.manifest().materials().keySet()));
        all = codes;
      }
      return all;
    }

    @Override
    public boolean contains(Object code) {
      return MaterialCodes.CORE.contains(code) || all().contains(code);
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.unmodifiableSet(all()).iterator();
    }

    @Override
    public int size() {
      return all().size();
    }
  }

  /**
   * With the policies that come with the library; the build has checked them, so each is parsed
   * when first needed.
   */
  public static Luohu bundled() {
    return new Luohu(PolicyReader.readLazily(PolicyFiles.bundledLaw(), Newborn.VOCABULARY));
  }

  /**
   * With the policies of a directory.
   *
   * @param policies the directory that holds {@code <region>/<matter>/<first day in force>}
   * @throws ProblemsException if they would not load, with every problem and its place
   */
  public static Luohu open(Path policies) {
    return new Luohu(
        PolicyReader.readAll(
            PolicyFiles.lawIn(
                Objects.requireNonNull(policies, "the directory of policies is null")),
            Newborn.VOCABULARY));
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
        Objects.requireNonNull(bytes, "the application's bytes are null"),
        Objects.requireNonNull(source, "the application's name is null"),
        filedOnDefault,
        materialCodes);
  }

  /**
   * The same policies and rule bases with another memo. A memo changes no decision: a family is
   * given the decision of an earlier one only where no rule in force can tell the two apart.
   *
   * @param decisions how many decisions are remembered at most; 0 for no memo
   * @throws IllegalArgumentException if it is negative
   */
  public Luohu remembering(int decisions) {
    if (decisions < 0) {
      throw new IllegalArgumentException("a memo of " + decisions + " decisions: 0 is for none");
    }
    return new Luohu(this, decisions);
  }

  /**
   * Does ahead what the first decision will need whatever the family: the newest national law, its
   * rule base, the tables. For another thread, while this one is still reading the application;
   * nobody needs to wait for it.
   */
  public void prepare() {
    maker.prepare();
  }

  /** How the memo has served so far. */
  public MemoStatistics memo() {
    return maker.statistics();
  }

  /**
   * Decides an application.
   *
   * @throws ProblemsException if no law on record was in force on the day of filing, if what was
   *     stated contradicts itself, or if a material was brought that no policy knows
   */
  public Decision decide(Application application) {
    Objects.requireNonNull(application, "the application is null");
    MaterialCodes.check(application.materials(), materialCodes);
    return maker.decide(application);
  }

  /**
   * SHA-256 over the ids and digests of all versions: two of these with one digest and one {@link
   * #version} decide alike.
   */
  public String digest() {
    return library.digest();
  }

  /** The codes by which applications may name materials. */
  public Set<String> materialCodes() {
    return materialCodes;
  }
}
