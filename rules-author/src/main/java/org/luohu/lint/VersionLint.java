package org.luohu.lint;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.luohu.decision.Trust;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.Manifest;
import org.luohu.policy.OpenSituation;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.Source;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/** Faults within one version: effects that their sources do not carry, and what is not said. */
final class VersionLint {

  private static final String NEED = "need";
  private static final Set<String> NEED_REPORTED = Set.of("grant", "redirect", "supplement");

  private final Policy policy;
  private final Manifest manifest;
  private final ManifestPlaces places;
  private final List<Problem> problems;
  private final Map<String, Set<String>> effects = new LinkedHashMap<>();

  VersionLint(Policy policy, ManifestPlaces places, List<Problem> problems) {
    this.policy = policy;
    this.manifest = policy.manifest();
    this.places = places;
    this.problems = problems;
  }

  void check() {
    for (Rule rule : policy.rules()) {
      for (Consequence consequence : rule.consequences()) {
        note(rule, consequence);
      }
    }
    checkFindings();
    checkGrant();
    new ProcedureLint(manifest, places, problems).check();
  }

  private void note(Rule rule, Consequence consequence) {
    if (consequence.effect().equals(NEED)) {
      return;
    }
    effects
        .computeIfAbsent(consequence.code(), code -> new LinkedHashSet<>())
        .add(consequence.effect());
    FindingEntry finding = manifest.findings().get(consequence.code());
    if (finding != null && !carried(finding, consequence.effect())) {
      tooLittleTrust(places.rule(rule.source(), consequence.effectSpan()), consequence);
    }
  }

  /** Whether the law behind a finding is known surely enough for an effect. */
  private boolean carried(FindingEntry finding, String effect) {
    Stream<Source> sources =
        finding.basis().stream()
            .map(citation -> manifest.sources().get(citation.source()))
            .filter(Objects::nonNull);
    if (finding.basis().stream().anyMatch(each -> !manifest.sources().containsKey(each.source()))) {
      return true; // its sources could not be read, which is told of there
    }
    if (effect.equals("refuse")) {
      return sources.anyMatch(source -> source.trust() == Trust.VERIFIED);
    }
    return !NEED_REPORTED.contains(effect)
        || sources.anyMatch(
            source ->
                source.trust() == Trust.VERIFIED
                    || (source.trust() == Trust.REPORTED && source.date() != null));
  }

  private void tooLittleTrust(Place place, Consequence consequence) {
    boolean refuse = consequence.effect().equals("refuse");
    problems.add(
        Problem.of(
            "lint/trust-too-low",
            place,
            Text.format(
                "`%s` 要有%s的来源，`%s` 没有",
                "`%s` wants a source that is %s, and `%s` has none",
                consequence.effect(),
                refuse
                    ? Text.of("核过原文（verified）", "verified")
                    : Text.of("有日期的报道或者转载（reported）以上", "verified, or reported and dated"),
                consequence.code()),
            Text.of(
                "核对来源，或者改用 review、need、note", "check the source, or use review, need or note")));
  }

  private void checkFindings() {
    for (FindingEntry finding : manifest.findings().values()) {
      Set<String> said = effects.getOrDefault(finding.code(), Set.of());
      if (said.contains("redirect") && finding.to() == null) {
        at(
            "findings",
            finding.code(),
            "lint/redirect-without-to",
            Text.format(
                "`%s` 告知另行申报，却没有说找谁、去哪里",
                "`%s` redirects without saying to whom or where", finding.code()),
            Text.of(
                "写上 to: {zh: 返回户口所在地派出所申报, en: …}",
                "write to: {zh: …, en: File at the police station of the hukou}"));
      }
      if (said.size() > 1) {
        at(
            "findings",
            finding.code(),
            "lint/code-with-two-effects",
            Text.format(
                "`%s` 有两种意见：%s",
                "`%s` is said with two effects: %s",
                finding.code(),
                Text.join("、", ", ", said.stream().map(Text::plain).toList())),
            Text.of(
                "一句话一种意见，另写一个代码",
                "one statement has one effect; give the other a code of its own"));
      }
    }
  }

  /**
   * An acceptance must be earned from a channel and from a registration policy, where places do not
   * say who is admitted.
   */
  private void checkGrant() {
    boolean mustGrant =
        manifest.kind() == PolicyKind.CHANNEL
            || (PolicyLibrary.national(policy)
                && manifest.leavesOpen().stream().noneMatch(OpenSituation::leftToPlaces));
    if (mustGrant && effects.values().stream().noneMatch(said -> said.contains("grant"))) {
      problems.add(
          Problem.of(
              "lint/never-grants",
              places.key("kind"),
              Text.of("没有一条规则说“符合”（grant），谁也办不成", "no rule grants, so nobody can ever be accepted"),
              Text.of(
                  "写明什么情形符合：findings.grant(\"…\")", "say who is admitted: findings.grant(\"…\")")));
    }
  }

  private void at(String section, String key, String problem, Text message, Text help) {
    problems.add(Problem.of(problem, places.entry(section, key), message, help));
  }
}
