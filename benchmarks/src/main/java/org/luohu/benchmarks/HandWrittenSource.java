package org.luohu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code HandWritten.java}: the law as a programmer would write it by hand, an {@code if} a
 * rule. Generated, so that it says what the rule files say; checked in, so that it can be read;
 * every run of the comparison finds out whether both still agree.
 */
public final class HandWrittenSource {

  private static final String HEAD =
      """
      package org.luohu.benchmarks;

      import java.util.List;
      import java.util.function.Predicate;
      import org.luohu.facts.*;

      /** The law as plain Java, without an engine. Written by {@link HandWrittenSource}. */
      final class HandWritten {

        private HandWritten() {}

      """;

  private HandWrittenSource() {}

  /**
   * Writes the file.
   *
   * @param arguments where the file is
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), text(new Law()));
  }

  static String text(Law law) {
    StringBuilder text = new StringBuilder(HEAD);
    verdict(law, "registration", 0, law.firstOfChannel, text);
    verdict(law, "channel", law.firstOfChannel, law.rules.size(), text);
    verdictWithFacts(law, "registrationWithFacts", 0, law.firstOfChannel, text);
    verdictWithFacts(law, "channelWithFacts", law.firstOfChannel, law.rules.size(), text);
    text.append(
        "  /** Each rule on its own. */\n"
            + "  static final List<Predicate<Sheet>> RULES =\n"
            + "      List.of(\n");
    for (int i = 0; i < law.rules.size(); i++) {
      text.append("          f -> rule")
          .append(i)
          .append('(')
          .append(JavaText.arguments(law.rules.get(i)))
          .append(i + 1 < law.rules.size() ? "),\n" : "));\n");
    }
    for (int i = 0; i < law.rules.size(); i++) {
      text.append("\n  /** ")
          .append(law.rules.get(i).name())
          .append(" */\n")
          .append("  private static boolean rule")
          .append(i)
          .append('(')
          .append(JavaText.parameters(law.rules.get(i)))
          .append(") {\n")
          .append("    return ")
          .append(JavaText.of(law.rules.get(i)))
          .append(";\n  }\n");
    }
    return text.append("}\n").toString();
  }

  private static void verdict(Law law, String name, int from, int to, StringBuilder text) {
    text.append("  static void ").append(name).append("(Sheet f, Tally said) {\n");
    for (int i = from; i < to; i++) {
      text.append("    if (rule")
          .append(i)
          .append('(')
          .append(JavaText.arguments(law.rules.get(i)))
          .append(")) {\n");
      for (int saying : law.says[i]) {
        Law.Saying what = law.sayings.get(saying);
        text.append("      said.say(")
            .append(saying)
            .append("); // ")
            .append(what.effect().name().toLowerCase(java.util.Locale.ROOT))
            .append(' ')
            .append(what.code())
            .append('\n');
      }
      text.append("    }\n");
    }
    text.append("  }\n\n");
  }

  private static void verdictWithFacts(Law law, String name, int from, int to, StringBuilder text) {
    text.append("  static void ")
        .append(name)
        .append("(Sheet f, Because why, Tally said, long[] because) {\n");
    for (int i = from; i < to; i++) {
      text.append("    if (rule")
          .append(i)
          .append('(')
          .append(JavaText.arguments(law.rules.get(i)))
          .append(")) {\n");
      for (int saying : law.says[i]) {
        Law.Saying what = law.sayings.get(saying);
        text.append("      said.say(")
            .append(saying)
            .append("); // ")
            .append(what.effect().name().toLowerCase(java.util.Locale.ROOT))
            .append(' ')
            .append(what.code())
            .append('\n');
        if (what.effect() != org.luohu.decision.Effect.NEED) {
          text.append("      because[")
              .append(saying)
              .append("] |= ")
              .append(JavaText.because(law.rules.get(i)))
              .append(";\n");
        }
      }
      text.append("    }\n");
    }
    text.append("  }\n\n");
  }
}
