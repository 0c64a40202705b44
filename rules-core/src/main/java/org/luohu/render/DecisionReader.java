package org.luohu.render;

import java.util.Arrays;
import java.util.TreeSet;
import org.luohu.decision.Alternative;
import org.luohu.decision.AnswerOption;
import org.luohu.decision.Basis;
import org.luohu.decision.Chosen;
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
import org.luohu.decision.ServiceWords;
import org.luohu.decision.Step;
import org.luohu.decision.Trust;
import org.luohu.decision.Unencoded;
import org.luohu.decision.Verdict;
import org.luohu.decision.VerdictKind;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

/** Reads what {@link DecisionMembers} writes, part by part and in the same order. */
final class DecisionReader {

  private DecisionReader() {}

  static Decision read(byte[] json, String source) {
    Document document = DocumentReader.read(json, source);
    Problems problems = new Problems();
    Written root = Written.of(document, problems);
    Decision decision = decision(root.has("decision") ? root.object("decision") : root);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return decision;
  }

  private static Decision decision(Written w) {
    return new Decision(
        w.constant("outcome", Outcome.class),
        new TreeSet<>(w.constants("possible", Outcome.class)),
        w.truth("exact"),
        verdict(w.object("registration")),
        w.has("channel") ? verdict(w.object("channel")) : null,
        w.list("findings", DecisionReader::finding),
        w.list("materials", DecisionReader::material),
        w.list("unencoded", DecisionReader::unencoded),
        w.list("questions", DecisionReader::question),
        w.list("alternatives", DecisionReader::alternative),
        w.list("steps", DecisionReader::step),
        w.list("presumed", DecisionReader::presumed),
        w.list("policies", DecisionReader::policy),
        w.has("checked") ? w.day("checked") : null,
        service(w),
        w.day("filedOn"),
        w.region("filedAt"),
        w.has("target") ? w.region("target") : null,
        w.list("choices", DecisionReader::choice),
        w.said("asked"),
        w.string("engine"),
        w.texts("notes"));
  }

  private static ServiceWords service(Written w) {
    Written words = w.object("serviceWords");
    return new ServiceWords(
        w.string("service"),
        words.said("whether"),
        words.said("granted"),
        words.said("refused"),
        words.has("way") ? words.said("way") : null);
  }

  private static Chosen choice(Written w) {
    return new Chosen(w.string("key"), w.string("code"), w.said("label"));
  }

  private static Verdict verdict(Written w) {
    return new Verdict(
        w.constant("outcome", Outcome.class),
        new TreeSet<>(w.constants("possible", Outcome.class)));
  }

  private static Finding finding(Written w) {
    return new Finding(
        w.choice("effect", Effect.class),
        w.string("code"),
        w.choice("verdict", VerdictKind.class),
        w.said("text"),
        w.text("to"),
        w.text("remedy"),
        w.has("earliest") ? w.day("earliest") : null,
        w.list("basis", DecisionReader::basis),
        w.list("facts", DecisionReader::fact),
        w.stringOrNone("policy"));
  }

  private static Basis basis(Written w) {
    return new Basis(
        w.string("source"), w.said("title"), w.article(), w.choice("trust", Trust.class));
  }

  private static Fact fact(Written w) {
    return new Fact(w.string("fact"), w.string("value"), w.said("text"), w.truth("presumed"));
  }

  private static Material material(Written w) {
    return new Material(
        w.string("code"),
        w.said("name"),
        w.choice("form", Form.class),
        w.choice("retention", Retention.class),
        w.has("retentionByCustom") && w.truth("retentionByCustom"),
        w.choice("state", MaterialState.class),
        w.strings("anyOf"),
        w.list("replaces", DecisionReader::displaced),
        w.list("lifts", DecisionReader::displaced),
        w.list("basis", DecisionReader::basis),
        w.list("questions", DecisionReader::question),
        w.strings("policies"),
        w.list("fate", DecisionReader::fate),
        w.text("note"));
  }

  private static Displaced displaced(Written w) {
    return new Displaced(w.string("code"), w.said("name"), w.list("basis", DecisionReader::basis));
  }

  private static Fate fate(Written w) {
    return new Fate(
        w.string("at"),
        w.choice("do", Fate.Act.class),
        w.choice("by", Party.class),
        w.has("part") ? w.choice("part", Fate.Part.class) : null);
  }

  private static Limit limit(Written w) {
    Limit.Unit unit =
        Arrays.stream(Limit.Unit.values())
            .filter(each -> w.has(each.member()))
            .findFirst()
            .orElse(Limit.Unit.WORKING_DAYS);
    return new Limit(w.number(unit.member()), unit, w.string("after"));
  }

  private static Unencoded unencoded(Written w) {
    return new Unencoded(
        w.string("policy"),
        w.string("article"),
        w.said("why"),
        w.list("basis", DecisionReader::basis));
  }

  private static Question question(Written w) {
    return new Question(
        w.string("fact"),
        w.said("text"),
        w.list("options", DecisionReader::option),
        w.list("because", DecisionReader::reason));
  }

  private static AnswerOption option(Written w) {
    return new AnswerOption(w.string("code"), w.said("text"));
  }

  private static Reason reason(Written w) {
    return new Reason(
        w.string("rule"),
        w.string("policy"),
        w.strings("codes"),
        w.texts("says"),
        w.list("basis", DecisionReader::basis));
  }

  private static Alternative alternative(Written w) {
    return new Alternative(
        w.has("service") ? w.string("service") : null,
        w.list("choices", DecisionReader::choice),
        w.said("text"),
        w.region("filedAt"),
        w.constant("outcome", Outcome.class),
        w.strings("findings"),
        w.strings("materials"));
  }

  private static Step step(Written w) {
    return new Step(
        w.string("step"),
        w.choice("party", Party.class),
        w.said("text"),
        w.has("due") ? w.day("due") : null,
        w.has("limit") ? limit(w.object("limit")) : null,
        w.text("dueNote"),
        w.has("onReject") ? step(w.object("onReject")) : null,
        w.list("basis", DecisionReader::basis));
  }

  private static Presumed presumed(Written w) {
    return new Presumed(w.string("fact"), w.stringOrNone("value"), w.said("text"));
  }

  private static PolicyRef policy(Written w) {
    return new PolicyRef(w.string("id"), w.string("digest"), w.said("title"));
  }
}
