package org.luohu.render;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Alternative;
import org.luohu.decision.AnswerOption;
import org.luohu.decision.Basis;
import org.luohu.decision.Chosen;
import org.luohu.decision.Decision;
import org.luohu.decision.Displaced;
import org.luohu.decision.Fact;
import org.luohu.decision.Fate;
import org.luohu.decision.Finding;
import org.luohu.decision.Limit;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.decision.PolicyRef;
import org.luohu.decision.Presumed;
import org.luohu.decision.Question;
import org.luohu.decision.Reason;
import org.luohu.decision.ServiceWords;
import org.luohu.decision.Slip;
import org.luohu.decision.Step;
import org.luohu.decision.Unencoded;
import org.luohu.decision.Verdict;

/** The members of a decision and of its parts, in their published order. */
final class DecisionMembers {

  private final Json json;

  DecisionMembers(Json json) {
    this.json = json;
  }

  void write(Decision d) throws IOException {
    write(0, Slip.BLANK, d);
  }

  /** With the number of the line that the application stands on, none for 0, and its slip. */
  void write(long line, Slip slip, Decision d) throws IOException {
    json.object(
        () -> {
          if (line > 0) {
            json.number("line", line);
          }
          json.string("caseNo", slip.caseNo());
          json.string("note", slip.note());
          verdicts(d);
          json.array("findings", d.findings(), this::finding);
          json.array("materials", d.materials(), m -> again(m, DecisionMembers::material));
          json.arrayIfAny("unencoded", d.unencoded(), u -> again(u, DecisionMembers::unencoded));
          json.array("questions", d.questions(), q -> again(q, DecisionMembers::question));
          json.array("alternatives", d.alternatives(), this::alternative);
          json.array("steps", d.steps(), this::step);
          json.array("presumed", d.presumed(), p -> again(p, DecisionMembers::presumed));
          json.array("policies", d.policies(), p -> again(p, DecisionMembers::policy));
          json.string("checked", d.checked() == null ? null : d.checked().toString());
          asked(d);
          json.array("choices", d.choices(), c -> again(c, DecisionMembers::choice));
          json.text("asked", d.asked());
          json.string("service", d.service().service());
          json.words("serviceWords", () -> words(d.service()));
          json.string("engine", d.engine());
          json.texts("notes", d.notes());
          json.text("disclaimer", Decision.DISCLAIMER);
        });
  }

  /** Writes a part by means of members that write into a text of its own, if need be. */
  private interface Part<T> {
    void write(DecisionMembers members, T value) throws IOException;
  }

  private <T> void again(T value, Part<T> part) throws IOException {
    json.again(value, fresh -> part.write(new DecisionMembers(fresh), value));
  }

  private void verdicts(Decision d) throws IOException {
    json.string("outcome", d.outcome().name());
    json.strings("possible", names(d.possible()));
    json.bool("exact", d.exact());
    json.object("registration", () -> verdict(d.registration()));
    Verdict channel = d.channel();
    if (channel != null) {
      json.object("channel", () -> verdict(channel));
    }
  }

  private void asked(Decision d) throws IOException {
    json.string("filedOn", d.filedOn().toString());
    json.string("filedAt", d.filedAt().code());
    json.string("target", d.target() == null ? null : d.target().code());
    chosen(d.choices());
  }

  private void chosen(List<Chosen> choices) throws IOException {
    for (Chosen chosen : choices) {
      json.string(chosen.key(), chosen.code());
    }
  }

  private void choice(Chosen choice) throws IOException {
    json.object(
        () -> {
          json.string("key", choice.key());
          json.string("code", choice.code());
          json.text("label", choice.label());
        });
  }

  private void words(ServiceWords words) throws IOException {
    json.text("whether", words.whether());
    json.text("granted", words.granted());
    json.text("refused", words.refused());
    if (words.way() != null) {
      json.text("way", words.way());
    }
  }

  private void verdict(Verdict verdict) throws IOException {
    json.string("outcome", verdict.outcome().name());
    json.strings("possible", names(verdict.possible()));
  }

  private static List<String> names(Collection<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::name).toList();
  }

  private void finding(Finding f) throws IOException {
    json.object(
        () -> {
          json.string("effect", f.effect().code());
          json.string("code", f.code());
          json.string("verdict", f.verdict().code());
          json.text("text", f.text());
          json.text("to", f.to());
          json.text("remedy", f.remedy());
          LocalDate earliest = f.earliest();
          json.string("earliest", earliest == null ? null : earliest.toString());
          json.arrayIfAny("basis", f.basis(), b -> again(b, DecisionMembers::basis));
          json.arrayIfAny("facts", f.facts(), fact -> again(fact, DecisionMembers::fact));
          json.string("policy", f.policy());
        });
  }

  private void basis(Basis basis) throws IOException {
    json.object(
        () -> {
          json.string("source", basis.source());
          json.text("title", basis.title());
          json.article(basis.article());
          json.string("trust", basis.trust().code());
        });
  }

  private void fact(Fact fact) throws IOException {
    json.object(
        () -> {
          json.string("fact", fact.fact());
          json.string("value", fact.value());
          json.text("text", fact.text());
          json.bool("presumed", fact.presumed());
        });
  }

  private void material(Material m) throws IOException {
    json.object(
        () -> {
          json.string("code", m.code());
          json.text("name", m.name());
          json.string("form", m.form().code());
          json.string("retention", m.retention().code());
          if (m.retentionByCustom()) {
            json.bool("retentionByCustom", true);
          }
          json.string("state", m.state().code());
          json.stringsIfAny("anyOf", m.anyOf());
          json.arrayIfAny("replaces", m.replaces(), this::displaced);
          json.arrayIfAny("lifts", m.lifts(), this::displaced);
          json.arrayIfAny("basis", m.basis(), this::basis);
          json.arrayIfAny("questions", m.questions(), this::question);
          json.stringsIfAny("policies", m.policies());
          json.arrayIfAny("fate", m.fate(), this::fate);
          json.text("note", m.note());
        });
  }

  private void displaced(Displaced displaced) throws IOException {
    json.object(
        () -> {
          json.string("code", displaced.code());
          json.text("name", displaced.name());
          json.arrayIfAny("basis", displaced.basis(), this::basis);
        });
  }

  private void fate(Fate fate) throws IOException {
    json.object(
        () -> {
          json.string("at", fate.at());
          json.string("do", fate.act().code());
          json.string("by", fate.by().code());
          json.string("part", fate.part() == null ? null : fate.part().code());
        });
  }

  private void unencoded(Unencoded unencoded) throws IOException {
    json.object(
        () -> {
          json.string("policy", unencoded.policy());
          json.string("article", unencoded.article());
          json.text("why", unencoded.why());
          json.array("basis", unencoded.basis(), b -> again(b, DecisionMembers::basis));
        });
  }

  private void question(Question question) throws IOException {
    json.object(
        () -> {
          json.string("fact", question.fact());
          json.text("text", question.text());
          json.arrayIfAny("options", question.options(), this::option);
          json.arrayIfAny("because", question.because(), this::reason);
        });
  }

  private void option(AnswerOption option) throws IOException {
    json.object(
        () -> {
          json.string("code", option.code());
          json.text("text", option.text());
        });
  }

  private void reason(Reason reason) throws IOException {
    json.object(
        () -> {
          json.string("rule", reason.rule());
          json.string("policy", reason.policy());
          json.stringsIfAny("codes", reason.codes());
          json.texts("says", reason.says());
          json.arrayIfAny("basis", reason.basis(), this::basis);
        });
  }

  private void alternative(Alternative a) throws IOException {
    json.object(
        () -> {
          String service = a.service();
          if (service != null) {
            json.string("service", service);
          }
          chosen(a.choices());
          json.array("choices", a.choices(), c -> again(c, DecisionMembers::choice));
          json.text("text", a.text());
          json.string("filedAt", a.filedAt().code());
          json.string("outcome", a.outcome().name());
          json.strings("findings", a.findings());
          json.strings("materials", a.materials());
        });
  }

  private void step(Step step) throws IOException {
    json.object(() -> members(step));
  }

  private void members(Step step) throws IOException {
    json.string("step", step.step());
    json.string("party", step.party().code());
    json.text("by", step.by());
    json.text("text", step.text());
    json.string("due", step.due() == null ? null : step.due().toString());
    json.string("after", step.after());
    json.text("dueNote", step.dueNote());
    limit(step.limit());
    Step onReject = step.onReject();
    if (onReject != null) {
      json.object("onReject", () -> members(onReject));
    }
    json.arrayIfAny("basis", step.basis(), this::basis);
  }

  /** What a step may take, and by which law. */
  void limitAndBasis(@Nullable Limit limit, List<Basis> basis) throws IOException {
    limit(limit);
    json.arrayIfAny("basis", basis, this::basis);
  }

  private void limit(@Nullable Limit limit) throws IOException {
    if (limit != null) {
      json.object(
          "limit",
          () -> {
            json.number(limit.unit().member(), limit.amount());
            json.string("after", limit.after());
          });
    }
  }

  private void presumed(Presumed presumed) throws IOException {
    json.object(
        () -> {
          json.string("fact", presumed.fact());
          json.string("value", presumed.value());
          json.text("text", presumed.text());
        });
  }

  private void policy(PolicyRef policy) throws IOException {
    json.object(
        () -> {
          json.string("id", policy.id());
          json.string("digest", policy.digest());
          json.text("title", policy.title());
        });
  }
}
