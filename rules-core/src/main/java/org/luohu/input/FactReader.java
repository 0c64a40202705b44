package org.luohu.input;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Scalar;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.DateDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.YesNoDomain;
import org.luohu.problem.ValueFault;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** Reads the value of a fact by its domain: the only place that knows how each kind is spelled. */
final class FactReader {

  private FactReader() {}

  /**
   * The value of a key, or null where none is stated or it cannot be used.
   *
   * @param day the day on which regions bear their names
   */
  static <T> @Nullable T read(
      MappingReader reader, String key, StatedFact<T> fact, World world, LocalDate day) {
    Scalar scalar = reader.scalar(key);
    return scalar == null ? null : read(reader, scalar, fact, world, day);
  }

  /**
   * The value that is written so, or null where it cannot be used.
   *
   * @param day the day on which regions bear their names
   */
  static <T> @Nullable T read(
      MappingReader reader, Scalar scalar, StatedFact<T> fact, World world, LocalDate day) {
    Domain<T> domain = Domain.of(fact);
    @SuppressWarnings("unchecked")
    T value = (T) spelled(reader, scalar, domain, world, day);
    Optional<ValueFault> fault = value == null ? Optional.empty() : domain.fault(value, world);
    fault.ifPresent(f -> reader.problem(f, scalar));
    return value == null || fault.isPresent() ? null : domain.canonical(value, world);
  }

  private static @Nullable Object spelled(
      MappingReader reader, Scalar scalar, Domain<?> domain, World world, LocalDate day) {
    if (domain instanceof ChoiceDomain<?> choice) {
      return reader.choice(scalar, choice.noun(), MappingReader.codes(choice.offered()));
    }
    if (domain instanceof YesNoDomain answers) {
      return answers.plain()
          ? reader.bool(scalar)
          : reader.choice(scalar, answers.noun(), codes(answers));
    }
    if (domain instanceof RegionDomain regions) {
      return RegionReader.read(reader, scalar, regions, world.regions(), day);
    }
    if (domain instanceof DateDomain) {
      return reader.date(scalar);
    }
    return scalar.text();
  }

  private static Map<String, Boolean> codes(YesNoDomain answers) {
    Map<String, Boolean> codes = new LinkedHashMap<>();
    codes.put(answers.yes().code(), true);
    codes.put(answers.no().code(), false);
    return codes;
  }
}
