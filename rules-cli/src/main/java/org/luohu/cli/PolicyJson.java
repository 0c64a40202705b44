package org.luohu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Due;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.Manifest;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.policy.StepEntry;
import org.luohu.region.Region;
import org.luohu.render.Json;

/** A policy version as JSON. */
final class PolicyJson {

  private final Json json;

  private PolicyJson(Json json) {
    this.json = json;
  }

  static String render(PolicyTree tree, Policy policy) {
    return Json.pretty(json -> json.object(() -> new PolicyJson(json).write(tree, policy)));
  }

  private void write(PolicyTree tree, Policy policy) throws IOException {
    Manifest manifest = policy.manifest();
    json.string("id", policy.id());
    json.string("kind", manifest.kind().code());
    json.text("title", manifest.title());
    json.string("firstDay", policy.firstDay().toString());
    json.string("lastDay", day(tree.library().lastDay(policy)));
    json.string("digest", policy.digest());
    json.object("applies", () -> scope(manifest));
    json.array("sources", manifest.sources().values(), source -> json.object(() -> source(source)));
    json.array("rules", policy.rules(), rule -> json.object(() -> rule(rule)));
    json.array(
        "findings", manifest.findings().values(), finding -> json.object(() -> finding(finding)));
    json.array(
        "materials",
        manifest.materials().values(),
        material -> json.object(() -> material(material)));
    json.array("steps", manifest.steps(), step -> json.object(() -> step(step)));
    json.number("cases", tree.cases(policy));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private void scope(Manifest manifest) throws IOException {
    json.stringsIfAny("counter", manifest.applies().counter().stream().map(Region::code).toList());
    json.stringsIfAny("target", manifest.applies().target().stream().map(Region::code).toList());
    json.string(
        "between",
        manifest.applies().between().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  private void source(Source source) throws IOException {
    json.string("id", source.id());
    json.text("title", source.title());
    json.text("issuer", source.issuer());
    json.string("number", source.number());
    json.string("date", day(source.date()));
    json.string("inForce", day(source.inForce()));
    json.string("readAt", source.readAt());
    json.string("trust", source.trust().code());
    json.string("checked", source.checked().toString());
  }

  private void rule(Rule rule) throws IOException {
    json.string("name", rule.name());
    json.string("file", rule.source());
    json.number("line", rule.span().line());
    json.array(
        "says",
        rule.consequences(),
        said ->
            json.object(
                () -> {
                  json.string("effect", said.effect());
                  json.string("code", said.code());
                }));
  }

  private void finding(FindingEntry finding) throws IOException {
    json.string("code", finding.code());
    json.text("text", finding.text());
    json.text("to", finding.to());
    json.text("remedy", finding.remedy());
    basis(finding.basis());
  }

  private void material(MaterialEntry material) throws IOException {
    json.string("code", material.code());
    json.text("name", material.name());
    json.string("form", material.form().code());
    json.string("retention", material.retention().code());
    json.stringsIfAny("anyOf", material.anyOf());
    json.text("note", material.note());
    basis(material.basis());
  }

  private void basis(List<Citation> basis) throws IOException {
    json.array(
        "basis",
        basis,
        citation ->
            json.object(
                () -> {
                  json.string("source", citation.source());
                  json.string("article", citation.article());
                }));
  }

  private void step(StepEntry step) throws IOException {
    json.string("step", step.step());
    json.string("by", step.by().code());
    json.text("text", step.text());
    Due due = step.due();
    if (due != null) {
      json.object(
          "due",
          () -> {
            json.number(
                due.unit() == Due.Unit.WORKING_DAYS ? "workingDays" : "months", due.amount());
            json.string("after", due.after());
          });
    }
  }
}
