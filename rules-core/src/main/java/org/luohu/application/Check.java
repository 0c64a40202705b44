package org.luohu.application;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * A check of what was stated that goes beyond the truths rules rest on, as a day before another.
 *
 * @param kind the second half of the problem's code, such as {@code born-after-filing}
 * @param at the fact where the problem is shown
 * @param message what is wrong; null where nothing is
 * @param help how to mend it
 */
public record Check(
    String kind, StatedFact<?> at, Function<Application, @Nullable Text> message, Text help) {

  private static final Text COMPARE = Text.of("请核对这两个日期", "compare the two days");

  /**
   * That a day does not come after that of filing.
   *
   * @param message what is wrong, with a %s for each of the two days
   */
  public static Check notAfterFiling(String kind, StatedFact<LocalDate> fact, Text message) {
    return ofDays(
        kind,
        fact,
        application -> application.get(fact),
        Application::filedOn,
        LocalDate::isAfter,
        message);
  }

  /**
   * That two days can stand together; nothing is said where one of them is not known.
   *
   * @param wrong whether they cannot
   * @param message what is wrong, with a %s for each of them
   */
  public static Check ofDays(
      String kind,
      StatedFact<?> at,
      Function<Application, @Nullable LocalDate> first,
      Function<Application, @Nullable LocalDate> second,
      BiPredicate<LocalDate, LocalDate> wrong,
      Text message) {
    return new Check(
        kind,
        at,
        application -> {
          LocalDate one = first.apply(application);
          LocalDate other = second.apply(application);
          return one == null || other == null || !wrong.test(one, other)
              ? null
              : Text.of(message.zh().formatted(one, other), message.en().formatted(one, other));
        },
        COMPARE);
  }
}
