package org.luohu.calendar;

import java.time.LocalDate;

/** Ages as the law counts them. */
public final class Ages {

  private Ages() {}

  /**
   * Completed years (周岁) on a day; the birthday counts. Who is born on 29 February completes a year
   * on 1 March: 民法典 art. 202, “没有对应日的，月末日为期间的最后一日”.
   */
  public static int years(LocalDate born, LocalDate on) {
    int years = on.getYear() - born.getYear();
    boolean before =
        on.getMonthValue() < born.getMonthValue()
            || (on.getMonthValue() == born.getMonthValue()
                && on.getDayOfMonth() < born.getDayOfMonth());
    return before ? years - 1 : years;
  }
}
