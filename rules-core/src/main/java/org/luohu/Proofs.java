package org.luohu;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.luohu.application.Application;
import org.luohu.mutation.Judge;
import org.luohu.newborn.ApplicationFile;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.Plain;
import org.luohu.newborn.StatedFacts;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.proof.Bench;
import org.luohu.proof.Service;
import org.luohu.reasoning.Conclusion;
import org.luohu.vocabulary.Situation;

/** Newborn registration as proofs see it. */
public final class Proofs {

  /** The service. */
  public static final Service SERVICE =
      new Service(
          Newborn.VOCABULARY,
          DecisionMaker.JURISDICTION,
          StatedFacts.FILED_ON,
          Plain::value,
          Set.of(StatedFacts.FILED_ON, StatedFacts.FILED_AT, StatedFacts.FOLLOW),
          ApplicationFile::of,
          Proofs::bench);

  private Proofs() {}

  /** Decides under a library by formulas alone. */
  public static Judge judge(PolicyLibrary library) {
    return new Formulas(DecisionMaker.byFormulas(library));
  }

  private record Formulas(DecisionMaker maker) implements Judge {
    @Override
    public List<Policy> inForce(Application application) {
      return maker.inForce(application);
    }

    @Override
    public Situation situation(Application application) {
      return maker.situation(application);
    }

    @Override
    public Conclusion conclude(Application application, Situation situation) {
      return maker.conclude(application, situation);
    }
  }

  private static Bench bench(PolicyLibrary library) {
    Luohu luohu = Luohu.of(library);
    return file -> luohu.decide(luohu.read(file.getBytes(StandardCharsets.UTF_8), "family.yaml", null));
  }
}
