package org.luohu.render;

import java.time.LocalDate;
import java.time.format.TextStyle;
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
    return Text.of(
        zh,
        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date(day).en());
  }

  /** 2021年11月23日; 23 November 2021. */
  public static Text date(LocalDate day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return Text.of(
        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
        day.getDayOfMonth() + " " + month + " " + day.getYear());
  }
}
