package org.luohu.logic;

import java.nio.charset.StandardCharsets;
import org.luohu.application.Application;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.deciding.DecisionMaker;
import org.luohu.deciding.Desks;
import org.luohu.decision.Decision;
import org.luohu.input.ApplicationReader;
import org.luohu.policy.PolicyLibrary;

/**
 * The public way to a decision, by which everything found by proof is confirmed before it is shown.
 */
@FunctionalInterface
public interface Bench {

  /**
   * Decides an application; of other choices the decision tells nothing.
   *
   * @param file an application file, YAML
   * @throws org.luohu.problem.ProblemsException if it cannot be read or contradicts itself
   */
  Decision decide(String file);

  /** The way of a service under a library. */
  static Bench of(Service service, PolicyLibrary library) {
    Desks desks = new Desks(Services.of(service), library, REMEMBERED);
    DecisionMaker maker = desks.maker(service).withoutAlternatives();
    return file -> {
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      Application application =
          ApplicationReader.read(
              desks.services(), bytes, "family.yaml", null, desks::materials, library.world());
      return maker.decide(application);
    };
  }

  /** How many bytes of parts of decisions a bench keeps. */
  long REMEMBERED = 4 << 20;
}
