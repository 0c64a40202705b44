package org.luohu.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.policy.Citation;
import org.luohu.policy.Due;
import org.luohu.policy.FateEntry;
import org.luohu.policy.Manifest;
import org.luohu.policy.Policy;
import org.luohu.policy.Scope;
import org.luohu.policy.StepEntry;
import org.luohu.region.Region;

/** Policy versions as JSON. */
public final class PolicyJson {

  private PolicyJson() {}

  /** Some versions as a list, each in short. */
  public static String list(Workshop workshop, List<Policy> versions) {
    return Members.pretty(
        versions.stream()
            .map(
                policy ->
                    head(workshop, policy)
                        .put("rules", policy.rules().size())
                        .put("cases", workshop.cases(policy))
                        .put("digest", policy.digest()))
            .toList());
  }

  private static Members head(Workshop workshop, Policy policy) {
    return new Members()
        .put("id", policy.id())
        .put("kind", policy.manifest().kind())
        .put("title", policy.manifest().title())
        .put("firstDay", policy.firstDay())
        .put("lastDay", workshop.library().lastDay(policy));
  }

  /** A version with everything that it says. */
  public static String of(Workshop workshop, Policy policy) {
    Manifest manifest = policy.manifest();
    return head(workshop, policy)
        .put("digest", policy.digest())
        .put("applies", scope(manifest.applies()))
        .put(
            "sources",
            manifest.sources().values(),
            source ->
                new Members()
                    .put("id", source.id())
                    .put("title", source.title())
                    .put("issuer", source.issuer())
                    .put("number", source.number())
                    .put("date", source.date())
                    .put("inForce", source.inForce())
                    .put("readAt", source.readAt())
                    .put("trust", source.trust())
                    .put("checked", source.checked()))
        .put(
            "rules",
            policy.rules(),
            rule ->
                new Members()
                    .put("name", rule.name())
                    .put("file", rule.source())
                    .put("line", rule.span().line())
                    .put(
                        "says",
                        rule.consequences(),
                        said ->
                            new Members().put("effect", said.effect()).put("code", said.code())))
        .put(
            "findings",
            manifest.findings().values(),
            finding ->
                new Members()
                    .put("code", finding.code())
                    .put("text", finding.text())
                    .put("to", finding.to())
                    .put("remedy", finding.remedy())
                    .put("basis", finding.basis(), PolicyJson::citation))
        .put(
            "materials",
            manifest.materials().values(),
            material ->
                new Members()
                    .put("code", material.code())
                    .put("name", material.name())
                    .put("form", material.form())
                    .put("retention", material.retention())
                    .any("anyOf", material.anyOf())
                    .any("replaces", material.replaces())
                    .any("lifts", material.lifts())
                    .put("note", material.note())
                    .any("fate", material.fate().stream().map(PolicyJson::fate).toList())
                    .put("basis", material.basis(), PolicyJson::citation))
        .put("steps", manifest.steps(), PolicyJson::step)
        .put(
            "notEncoded",
            policy.notEncoded().articles(),
            article ->
                new Members()
                    .put("source", article.source().id())
                    .put("article", article.article())
                    .put("why", article.why()))
        .put(
            "encodingChoices",
            policy.notEncoded().choices(),
            choice ->
                new Members().put("question", choice.question()).put("chosen", choice.chosen()))
        .put("cases", workshop.cases(policy))
        .pretty();
  }

  private static Members scope(Scope scope) {
    return new Members()
        .any("counter", scope.counter().stream().map(Region::code).toList())
        .any("target", scope.target().stream().map(Region::code).toList())
        .put("between", scope.between().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Members citation(Citation citation) {
    return new Members().put("source", citation.source()).put("article", citation.article());
  }

  private static Members step(StepEntry step) {
    return new Members()
        .put("step", step.step())
        .put("by", step.by())
        .put("text", step.text())
        .put("due", due(step.due()))
        .put("onlyWhen", onlyWhen(step))
        .put("onReject", step.onReject() == null ? null : step(step.onReject()))
        .any("basis", step.basis().stream().map(PolicyJson::citation).toList());
  }

  private static @Nullable Members onlyWhen(StepEntry step) {
    if (step.onlyWhen().isEmpty()) {
      return null;
    }
    Members members = new Members();
    step.onlyWhen().forEach((fact, values) -> members.put(fact.key(), values, each -> each));
    return members;
  }

  private static Members fate(FateEntry entry) {
    return new Members()
        .put("at", entry.fate().at())
        .put("do", entry.fate().act())
        .put("by", entry.fate().by())
        .put("part", entry.fate().part())
        .any(
            "when",
            entry.when().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .toList());
  }

  private static @Nullable Members due(@Nullable Due due) {
    return due == null
        ? null
        : new Members().put(due.unit().member(), due.amount()).put("after", due.after());
  }
}
