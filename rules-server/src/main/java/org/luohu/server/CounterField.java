package org.luohu.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.luohu.decision.Question;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.interview.Asked;
import org.luohu.render.WhyAsked;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;
import org.luohu.world.World;

/**
 * A question on a screen.
 *
 * @param key the key of what is asked
 * @param question the question
 * @param why why it is asked, with the article; empty where no rule is named
 * @param choices what may be chosen, numbered; none where an answer is written
 * @param written whether an answer is written
 * @param hint how to write it
 * @param place whether regions are meant
 * @param names what may be completed without asking
 * @param value what was written
 * @param skippable whether it may be left unknown
 * @param skipped whether it is
 * @param wrong what is wrong with the answer
 * @param focus whether the screen begins here
 */
record CounterField(
    String key,
    String question,
    String why,
    List<Choice> choices,
    boolean written,
    String hint,
    boolean place,
    List<String> names,
    String value,
    boolean skippable,
    boolean skipped,
    List<String> wrong,
    boolean focus) {

  /** A choice with its number. */
  record Choice(int number, String code, String label, boolean chosen, boolean focus) {}

  /** A question with what was answered to it so far. */
  static CounterField of(
      Asked asked,
      String value,
      boolean required,
      List<Text> wrong,
      CounterWords words,
      World world) {
    Question question = asked.question();
    boolean written = asked.dated() || asked.choices().isEmpty();
    boolean place = Domain.of(asked.fact()) instanceof RegionDomain;
    boolean people = Domain.of(asked.fact()) instanceof EthnicityDomain;
    List<String> names = new ArrayList<>(people ? world.ethnicities().names() : List.of());
    if (written) {
      asked.choices().forEach(choice -> names.add(words.in(choice.label())));
    }
    List<Choice> choices =
        written
            ? List.of()
            : IntStream.range(0, asked.choices().size())
                .mapToObj(i -> choice(i, asked.choices().get(i), value, words))
                .toList();
    boolean chosen = choices.stream().anyMatch(Choice::chosen);
    return new CounterField(
        asked.fact().key(),
        words.question(asked),
        question == null ? "" : WhyAsked.of(question, words.language()),
        choices,
        written,
        written ? words.in(hint(place, people)) : "",
        place,
        names,
        written ? words.shown(asked.fact(), value) : value,
        !required,
        !required && !chosen,
        wrong.stream().map(words::in).toList(),
        false);
  }

  private static Choice choice(int index, Option option, String value, CounterWords words) {
    boolean chosen =
        option.code().equals(value)
            || option.label().zh().equals(value)
            || String.valueOf(index + 1).equals(value);
    return new Choice(index + 1, option.code(), words.in(option.label()), chosen, false);
  }

  private static Text hint(boolean place, boolean people) {
    return place
        ? Text.of("县、市、区的名称或者代码，如 杭州市上城区", "name or code of a county or district")
        : people
            ? Text.of("户口簿上的民族，如 汉", "as on the booklet, such as 汉")
            : Text.of("年月日，如 2026-11-02 或者 2026年11月2日", "a day, such as 2026-11-02");
  }

  /** The fields with the cursor in the first, or the first that is wrong. */
  static List<CounterField> focused(List<CounterField> fields) {
    int at = 0;
    for (int i = fields.size() - 1; i >= 0; i--) {
      at = fields.get(i).wrong.isEmpty() ? at : i;
    }
    List<CounterField> focused = new ArrayList<>(fields);
    if (!fields.isEmpty()) {
      focused.set(at, fields.get(at).focused());
    }
    return focused;
  }

  private CounterField focused() {
    boolean here = !skippable && choices.stream().noneMatch(Choice::chosen);
    List<Choice> looked = new ArrayList<>();
    for (Choice choice : choices) {
      boolean focus = choice.chosen() || (here && choice.number() == 1);
      looked.add(
          new Choice(choice.number(), choice.code(), choice.label(), choice.chosen(), focus));
    }
    return new CounterField(
        key, question, why, looked, written, hint, place, names, value, skippable, skipped, wrong,
        true);
  }
}
