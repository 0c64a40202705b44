package org.luohu.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.drl.Consequence;
import org.luohu.text.Text;

/**
 * What a policy version says of itself: its field of application, sources, findings, materials and
 * steps.
 *
 * @param title the title
 * @param kind registration or channel
 * @param service the service whose decisions it takes part in
 * @param applies where it applies
 * @param repealedFrom the first day on which it is no longer in force, where it was repealed
 *     without a successor
 * @param inForceUncertain the days on which it may have begun, where that is uncertain
 * @param sources the sources by id
 * @param findings the findings by code
 * @param materials the materials by code
 * @param steps the procedure
 * @param leavesOpen the situations that no rule covers on purpose
 */
public record Manifest(
    Text title,
    PolicyKind kind,
    String service,
    Scope applies,
    @Nullable LocalDate repealedFrom,
    @Nullable InForceWindow inForceUncertain,
    Map<String, Source> sources,
    Map<String, FindingEntry> findings,
    Map<String, MaterialEntry> materials,
    List<StepEntry> steps,
    List<OpenSituation> leavesOpen) {

  /** Copies the collections in. */
  public Manifest {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    materials = Collections.unmodifiableMap(new LinkedHashMap<>(materials));
    steps = List.copyOf(steps);
    leavesOpen = List.copyOf(leavesOpen);
  }

  /** A manifest that begins with a head. */
  static Manifest of(
      Head head,
      Map<String, Source> sources,
      Map<String, FindingEntry> findings,
      Map<String, MaterialEntry> materials,
      List<StepEntry> steps,
      List<OpenSituation> leavesOpen) {
    return new Manifest(
        head.title(),
        head.kind(),
        head.service(),
        head.applies(),
        head.repealedFrom(),
        head.inForceUncertain(),
        sources,
        findings,
        materials,
        steps,
        leavesOpen);
  }

  /** The same manifest with one more finding. */
  Manifest with(FindingEntry finding) {
    Map<String, FindingEntry> more = new LinkedHashMap<>(findings);
    more.put(finding.code(), finding);
    return of(Head.of(this), sources, more, materials, steps, leavesOpen);
  }

  /** The material that a rule asks for with a consequence; null where it asks for none. */
  public @Nullable MaterialEntry material(Consequence consequence) {
    return consequence.effect().equals("need") ? materials.get(consequence.code()) : null;
  }

  /** Whether any of its materials replaces or lifts a wider policy's. */
  public boolean displaces() {
    return materials.values().stream().anyMatch(MaterialEntry::displaces);
  }

  /** What a rule says with a consequence, in words: the code where nothing explains it. */
  public Text words(Consequence consequence) {
    MaterialEntry material = material(consequence);
    FindingEntry finding = findings.get(consequence.code());
    return material != null
        ? material.name()
        : finding != null ? finding.text() : Text.plain(consequence.code());
  }

  /** The articles on which a consequence rests. */
  public List<Citation> basis(Consequence consequence) {
    MaterialEntry material = material(consequence);
    FindingEntry finding = findings.get(consequence.code());
    return material != null ? material.basis() : finding != null ? finding.basis() : List.of();
  }

  /** Citations as a decision says them. */
  public List<Basis> bases(List<Citation> citations) {
    return citations.stream().map(this::basis).toList();
  }

  private Basis basis(Citation citation) {
    return Objects.requireNonNull(sources.get(citation.source())).basis(citation.article());
  }

  /** The earliest day on which a source that it cites was last checked; null if it cites none. */
  public @Nullable LocalDate checked() {
    return Stream.of(
            findings.values().stream().map(FindingEntry::basis),
            steps.stream().map(StepEntry::basis),
            materials.values().stream()
                .flatMap(material -> Stream.of(material.basis(), material.retentionBasis())))
        .flatMap(bases -> bases)
        .flatMap(List::stream)
        .map(citation -> Objects.requireNonNull(sources.get(citation.source())).checked())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The number of a step in the procedure, from 1; 0 where there is none. */
  public int step(String step) {
    return steps.stream().map(StepEntry::step).toList().indexOf(step) + 1;
  }
}
