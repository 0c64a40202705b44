package org.luohu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.world.World;

/** The State Council's arrangements of 2016 to 2026, every day of them. */
class WorkingDaysTest {

  private static final WorkingDays DAYS = World.bundled().workingDays();

  private static Set<LocalDate> days(int year, String ranges) {
    Set<LocalDate> days = new HashSet<>();
    for (String range : ranges.split(" ")) {
      String[] ends = range.split("/");
      LocalDate last = day(year, ends[ends.length - 1]);
      for (LocalDate day = day(year, ends[0]); !day.isAfter(last); day = day.plusDays(1)) {
        days.add(day);
      }
    }
    return days;
  }

  private static LocalDate day(int year, String text) {
    return LocalDate.parse(text.length() == 5 ? year + "-" + text : text);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 01-01/01-03 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07, 02-06"
        + " 02-14 06-12 09-18 10-08 10-09",
    "2017, 01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08, 01-22 02-04 04-01"
        + " 05-27 09-30",
    "2018, 01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07 12-30/12-31, 02-11"
        + " 02-24 04-08 04-28 09-29 09-30 12-29",
    "2019, 01-01 02-04/02-10 04-05 05-01/05-04 06-07 09-13 10-01/10-07, 02-02 02-03 04-28 05-05"
        + " 09-29 10-12",
    "2020, 01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08, 01-19 04-26 05-09"
        + " 06-28 09-27 10-10",
    "2021, 01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07,"
        + " 02-07 02-20 04-25 05-08 09-18 09-26 10-09",
    "2022, 01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07"
        + " 12-31, 01-29 01-30 04-02 04-24 05-07 10-08 10-09",
    "2023, 01-01/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06, 01-28 01-29 04-23"
        + " 05-06 06-25 10-07 10-08",
    "2024, 01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07, 02-04 02-18"
        + " 04-07 04-28 05-11 09-14 09-29 10-12",
    "2025, 01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08, 01-26 02-08 04-27"
        + " 09-28 10-11",
    "2026, 01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07,"
        + " 01-04 02-14 02-28 05-09 09-20 10-10"
  })
  void everyDayOfTheYearIsAsArranged(int year, String off, String work) {
    Set<LocalDate> holidays = days(year, off);
    Set<LocalDate> makeUp = days(year, work);
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      assertEquals(
          Optional.of(makeUp.contains(day) || !weekend && !holidays.contains(day)),
          DAYS.isWorkingDay(day),
          day.toString());
    }
  }

  /** Another source, day by day; a day that it does not name is as its weekday. */
  @ParameterizedTest
  @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
  void anotherSourceSaysTheSame(int year) {
    int named = 0;
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      LegalHoliday other = LegalHoliday.fromYmd(year, day.getMonthValue(), day.getDayOfMonth());
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      named += other == null ? 0 : 1;
      assertEquals(
          Optional.of(other == null ? !weekend : other.isWork()),
          DAYS.isWorkingDay(day),
          day.toString());
    }
    assertTrue(named > 20, "the other source names " + named + " days");
  }

  @Test
  void ofOtherYearsNothingIsSaid() {
    assertEquals(Optional.empty(), DAYS.isWorkingDay(LocalDate.of(2015, 12, 31)));
    assertEquals(Optional.empty(), DAYS.isWorkingDay(LocalDate.of(2027, 1, 1)));
    assertEquals(Optional.empty(), DAYS.after(LocalDate.of(2026, 12, 30), 2));
    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 31)), DAYS.after(LocalDate.of(2026, 12, 30), 1));
    assertEquals(Optional.empty(), DAYS.monthsAfter(LocalDate.of(2026, 12, 2), 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-23, 2, 2021-11-25",
    "2021-11-25, 1, 2021-11-26",
    "2021-11-26, 2, 2021-11-30",
    "2021-11-30, 1, 2021-12-01",
    "2022-01-28, 2, 2022-01-30",
    "2022-01-30, 1, 2022-02-07",
    "2022-04-29, 2, 2022-05-06",
    "2022-05-06, 1, 2022-05-07",
    "2022-09-29, 2, 2022-10-08",
    "2022-10-08, 1, 2022-10-09",
    "2022-12-08, 3, 2022-12-13",
    "2023-09-28, 2, 2023-10-08",
    "2023-10-08, 1, 2023-10-09",
    "2024-02-08, 2, 2024-02-18",
    "2024-02-18, 1, 2024-02-19",
    "2025-09-30, 2, 2025-10-10",
    "2025-10-10, 1, 2025-10-11",
    "2026-02-13, 2, 2026-02-24",
    "2026-02-24, 1, 2026-02-25",
    "2021-11-23, 0, 2021-11-23"
  })
  void periodsEndOnTheLastWorkingDay(LocalDate from, int days, LocalDate end) {
    assertEquals(Optional.of(end), DAYS.after(from, days));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-01-31, 2022-02-28",
    "2024-01-31, 2024-02-29",
    "2025-08-31, 2025-09-30",
    "2021-10-25, 2021-11-25",
    "2025-09-03, 2025-10-09",
    "2026-01-16, 2026-02-24",
    "2020-01-02, 2020-02-03",
    "2019-12-31, 2020-02-03"
  })
  void aMonthEndsOnTheCorrespondingDayOrTheNextWorkingDay(LocalDate born, LocalDate end) {
    assertEquals(Optional.of(end), DAYS.monthsAfter(born, 1));
    assertEquals(Optional.of(true), DAYS.withinMonths(born, 1, end));
    assertEquals(Optional.of(false), DAYS.withinMonths(born, 1, end.plusDays(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-12-30, true", // the corresponding day itself
    "2026-11-30, 2026-12-31, false", // a working day lies between
    "2026-12-03, 2027-01-03, true",
    "2026-12-03, 2027-01-04, ", // a Sunday, and nothing on record of its year
    "2026-12-03, 2027-02-03, ",
    "2026-12-03, 2027-02-04, false", // no rest lasts so long
    "2026-12-03, 2032-01-01, false",
    "2015-11-30, 2016-01-04, ", // every day of 2016 before it is off
    "2015-11-30, 2016-01-05, false"
  })
  void withinAMonthIsUnknownWhereTheYearIsNotOnRecord(
      LocalDate born, LocalDate on, Boolean within) {
    assertEquals(Optional.ofNullable(within), DAYS.withinMonths(born, 1, on));
  }
}
