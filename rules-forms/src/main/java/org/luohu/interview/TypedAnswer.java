package org.luohu.interview;

import java.time.LocalDate;
import java.util.List;
import org.luohu.input.CommonValues;
import org.luohu.problem.Problem;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.world.World;

/** What people type in answer to a question, as codes; and what is wrong with it, in words. */
final class TypedAnswer {

  private TypedAnswer() {}

  /**
   * The code that is meant: of the choice by its number or its words, of a value as people write
   * it; else what was typed.
   */
  static String code(Asked asked, String typed, Domain<?> domain, LocalDate day, World world) {
    String word = typed.strip();
    if (word.matches("[0-9]{1,2}")) {
      int number = Integer.parseInt(word);
      if (number >= 1 && number <= asked.choices().size()) {
        return asked.choices().get(number - 1).code();
      }
    }
    for (Option choice : asked.choices()) {
      if (choice.label().zh().equals(word) || choice.label().en().equalsIgnoreCase(word)) {
        return choice.code();
      }
    }
    return CommonValues.code(domain, word, day, world).orElse(word);
  }

  /** A problem with an answer, and its mend. */
  static Text said(Problem problem, boolean choices) {
    Text message = problem.message();
    List<Text> help =
        choices && problem.code().equals("application/unknown-value")
            ? List.of(Text.of("写前面的数字，或者照着写", "write its number, or what stands there"))
            : problem.help();
    return help.isEmpty()
        ? message
        : Text.of(
            message.zh() + "。" + help.get(help.size() - 1).zh(),
            message.en() + "; " + help.get(help.size() - 1).en());
  }
}
