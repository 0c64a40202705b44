package org.luohu.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.luohu.decision.Fate;
import org.luohu.decision.Form;
import org.luohu.decision.Limit;
import org.luohu.decision.Party;
import org.luohu.decision.Retention;
import org.luohu.decision.Trust;
import org.luohu.document.BinaryInput;
import org.luohu.drl.Condition;
import org.luohu.drl.Consequence;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Span;
import org.luohu.region.Region;
import org.luohu.region.Regions;
import org.luohu.text.Text;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** Reads a version from the form that {@link PolicyEncoder} writes, component by component. */
final class PolicyDecoder {

  static final int COMPARISON = 0;
  static final int AND = 1;
  static final int OR = 2;
  static final int NOT = 3;

  private final BinaryInput in;
  private final Vocabulary vocabulary;

  // Made once, for each place that makes one anew is linked anew.
  private final Supplier<String> text;
  private final Supplier<LocalDate> day;
  private final Supplier<Text> words = this::words;
  private final Supplier<Citation> citation = this::citation;
  private final Supplier<Region> region = this::region;
  private final Supplier<Expression> expression = this::expression;
  private final Supplier<Pattern> pattern = this::pattern;

  PolicyDecoder(BinaryInput in, Vocabulary vocabulary) {
    this.in = in;
    this.vocabulary = vocabulary;
    this.text = in::text;
    this.day = in::day;
  }

  Policy policy() {
    return new Policy(
        in.text(),
        in.text(),
        in.day(),
        manifest(),
        in.list(this::rule),
        new NotEncoded(in.list(this::unencoded), in.list(this::choice)),
        in.text());
  }

  private Manifest manifest() {
    return Manifest.of(
        head(),
        byCode(this::source, Source::id),
        byCode(this::finding, FindingEntry::code),
        byCode(this::material, MaterialEntry::code),
        in.list(this::step),
        in.list(this::open));
  }

  private <T> Map<String, T> byCode(Supplier<T> reader, Function<T, String> code) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      T entry = reader.get();
      entries.put(code.apply(entry), entry);
    }
    return entries;
  }

  Head head() {
    return new Head(
        words(),
        in.one(PolicyKind.class),
        in.text(),
        new Scope(in.list(region), in.list(region), in.one(Scope.Between.class)),
        in.optional(day),
        in.optional(this::window));
  }

  private Region region() {
    return Regions.bundled().parse(in.text()).orElseThrow();
  }

  private InForceWindow window() {
    return new InForceWindow(in.day(), in.day());
  }

  private Source source() {
    return new Source(
        in.text(),
        words(),
        in.optional(words),
        in.optional(text),
        in.optional(day),
        in.optional(day),
        in.optional(text),
        in.one(Trust.class),
        texts(),
        in.day());
  }

  private FindingEntry finding() {
    return new FindingEntry(
        in.text(),
        words(),
        in.optional(words),
        in.optional(words),
        in.optional(this::earliest),
        in.list(citation));
  }

  private Earliest earliest() {
    return new Earliest(in.number(), statedDay());
  }

  private MaterialEntry material() {
    return new MaterialEntry(
        in.text(),
        words(),
        in.one(Form.class),
        in.one(Retention.class),
        in.list(citation),
        in.optional(in::number),
        texts(),
        in.list(text),
        in.list(text),
        in.list(text),
        in.list(this::fate),
        in.list(citation),
        in.optional(words));
  }

  private FateEntry fate() {
    Fate fate =
        new Fate(in.text(), in.one(Fate.Act.class), in.one(Party.class), in.optional(this::part));
    return new FateEntry(fate, texts());
  }

  private Fate.Part part() {
    return in.one(Fate.Part.class);
  }

  private StepEntry step() {
    return new StepEntry(
        in.text(),
        in.one(Party.class),
        words(),
        in.optional(this::due),
        onlyWhen(),
        in.optional(this::step),
        in.list(citation));
  }

  private Due due() {
    return new Due(in.number(), in.one(Limit.Unit.class), in.text(), in.optional(this::statedDay));
  }

  private Map<StatedFact<?>, List<String>> onlyWhen() {
    Map<StatedFact<?>, List<String>> conditions = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      conditions.put(vocabulary.statedFact(in.text()).orElseThrow(), in.list(text));
    }
    return conditions;
  }

  private StatedFact<LocalDate> statedDay() {
    return Objects.requireNonNull(StepReader.day(vocabulary, in.text()));
  }

  private OpenSituation open() {
    return new OpenSituation(condition(), words(), in.number() == 1);
  }

  private UnencodedArticle unencoded() {
    return new UnencodedArticle(source(), in.text(), words(), in.optional(this::condition));
  }

  private EncodingChoice choice() {
    return new EncodingChoice(words(), words());
  }

  private Citation citation() {
    return new Citation(in.text(), in.text());
  }

  private Text words() {
    return Text.of(in.text(), in.text());
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int left = in.number(); left > 0; left--) {
      texts.put(in.text(), in.text());
    }
    return texts;
  }

  private Rule rule() {
    return new Rule(in.text(), in.text(), in.list(pattern), in.list(this::consequence), span());
  }

  private Condition condition() {
    return new Condition(in.list(pattern));
  }

  private Pattern pattern() {
    return new Pattern(type(in.text()), in.list(expression), span());
  }

  private FactType type(String name) {
    return vocabulary.factType(name).orElseThrow();
  }

  private Expression expression() {
    return switch (in.number()) {
      case COMPARISON -> comparison();
      case AND -> new Expression.And(in.list(expression));
      case OR -> new Expression.Or(in.list(expression));
      default -> new Expression.Not(expression());
    };
  }

  private Expression comparison() {
    Property<?> property = type(in.text()).property(in.text()).orElseThrow();
    return new Expression.Comparison(
        property,
        in.one(Operator.class),
        in.list(() -> constant(property.type(), in.text())),
        span());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // what is no other type is an enumeration
  private static Object constant(Class<?> type, String text) {
    if (type == Boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type == Integer.class) {
      return Integer.valueOf(text);
    }
    return type == String.class ? text : Enum.valueOf((Class) type, text);
  }

  private Consequence consequence() {
    return new Consequence(in.text(), in.text(), span(), span());
  }

  private Span span() {
    return new Span(in.number(), in.number(), in.number());
  }
}
