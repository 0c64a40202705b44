package org.luohu.cases;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.cases.Difference.Aspect;

/**
 * The text of a case that expects what was decided, in the lines in which it expected otherwise.
 */
public final class AcceptedCase {

  private static final Pattern EXPECT = Pattern.compile("(?ms)^expect:.*?(?=^[^\\s#]|\\z)");

  private AcceptedCase() {}

  /**
   * The text with what was found in place of what was expected; all else stays. Empty where a part
   * is not written on one line, or other choices differ: those are an author's to write.
   *
   * @param text the case as it is written
   */
  public static Optional<String> of(String text, CaseResult result) {
    Matcher expect = EXPECT.matcher(text);
    if (result.decision() == null || !expect.find()) {
      return Optional.empty();
    }
    String part = expect.group();
    for (Difference difference : result.differences()) {
      boolean outcome = difference.aspect() == Aspect.OUTCOME;
      Matcher written =
          Pattern.compile(
                  "(?m)((?:^| |\\{)"
                      + difference.aspect().code()
                      + ":\\s*)"
                      + (outcome ? "\\w+" : "\\[[^\\]]*\\]"))
              .matcher(part);
      if (difference.aspect() == Aspect.ALTERNATIVES || !written.find()) {
        return Optional.empty();
      }
      String found = outcome ? difference.found().get(0) : codes(difference.found());
      part =
          part.substring(0, written.start())
              + written.group(1)
              + found
              + part.substring(written.end());
    }
    return Optional.of(text.substring(0, expect.start()) + part + text.substring(expect.end()));
  }

  /** A list of codes as cases write it. */
  public static String codes(Collection<String> codes) {
    return "[" + String.join(", ", codes) + "]";
  }
}
