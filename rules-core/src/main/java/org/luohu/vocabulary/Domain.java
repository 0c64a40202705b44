package org.luohu.vocabulary;

import java.util.List;
import java.util.Optional;
import org.luohu.problem.ValueFault;
import org.luohu.text.Text;
import org.luohu.world.World;

/**
 * The values of a stated fact, cut down to a finite set of representatives: any two values that the
 * loaded rules can tell apart are represented by different ones.
 *
 * @param <T> the values' type
 */
public interface Domain<T> {

  /** The values of a fact. */
  static <T> Domain<T> of(StatedFact<T> fact) {
    return fact.domain();
  }

  /** The representatives where nothing was stated. */
  List<T> representatives(Landmarks landmarks);

  /**
   * The representatives that a stated value leaves open: the value alone where it says everything,
   * several where it is coarse, as a province is where a county is wanted.
   */
  default List<T> refinements(T stated, Landmarks landmarks) {
    return List.of(stated);
  }

  /** The one form in which a value is kept, as {@code 汉} for {@code 汉族}. */
  default T canonical(T value) {
    return value;
  }

  /** Why a value cannot be stated, whoever states it; empty where it can. */
  default Optional<ValueFault> fault(T value) {
    return Optional.empty();
  }

  /** The one form in which a value is kept in a world. */
  default T canonical(T value, World world) {
    return canonical(value);
  }

  /** Why a value cannot be stated in a world. */
  default Optional<ValueFault> fault(T value, World world) {
    return fault(value);
  }

  /** What a value is called in a world. */
  default Text label(T value, World world) {
    return label(value);
  }

  /** Whether values may tell who a family is: records of decisions are kept without them. */
  default boolean personal() {
    return false;
  }

  /** A value's spelling in files. */
  String code(T value);

  /** What a value is called. */
  Text label(T value);

  /** The answers offered to a question; empty where the answer is free. */
  List<Option> options();
}
