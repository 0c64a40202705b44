package org.luohu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.text.Text;

/** What people write for days, for yes and for no, and what they mean by it. */
final class Words {

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final String YEAR_MONTH_DAY =
      "([0-9]{4})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*[日号]?";
  private static final String DIGITS = "|([0-9]{4})([0-9]{2})([0-9]{2})";
  private static final Pattern COMMON = Pattern.compile(YEAR_MONTH_DAY + DIGITS);
  private static final Pattern DAY = Pattern.compile(YEAR_MONTH_DAY + "(?:[T ].*)?" + DIGITS);
  private static final List<String> YES = List.of("yes", "y", "on", "1", "是", "有", "对", "已签署");
  private static final List<String> NO =
      List.of("no", "n", "off", "0", "否", "无", "没有", "不是", "none");

  private Words() {}

  /** What is wrong with a word, and how to mend it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Mistake(Text message, Text... help) {}

  /** Yes or no, if a word means either. */
  static Optional<Boolean> truth(String word) {
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** A day in any of the forms that people write, if it is one and exists. */
  static Optional<LocalDate> commonDate(String text) {
    Matcher matcher = COMMON.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 4;
    return day(matcher.group(group), matcher.group(group + 1), matcher.group(group + 2));
  }

  /** A day written in ISO 8601, if it is one and exists. */
  static Optional<LocalDate> isoDate(String text) {
    return ISO.matcher(text).matches()
        ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8))
        : Optional.empty();
  }

  /** The day of these digits, if it exists; no year is 0. */
  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate read =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return read.getYear() == 0 ? Optional.empty() : Optional.of(read);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Why a text is no day as it should be written. */
  static Mistake dateMistake(String text) {
    Matcher matcher = DAY.matcher(text.strip());
    String quoted = Quotation.of(text);
    if (text.length() > 40 || !matcher.matches()) {
      return new Mistake(
          Text.of(quoted + " 不是日期", quoted + " is not a date"),
          Text.of("写作 `2021-11-02`（年-月-日）", "write `2021-11-02` (year-month-day)"));
    }
    int group = matcher.group(1) != null ? 1 : 4;
    int year = Integer.parseInt(matcher.group(group));
    int month = Integer.parseInt(matcher.group(group + 1));
    int day = Integer.parseInt(matcher.group(group + 2));
    String iso = String.format("%04d-%02d-%02d", year, month, day);
    if (isoDate(iso).isPresent()) {
      return new Mistake(
          Text.of(
              quoted + " 不是规定的日期写法（年-月-日）",
              quoted + " is not how a date is written (year-month-day)"),
          MappingReader.didYouMean(iso));
    }
    return new Mistake(
        Text.of("没有 " + quoted + " 这一天", "there is no day " + quoted), lastDay(year, month));
  }

  private static Text lastDay(int year, int month) {
    if (year < 1 || month < 1 || month > 12) {
      return Text.of("月份是 01 到 12", "months are 01 to 12");
    }
    int days = YearMonth.of(year, month).lengthOfMonth();
    return Text.of(
        year + " 年 " + month + " 月只有 " + days + " 天",
        String.format("%04d-%02d has %d days", year, month, days));
  }
}
