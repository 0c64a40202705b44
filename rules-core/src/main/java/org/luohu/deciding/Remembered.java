package org.luohu.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Alternative;
import org.luohu.decision.Decision;
import org.luohu.decision.Fact;
import org.luohu.decision.Finding;
import org.luohu.decision.Presumed;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.YesNoDomain;
import org.luohu.policy.Policy;
import org.luohu.reasoning.FactWords;
import org.luohu.region.Region;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * A decision with what it takes to tell it of another family that looks the same: which of its
 * words name places, days or ethnicities, and which statement each came from.
 */
final class Remembered {

  private final ServiceDescription service;
  private final Decision decision;

  /** The policies whose steps are told; none where no procedure is. */
  private final List<Policy> procedure;

  /** Whether no law of the place itself says who may be registered there. */
  private final boolean nationalAlone;

  private final List<Own> findings = new ArrayList<>();
  private final List<Own> presumed = new ArrayList<>();
  private boolean retellable = true;

  /**
   * A word of the family's own: the number of the finding or presumption, that of the fact in it,
   * and the fact that states it.
   */
  private record Own(int owner, int fact, StatedFact<?> source) {}

  Remembered(
      Service service,
      Decision decision,
      List<Policy> procedure,
      Application application,
      boolean nationalAlone) {
    this.service = ServiceDescription.of(service);
    this.nationalAlone = nationalAlone;
    this.decision = decision;
    this.procedure = procedure;
    @Nullable Object[] stated = application.byIndex();
    for (int i = 0; i < decision.findings().size(); i++) {
      List<Fact> facts = decision.findings().get(i).facts();
      retellable &= decision.findings().get(i).earliest() == null; // a day of the family's own
      for (int k = 0; k < facts.size(); k++) {
        note(findings, i, k, facts.get(k).fact(), facts.get(k).value(), stated);
      }
    }
    for (int i = 0; i < decision.presumed().size(); i++) {
      note(
          presumed,
          i,
          0,
          decision.presumed().get(i).fact(),
          decision.presumed().get(i).value(),
          stated);
    }
  }

  private void note(
      List<Own> own, int owner, int number, String key, String value, @Nullable Object[] stated) {
    StatedFact<?> fact = service.vocabulary().statedFact(key).orElseThrow();
    if (!namesItsOwn(fact)
        || value.equals(Region.NONE.code())
        || value.equals(EthnicityDomain.NONE)) {
      return;
    }
    if (says(fact, value, stated)) {
      own.add(new Own(owner, number, fact));
      return;
    }
    for (StatedFact<?> other : service.vocabulary().statedFacts()) {
      if (namesItsOwn(other) && says(other, value, stated)) {
        own.add(new Own(owner, number, other));
        return;
      }
    }
    retellable = false;
  }

  /**
   * Whether the values of a fact are names of the family's own, a place, a day or an ethnicity,
   * that rules tell apart only roughly.
   */
  private static boolean namesItsOwn(StatedFact<?> fact) {
    return !(Domain.of(fact) instanceof ChoiceDomain<?> || Domain.of(fact) instanceof YesNoDomain);
  }

  private static <T> boolean says(StatedFact<T> fact, String value, @Nullable Object[] stated) {
    @SuppressWarnings("unchecked")
    T said = (T) stated[fact.index()];
    return said != null && fact.code(said).equals(value);
  }

  Decision decision() {
    return decision;
  }

  /** Whether the decision can be told of another family. */
  boolean retellable() {
    return retellable;
  }

  /**
   * The decision on another family that looks the same.
   *
   * @param stated what it states, by {@link Application#byIndex}
   */
  Decision retold(Application application, @Nullable Object[] stated, StepMemo memo) {
    return new Decision(
        decision.outcome(),
        decision.possible(),
        decision.exact(),
        decision.registration(),
        decision.channel(),
        findings(stated, application.world()),
        decision.materials(),
        decision.unencoded(),
        decision.questions(),
        alternatives(application),
        memo.steps(procedure, application),
        presumed(stated),
        decision.policies(),
        decision.checked(),
        decision.service(),
        application.filedOn(),
        application.filedAt(),
        service.jurisdiction().stated().apply(application),
        decision.choices(),
        service.choices().asked(application, decision.choices()),
        decision.engine(),
        Notes.on(
            service, stated, nationalAlone ? DecisionMaker.target(service, application) : null));
  }

  private List<Finding> findings(@Nullable Object[] stated, World world) {
    if (findings.isEmpty()) {
      return decision.findings();
    }
    List<Finding> told = new ArrayList<>(decision.findings());
    for (int i = 0; i < findings.size(); ) {
      int owner = findings.get(i).owner();
      Finding finding = told.get(owner);
      List<Fact> facts = new ArrayList<>(finding.facts());
      for (; i < findings.size() && findings.get(i).owner() == owner; i++) {
        Own own = findings.get(i);
        facts.set(own.fact(), fact(facts.get(own.fact()), own.source(), stated, world));
      }
      told.set(
          owner,
          new Finding(
              finding.effect(),
              finding.code(),
              finding.verdict(),
              finding.text(),
              finding.to(),
              finding.remedy(),
              finding.basis(),
              facts,
              finding.policy()));
    }
    return told;
  }

  /** The fact with what another family states; facts of one kind share their values' type. */
  @SuppressWarnings("unchecked")
  private <T> Fact fact(Fact fact, StatedFact<?> source, @Nullable Object[] stated, World world) {
    StatedFact<T> named =
        (StatedFact<T>) service.vocabulary().statedFact(fact.fact()).orElseThrow();
    return FactWords.of(
        named, (T) Objects.requireNonNull(stated[source.index()]), fact.presumed(), world);
  }

  private List<Presumed> presumed(@Nullable Object[] stated) {
    if (presumed.isEmpty()) {
      return decision.presumed();
    }
    List<Presumed> told = new ArrayList<>(decision.presumed());
    for (Own own : presumed) {
      Presumed old = told.get(own.owner());
      told.set(own.owner(), new Presumed(old.fact(), code(own.source(), stated), old.text()));
    }
    return told;
  }

  private static <T> String code(StatedFact<T> source, @Nullable Object[] stated) {
    @SuppressWarnings("unchecked")
    T value = (T) Objects.requireNonNull(stated[source.index()]);
    return source.code(value);
  }

  /** An alternative is filed here or at its own target. */
  private List<Alternative> alternatives(Application application) {
    List<Alternative> told = new ArrayList<>(decision.alternatives().size());
    for (Alternative other : decision.alternatives()) {
      Region filedAt =
          other.filedAt().equals(decision.filedAt())
              ? application.filedAt()
              : Objects.requireNonNull(service.choices().target(application, other.choices()));
      told.add(
          other.filedAt().equals(filedAt)
              ? other
              : new Alternative(
                  other.choices(),
                  other.text(),
                  filedAt,
                  other.outcome(),
                  other.findings(),
                  other.materials()));
    }
    return told;
  }
}
