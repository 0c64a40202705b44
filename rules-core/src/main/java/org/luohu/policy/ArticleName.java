package org.luohu.policy;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.memo.BoundedMemo;

/**
 * The numbers of articles (条、款、项) in English, as laws and other documents write them (立法法 and
 * 党政机关公文格式 GB/T 9704): 第二十条第一项, 二、（一）.
 */
public final class ArticleName {

  private static final String NUMBER = "（?([〇零一二三四五六七八九十百千]+|[0-9]+)）?";
  private static final Pattern PART = Pattern.compile("第" + NUMBER + "(条|款|项|目|部分|章|节)");
  private static final Pattern RANGE = Pattern.compile("第" + NUMBER + "条至第" + NUMBER + "条");
  private static final Pattern LISTED = Pattern.compile("([〇零一二三四五六七八九十百]+)、(?:" + NUMBER + ")?");
  private static final Pattern REMARK = Pattern.compile("（[^（）]{3,}）$");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "十百千";

  /** What decisions cite again and again. */
  private static final BoundedMemo<String, String> ENGLISH = new BoundedMemo<>(1 << 12);

  private ArticleName() {}

  /** The article in English; as it stands where it is not numbered. */
  static String english(String article) {
    String known = ENGLISH.get(article);
    if (known == null) {
      known = read(article);
      ENGLISH.put(article, known);
    }
    return known;
  }

  private static String read(String article) {
    if (!article.startsWith("第")) {
      Matcher listed = LISTED.matcher(article);
      if (!listed.matches()) {
        return article;
      }
      String within = listed.group(2) == null ? "" : "(" + value(listed.group(2)) + ")";
      return "part " + value(listed.group(1)) + within;
    }
    Matcher range = RANGE.matcher(article);
    if (range.matches()) {
      return "arts. " + value(range.group(1)) + " to " + value(range.group(2));
    }
    Matcher remark = REMARK.matcher(article);
    int end = remark.find() ? remark.start() : article.length();
    StringBuilder read = new StringBuilder();
    Matcher part = PART.matcher(article).region(0, end);
    int at = 0;
    while (at < end && part.lookingAt()) {
      read.append(at == 0 ? "" : ", ").append(part(part));
      at = part.end();
      part.region(at, end);
    }
    return at == end ? read.toString() : article;
  }

  private static String part(MatchResult part) {
    String word =
        switch (part.group(2)) {
          case "条" -> "art. ";
          case "款" -> "para. ";
          case "项" -> "item ";
          case "目" -> "sub-item ";
          case "章" -> "chapter ";
          case "节" -> "section ";
          default -> "part ";
        };
    return word + value(part.group(1));
  }

  /** The number of an article, as 20 of 第二十条第一项; those that have none come after all others. */
  public static int number(String article) {
    Matcher part = PART.matcher(article);
    return part.find() && part.group(2).equals("条") ? value(part.group(1)) : Integer.MAX_VALUE;
  }

  /** A number written in Chinese or in digits; a unit without a digit before it counts once. */
  private static int value(String written) {
    if (Character.digit(written.charAt(0), 10) >= 0) {
      return Integer.parseInt(written);
    }
    int sum = 0;
    int digit = 0;
    for (char c : written.replace('〇', '零').toCharArray()) {
      int unit = UNITS.indexOf(c);
      if (unit < 0) {
        digit = DIGITS.indexOf(c);
      } else {
        sum += Math.max(digit, 1) * (int) Math.pow(10, unit + 1);
        digit = 0;
      }
    }
    return sum + digit;
  }
}
