package org.luohu.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Outcome;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.region.Region;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** Reads what a case expects. */
final class ExpectationReader {

  private static final Text OUTCOME = Text.of("结论", "an outcome");
  private static final Map<String, Outcome> OUTCOMES =
      Stream.of(Outcome.values())
          .collect(Collectors.toMap(Outcome::name, each -> each, (a, b) -> a, LinkedHashMap::new));

  /** All outcomes with what they are called. */
  private static final Text ALLOWED =
      Text.of(
          "可填: " + listed(each -> each.name() + "（" + each.label().zh() + "）", "、"),
          "one of: " + listed(each -> each.name() + " (" + each.label().en() + ")", ", "));

  private final ServiceDescription service;
  private final MappingReader reader;
  private final @Nullable KnownCodes known;

  ExpectationReader(Service service, MappingReader reader, @Nullable KnownCodes known) {
    this.service = ServiceDescription.of(service);
    this.reader = reader;
    this.known = known;
  }

  private static String listed(Function<Outcome, String> said, String comma) {
    return Stream.of(Outcome.values()).map(said).collect(Collectors.joining(comma));
  }

  /** The expectation, or null where it lacks what it needs. */
  @Nullable Expectation read() {
    Outcome outcome = outcome(reader);
    Map<Aspect, SortedSet<String>> codes = new EnumMap<>(Aspect.class);
    codes(codes, Aspect.FINDINGS, Text.of("审核意见", "finding"), KnownCodes::findings);
    codes(codes, Aspect.NOTES, Text.of("提示", "note"), KnownCodes::findings);
    codes(codes, Aspect.MATERIALS, Text.of("材料", "material"), KnownCodes::materials);
    codes(codes, Aspect.QUESTIONS, Text.of("申报事项", "stated fact"), KnownCodes::facts);
    List<ExpectedAlternative> alternatives = alternatives();
    reader.finish();
    boolean complete = codes.containsKey(Aspect.FINDINGS);
    if (!complete) {
      missingFindings(codes.isEmpty() && alternatives == null);
    }
    return outcome == null || !complete ? null : new Expectation(outcome, codes, alternatives);
  }

  private static @Nullable Outcome outcome(MappingReader reader) {
    reader.required("outcome", Text.of("结论", "outcome"), ALLOWED);
    Scalar written = reader.scalar("outcome");
    return written == null ? null : reader.choice(written, OUTCOME, OUTCOMES, ALLOWED);
  }

  /** A case that names only an outcome would hold for the wrong reason as well. */
  private void missingFindings(boolean onlyAnOutcome) {
    Text help =
        Text.of(
            "写上 findings: […]，除提示（note）以外的全部审核意见；没有的写 []",
            "write findings: […], all findings but notes; [] where there are none");
    Scalar outcome = reader.scalar("outcome");
    if (onlyAnOutcome && outcome != null) {
      reader.problem(
          "only-an-outcome",
          outcome,
          Text.of(
              "案例只写了结论，理由错了也会通过",
              "the case names only an outcome, so it would pass for the wrong reason as well"),
          help);
    } else if (reader.node("findings") == null) {
      reader.required("findings", Text.of("审核意见", "findings"), help);
    }
  }

  private void codes(
      Map<Aspect, SortedSet<String>> all,
      Aspect aspect,
      Text what,
      Function<KnownCodes, SortedSet<String>> words) {
    List<Scalar> items = reader.scalars(aspect.code());
    if (items == null) {
      return;
    }
    SortedSet<String> codes = new TreeSet<>();
    for (Scalar item : items) {
      if (known != null && !words.apply(known).contains(item.text())) {
        unknown(item, what, words.apply(known));
      } else if (!codes.add(item.text())) {
        reader.problem(
            "repeated", item, Text.format("`%s` 写了两次", "`%s` is listed twice", item.text()));
      }
    }
    all.put(aspect, codes);
  }

  private void unknown(Scalar item, Text what, SortedSet<String> words) {
    List<Text> help = new ArrayList<>();
    Spelling.nearest(item.text(), words).map(MappingReader::didYouMean).ifPresent(help::add);
    Text message = Text.format("没有 `%s` 这个%s", "there is no %2$s `%1$s`", item.text(), what);
    reader.problem("unknown-code", item, message, help.toArray(Text[]::new));
  }

  private @Nullable List<ExpectedAlternative> alternatives() {
    List<Node> items = reader.list("alternatives");
    if (items == null) {
      return null;
    }
    List<ExpectedAlternative> alternatives = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Mapping mapping) {
        ExpectedAlternative alternative = alternative(reader.nested(mapping));
        if (alternative != null) {
          alternatives.add(alternative);
        }
      } else {
        reader.problem(
            "wrong-type",
            item,
            Text.of(
                "其他选择写作 {follow: mother, filed-at: \"310110\", outcome: ACCEPT}",
                "an alternative reads {follow: mother, filed-at: \"310110\", outcome: ACCEPT}"));
      }
    }
    return alternatives;
  }

  private @Nullable ExpectedAlternative alternative(MappingReader reader) {
    SortedMap<String, String> choices = new TreeMap<>();
    for (StatedFact<?> fact : service.choices().chosen()) {
      reader.required(fact.key(), fact.label());
      Map<String, String> codes = new LinkedHashMap<>();
      fact.options().forEach(option -> codes.put(option.code(), option.code()));
      String code = reader.choice(fact.key(), fact.label(), codes);
      if (code != null) {
        choices.put(fact.key(), code);
      }
    }
    reader.required("filed-at", Text.of("受理地", "counter"));
    Region filedAt = region(reader);
    Outcome outcome = outcome(reader);
    reader.finish();
    return choices.size() < service.choices().chosen().size() || filedAt == null || outcome == null
        ? null
        : new ExpectedAlternative(choices, filedAt, outcome);
  }

  private @Nullable Region region(MappingReader reader) {
    Scalar code = reader.scalar("filed-at");
    World world = known == null ? World.bundled() : known.world();
    Region region = code == null ? null : world.regions().parse(code.text()).orElse(null);
    if (code != null && region == null) {
      reader.unknownValue(
          Objects.requireNonNull(code),
          Text.of("行政区划代码", "a region code"),
          List.of(Text.of("写 2、4 或者 6 位行政区划代码", "write a region code of 2, 4 or 6 digits")));
    }
    return region;
  }
}
