package org.luohu.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.luohu.policy.PolicyLibrary;
import org.luohu.reasoning.Jurisdiction;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * What proofs have to know of a service.
 *
 * @param vocabulary what applicants state and rules see
 * @param jurisdiction where counter and target are
 * @param day the stated fact that is the day of filing
 * @param plain what a plain family would state
 * @param required the stated facts without which there is no application
 * @param file a family as an application file
 * @param bench a library's public way from an application file to a decision
 */
public record Service(
    Vocabulary vocabulary,
    Jurisdiction jurisdiction,
    StatedFact<LocalDate> day,
    Plain plain,
    Set<StatedFact<?>> required,
    Function<Map<StatedFact<?>, Object>, String> file,
    Function<PolicyLibrary, Bench> bench) {

  /** Copies the set in. */
  public Service {
    required = Set.copyOf(required);
  }

  /** What a plain family would state. */
  @FunctionalInterface
  public interface Plain {

    /**
     * The plain one of the values that a fact can have.
     *
     * @param family what is settled of the family already
     */
    Object value(StatedFact<?> fact, List<Object> values, Map<StatedFact<?>, Object> family);
  }
}
