package org.luohu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What two texts have in common, word by word; a Chinese character counts as a word. */
final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\X", Pattern.UNICODE_CHARACTER_CLASS);

  private WordDiff() {}

  /** Writes the later text with what it left out struck and what it added marked. */
  static void write(String old, String now, Markup out) {
    List<String> before = words(old);
    List<String> after = words(now);
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int left = i;
      int right = j;
      while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
          break;
        }
        if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
          i++;
        } else {
          j++;
        }
      }
      part("del", before.subList(left, i), out);
      part("ins", after.subList(right, j), out);
      while (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        out.text(after.get(j));
        i++;
        j++;
      }
    }
  }

  private static void part(String tag, List<String> words, Markup out) {
    if (!words.isEmpty()) {
      out.raw("<" + tag + ">").text(String.join("", words)).raw("</" + tag + ">");
    }
  }

  private static List<String> words(String text) {
    return new ArrayList<>(WORD.matcher(text).results().map(match -> match.group()).toList());
  }

  /** How many words the texts from each pair of places on have in common. */
  private static int[][] common(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
