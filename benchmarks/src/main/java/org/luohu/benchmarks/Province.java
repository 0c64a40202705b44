package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Span;
import org.luohu.facts.Target;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;

/** Zhejiang's law for another province: the same rules where the target lies there. */
final class Province {

  private static final Span NOWHERE = new Span(1, 1, 1);
  private static final java.util.regex.Pattern WHEN =
      java.util.regex.Pattern.compile("(?ms)^when\\n.*?^then\\n");
  private static final FactType TARGET =
      Newborn.VOCABULARY.factType(Target.class.getSimpleName()).orElseThrow();
  private static final Property<?> CODE =
      TARGET.properties().stream()
          .filter(p -> p.name().equals("province"))
          .findFirst()
          .orElseThrow();

  private Province() {}

  /** A rule that holds for targets in one province only. */
  static Rule only(String province, Rule rule) {
    List<Expression> there = new ArrayList<>();
    there.add(new Expression.Comparison(CODE, Operator.EQUAL, List.of(province), NOWHERE));
    List<Pattern> patterns = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      if (pattern.factType().equals(TARGET)) {
        there.addAll(pattern.expressions());
      } else {
        patterns.add(pattern);
      }
    }
    patterns.add(0, new Pattern(TARGET, there, NOWHERE));
    return new Rule(rule.name(), rule.source(), patterns, rule.consequences(), rule.span());
  }

  /** The same of a rule file: in a package of its own, for a base has one rule of a name there. */
  static String only(String province, String drl) {
    String text = drl.replaceFirst("(?m)^package (\\S+)", "package $1.province" + province);
    String test = "Target( province == \"" + province + "\"";
    return java.util.regex.Pattern.compile("(?ms)^when\n.*?^then\n")
        .matcher(text)
        .replaceAll(when -> Matcher.quoteReplacement(test(test, when.group())));
  }

  private static String test(String test, String when) {
    return when.contains("Target( ")
        ? when.replace("Target( ", test + ", ")
        : when.replace("when\n", "when\n    " + test + " )\n");
  }
}
