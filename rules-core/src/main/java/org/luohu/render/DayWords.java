package org.luohu.render;

import java.time.LocalDate;
import java.util.Locale;
import org.luohu.text.Text;

/** DayWords as people say them: with their weekday. */
public final class DayWords {

  private static final String WEEKDAYS = "一二三四五六日";

  private DayWords() {}

  /** 2021年11月23日（星期二）; Tuesday 23 November 2021. */
  public static Text text(LocalDate day) {
    char weekday = WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    String zh = date(day).zh() + "（星期" + weekday + "）";
    return Text.of(zh, name(day.getDayOfWeek()) + " " + date(day).en());
  }

  /** 2021年11月23日; 23 November 2021. */
  public static Text date(LocalDate day) {
    return Text.of(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear());
  }

  /** The English name, without the tables of all languages that would have to be loaded for it. */
  private static String name(Enum<?> dayOrMonth) {
    String name = dayOrMonth.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
