package org.luohu.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Alternative;
import org.luohu.decision.AnswerOption;
import org.luohu.decision.Basis;
import org.luohu.decision.Decision;
import org.luohu.decision.Displaced;
import org.luohu.decision.Effect;
import org.luohu.decision.Fact;
import org.luohu.decision.Fate;
import org.luohu.decision.Finding;
import org.luohu.decision.Form;
import org.luohu.decision.Limit;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Party;
import org.luohu.decision.PolicyRef;
import org.luohu.decision.Presumed;
import org.luohu.decision.Question;
import org.luohu.decision.Reason;
import org.luohu.decision.Retention;
import org.luohu.decision.Step;
import org.luohu.decision.Trust;
import org.luohu.decision.Unencoded;
import org.luohu.decision.Verdict;
import org.luohu.decision.VerdictKind;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.Newborn;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** Decisions of any shape with texts of any length, the same for the same seed. */
final class RandomDecisions {

  private static final List<Effect> EFFECTS =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Effect.NEED)));
  private static final String[] WORDS = {
    "父亲",
    "母亲的居民户口簿",
    "在",
    "《出生医学证明》",
    "（推定）",
    "，",
    "。",
    "“家庭户”",
    "2021年",
    "11月23日",
    "第二十四条",
    "、",
    "：",
    "hukou",
    " registered in one place only ",
    "(copy)",
    " yangtze-delta/cross-province-newborn/2021-11-23 ",
    "；",
    "？",
    "é",
    "·",
    "𠮷",
    "’s ",
    "\t",
    "\n"
  };
  private static final List<Region> REGIONS =
      List.of(
          Region.of("310110"),
          Region.of("330127"),
          Region.of("34"),
          Region.of("469001"),
          Region.of("3201"));

  private final Random random;

  private RandomDecisions(Random random) {
    this.random = random;
  }

  static Decision next(Random random) {
    return new RandomDecisions(random).decision();
  }

  private Decision decision() {
    return new Decision(
        any(Outcome.values()),
        outcomes(),
        random.nextBoolean(),
        verdict(),
        maybe(this::verdict),
        some(this::finding),
        some(this::material),
        some(
            () ->
                new Unencoded(
                    "national/birth-registration/2021-10-01", code(), text(), List.of(basis()))),
        some(this::question),
        some(this::alternative),
        some(this::step),
        some(() -> new Presumed("child.origin", "birth", text())),
        some(
            () -> new PolicyRef("national/birth-registration/2021-10-01", "0a".repeat(32), text())),
        maybe(this::day),
        Newborn.SERVICE.said(),
        day(),
        region(),
        maybe(this::region),
        Chosens.of(maybe(() -> any(HouseholdKind.values())), any(Follows.values())),
        text(),
        "luohu test",
        some(this::text));
  }

  private Finding finding() {
    return new Finding(
        EFFECTS.get(random.nextInt(EFFECTS.size())),
        code(),
        any(VerdictKind.values()),
        text(),
        maybe(this::text),
        maybe(this::text),
        bases(),
        some(() -> new Fact("child.born-in", "JP", text(), random.nextBoolean())),
        "national/birth-registration/2021-10-01");
  }

  private Material material() {
    return new Material(
        code(),
        text(),
        any(Form.values()),
        any(Retention.values()),
        random.nextBoolean(),
        any(MaterialState.values()),
        some(this::code),
        some(() -> new Displaced(code(), text(), bases())),
        some(() -> new Displaced(code(), text(), bases())),
        bases(),
        some(this::question),
        some(this::code),
        some(this::fate),
        maybe(this::text));
  }

  private Fate fate() {
    return new Fate(
        code(), any(Fate.Act.values()), any(Party.values()), maybe(() -> any(Fate.Part.values())));
  }

  private Question question() {
    List<AnswerOption> options = some(() -> new AnswerOption(code(), text()));
    return new Question(
        "marriage.at-birth",
        text(),
        options,
        some(() -> new Reason("非婚生育的，提交说明", code(), some(this::code), some(this::text), bases())));
  }

  private Alternative alternative() {
    return new Alternative(
        Chosens.followed(any(Follows.values())),
        text(),
        region(),
        any(Outcome.values()),
        some(this::code),
        some(this::code));
  }

  private Step step() {
    return step(maybe(() -> step(null)));
  }

  private Step step(@Nullable Step onReject) {
    return new Step(
        code(),
        any(Party.values()),
        text(),
        maybe(this::day),
        maybe(() -> new Limit(random.nextInt(1000), any(Limit.Unit.values()), code())),
        maybe(this::text),
        onReject,
        bases());
  }

  private List<Basis> bases() {
    return some(this::basis);
  }

  private Basis basis() {
    String article = random.nextBoolean() ? "第二十条" : "适用对象";
    return new Basis(
        code(),
        text(),
        Text.of(article, random.nextBoolean() ? "art. 1" : article),
        any(Trust.values()));
  }

  private Verdict verdict() {
    return new Verdict(any(Outcome.values()), outcomes());
  }

  private TreeSet<Outcome> outcomes() {
    return new TreeSet<>(some(() -> any(Outcome.values())));
  }

  private Text text() {
    return Text.of(words(), words());
  }

  private String words() {
    StringBuilder words = new StringBuilder("文");
    int count = random.nextInt(30);
    boolean sign = false;
    for (int i = 0; i < count; i++) {
      String word = any(WORDS);
      boolean isSign = word.length() == 1 && "，。、：；？·\t\n".contains(word);
      words.append(isSign && sign ? "字" : word);
      sign = isSign;
    }
    return words.toString();
  }

  private String code() {
    return any(
        new String[] {
          "birth-certificate", "marriage-certificate", "transmitted", "no-foreign-status-statement"
        });
  }

  private LocalDate day() {
    return LocalDate.of(2021, 10, 1).plusDays(random.nextInt(3000));
  }

  private Region region() {
    return REGIONS.get(random.nextInt(REGIONS.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(Supplier<? extends T> value) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(value.get());
    }
    return list;
  }
}
