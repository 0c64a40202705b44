package org.luohu.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Document;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Span;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Spelling;
import org.luohu.text.Text;

/**
 * Checks that rules say only codes that the manifest explains, and that the manifest explains only
 * codes that rules say: a rule file that was lost shows by what nothing says any more.
 */
final class CodeChecks {

  private final Document document;
  private final Manifest manifest;
  private final Problems problems;

  CodeChecks(Document document, Manifest manifest, Problems problems) {
    this.document = document;
    this.manifest = manifest;
    this.problems = problems;
  }

  /** Checks that what rules say is explained. */
  void checkKnown(List<Rule> rules, BiFunction<String, Integer, @Nullable String> lines) {
    for (Rule rule : rules) {
      for (Consequence consequence : rule.consequences()) {
        boolean need = need(consequence);
        Map<String, ?> known = need ? manifest.materials() : manifest.findings();
        if (!known.containsKey(consequence.code())) {
          problems.note(
              () ->
                  unknown(
                      place(rule.source(), consequence.codeSpan(), lines),
                      consequence.code(),
                      need ? "materials" : "findings",
                      known.keySet()));
        }
      }
    }
  }

  /** Checks that what is explained is said, or is one of a group of materials. */
  void checkSaid(List<Rule> rules) {
    Set<String> findings = new HashSet<>();
    Set<String> materials = new HashSet<>();
    for (Rule rule : rules) {
      for (Consequence consequence : rule.consequences()) {
        (need(consequence) ? materials : findings).add(consequence.code());
      }
    }
    manifest.materials().values().forEach(material -> materials.addAll(material.anyOf()));
    unsaid("policy/unused-finding", "findings", manifest.findings().keySet(), findings);
    unsaid("policy/unused-material", "materials", manifest.materials().keySet(), materials);
  }

  private static boolean need(Consequence consequence) {
    return consequence.effect().equals("need");
  }

  private static Place place(
      String source, Span span, BiFunction<String, Integer, @Nullable String> lines) {
    return Place.of(
        source, span.line(), span.column(), span.length(), lines.apply(source, span.line()));
  }

  private Problem unknown(Place place, String code, String section, Collection<String> known) {
    Text help =
        Spelling.nearest(code, known)
            .map(MappingReader::didYouMean)
            .orElse(
                Text.of(
                    "在 " + document.source() + " 的 " + section + " 里写明它",
                    "explain it under " + section + " of " + document.source()));
    return Problem.of(
        "policy/unknown-code",
        place,
        Text.of(
            "policy.yaml 的 " + section + " 里没有 `" + code + "`",
            "`" + code + "` is not among the " + section + " of policy.yaml"),
        help);
  }

  private void unsaid(String problem, String section, Set<String> codes, Set<String> said) {
    for (String code : codes) {
      if (!said.contains(code)
          && ((Mapping) document.root()).get(section) instanceof Mapping entries) {
        problems.note(
            () ->
                Problem.of(
                    problem,
                    document.place(java.util.Objects.requireNonNull(entries.entry(code)).key()),
                    Text.of("没有规则用到 `" + code + "`", "no rule says `" + code + "`"),
                    Text.of(
                        "看看是不是少了规则文件；否则删去它，或者补上规则",
                        "see whether a rule file is missing; else delete it, or add the rule")));
      }
    }
  }
}
