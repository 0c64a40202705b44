package org.luohu.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.luohu.document.BinaryOutput;
import org.luohu.drl.Condition;
import org.luohu.drl.Consequence;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Span;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** Writes a version into the form that {@link PolicyDecoder} reads, component by component. */
final class PolicyEncoder {

  private final BinaryOutput out = new BinaryOutput();

  private PolicyEncoder() {}

  static byte[] head(Head head) {
    PolicyEncoder encoder = new PolicyEncoder();
    encoder.write(head);
    return encoder.out.toByteArray();
  }

  static byte[] policy(Policy policy) {
    PolicyEncoder encoder = new PolicyEncoder();
    encoder.write(policy);
    return encoder.out.toByteArray();
  }

  private void write(Policy policy) {
    out.text(policy.region());
    out.text(policy.matter());
    out.day(policy.firstDay());
    write(policy.manifest());
    out.list(policy.rules(), this::write);
    out.list(policy.notEncoded().articles(), this::write);
    out.list(policy.notEncoded().choices(), this::write);
    out.text(policy.digest());
  }

  private void write(Manifest manifest) {
    write(Head.of(manifest));
    out.list(manifest.sources().values(), this::write);
    out.list(manifest.findings().values(), this::write);
    out.list(manifest.materials().values(), this::write);
    out.list(manifest.steps(), this::write);
    out.list(manifest.leavesOpen(), this::write);
  }

  private void write(Head head) {
    write(head.title());
    out.one(head.kind());
    out.text(head.service());
    write(head.applies());
    out.optional(head.repealedFrom(), out::day);
    out.optional(head.inForceUncertain(), this::write);
  }

  private void write(Scope scope) {
    out.list(scope.counter(), this::write);
    out.list(scope.target(), this::write);
    out.one(scope.between());
  }

  private void write(Region region) {
    out.text(region.code());
  }

  private void write(InForceWindow window) {
    out.day(window.from());
    out.day(window.to());
  }

  private void write(Source source) {
    out.text(source.id());
    write(source.title());
    out.optional(source.issuer(), this::write);
    out.optional(source.number(), out::text);
    out.optional(source.date(), out::day);
    out.optional(source.inForce(), out::day);
    out.optional(source.readAt(), out::text);
    out.one(source.trust());
    write(new TreeMap<>(source.headings())); // the order of its own is another in each process
    out.day(source.checked());
  }

  private void write(FindingEntry finding) {
    out.text(finding.code());
    write(finding.text());
    out.optional(finding.to(), this::write);
    out.optional(finding.remedy(), this::write);
    out.optional(finding.earliest(), this::write);
    out.list(finding.basis(), this::write);
  }

  private void write(Earliest earliest) {
    out.number(earliest.years());
    write(earliest.after());
  }

  private void write(MaterialEntry material) {
    out.text(material.code());
    write(material.name());
    out.one(material.form());
    out.one(material.retention());
    out.list(material.retentionBasis(), this::write);
    out.optional(material.copies(), out::number);
    write(material.absentWhen());
    out.list(material.anyOf(), out::text);
    out.list(material.replaces(), out::text);
    out.list(material.lifts(), out::text);
    out.list(material.fate(), this::write);
    out.list(material.basis(), this::write);
    out.optional(material.note(), this::write);
  }

  private void write(FateEntry entry) {
    out.text(entry.fate().at());
    out.one(entry.fate().act());
    out.one(entry.fate().by());
    out.optional(entry.fate().part(), out::one);
    write(entry.when());
  }

  private void write(StepEntry step) {
    out.text(step.step());
    out.one(step.by());
    write(step.text());
    out.optional(step.due(), this::write);
    out.list(step.onlyWhen().entrySet(), this::write);
    out.optional(step.onReject(), this::write);
    out.list(step.basis(), this::write);
  }

  private void write(Map.Entry<StatedFact<?>, List<String>> condition) {
    write(condition.getKey());
    out.list(condition.getValue(), out::text);
  }

  private void write(Due due) {
    out.number(due.amount());
    out.one(due.unit());
    out.text(due.after());
    out.optional(due.fact(), this::write);
  }

  private void write(StatedFact<?> fact) {
    out.text(fact.key());
  }

  private void write(OpenSituation open) {
    write(open.when());
    write(open.why());
    out.number(open.leftToPlaces() ? 1 : 0);
  }

  private void write(UnencodedArticle article) {
    write(article.source());
    out.text(article.article());
    write(article.why());
    out.optional(article.touches(), this::write);
  }

  private void write(EncodingChoice choice) {
    write(choice.question());
    write(choice.chosen());
  }

  private void write(Citation citation) {
    out.text(citation.source());
    out.text(citation.article());
  }

  private void write(Text text) {
    out.text(text.zh());
    out.text(text.en());
  }

  private void write(Map<String, String> texts) {
    out.list(
        texts.entrySet(),
        entry -> {
          out.text(entry.getKey());
          out.text(entry.getValue());
        });
  }

  private void write(Rule rule) {
    out.text(rule.name());
    out.text(rule.source());
    out.list(rule.patterns(), this::write);
    out.list(rule.consequences(), this::write);
    write(rule.span());
  }

  private void write(Condition condition) {
    out.list(condition.patterns(), this::write);
  }

  private void write(Pattern pattern) {
    out.text(pattern.factType().name());
    out.list(pattern.expressions(), this::write);
    write(pattern.span());
  }

  private void write(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      out.number(PolicyDecoder.COMPARISON);
      out.text(comparison.property().factType());
      out.text(comparison.property().name());
      out.one(comparison.operator());
      out.list(
          comparison.constants(),
          constant -> out.text(constant instanceof Enum<?> one ? one.name() : constant.toString()));
      write(comparison.span());
    } else if (expression instanceof Expression.And and) {
      out.number(PolicyDecoder.AND);
      out.list(and.parts(), this::write);
    } else if (expression instanceof Expression.Or or) {
      out.number(PolicyDecoder.OR);
      out.list(or.parts(), this::write);
    } else {
      out.number(PolicyDecoder.NOT);
      write(((Expression.Not) expression).part());
    }
  }

  private void write(Consequence consequence) {
    out.text(consequence.effect());
    out.text(consequence.code());
    write(consequence.effectSpan());
    write(consequence.codeSpan());
  }

  private void write(Span span) {
    out.number(span.line());
    out.number(span.column());
    out.number(span.length());
  }
}
