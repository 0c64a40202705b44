package org.luohu.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Span;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/** Checks that rules say only codes that the manifest explains. */
final class CodeChecks {

  private final String manifestSource;
  private final Manifest manifest;
  private final List<Problem> problems;

  CodeChecks(String manifestSource, Manifest manifest, List<Problem> problems) {
    this.manifestSource = manifestSource;
    this.manifest = manifest;
    this.problems = problems;
  }

  void check(List<Rule> rules, BiFunction<String, Integer, @Nullable String> lines) {
    for (Rule rule : rules) {
      for (Consequence consequence : rule.consequences()) {
        boolean need = consequence.effect().equals("need");
        Map<String, ?> known = need ? manifest.materials() : manifest.findings();
        if (!known.containsKey(consequence.code())) {
          Span span = consequence.codeSpan();
          Place place =
              new Place(
                  rule.source(),
                  span.line(),
                  span.column(),
                  span.length(),
                  lines.apply(rule.source(), span.line()));
          problems.add(
              unknown(place, consequence.code(), need ? "materials" : "findings", known.keySet()));
        }
      }
    }
  }

  private Problem unknown(Place place, String code, String section, Collection<String> known) {
    Text help =
        Spelling.nearest(code, known)
            .map(word -> Text.of("是否想写 `" + word + "`？", "did you mean `" + word + "`?"))
            .orElse(
                Text.of(
                    "在 " + manifestSource + " 的 " + section + " 里写明它",
                    "explain it under " + section + " of " + manifestSource));
    return Problem.of(
        "policy/unknown-code",
        place,
        Text.of(
            "policy.yaml 的 " + section + " 里没有 `" + code + "`",
            "`" + code + "` is not among the " + section + " of policy.yaml"),
        help);
  }
}
