package org.luohu.cases;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.decision.Finding;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.world.World;

/**
 * The words that case files may use.
 *
 * @param findings the codes of findings
 * @param materials the codes of materials
 * @param facts the keys of stated facts
 * @param world the regions, ethnicities and calendars that there are
 */
public record KnownCodes(
    SortedSet<String> findings, SortedSet<String> materials, SortedSet<String> facts, World world) {

  /** Copies the sets in. */
  public KnownCodes {
    findings = Collections.unmodifiableSortedSet(new TreeSet<>(findings));
    materials = Collections.unmodifiableSortedSet(new TreeSet<>(materials));
    facts = Collections.unmodifiableSortedSet(new TreeSet<>(facts));
  }

  /** What the policies of a library explain, what is found where no rule speaks, and all facts. */
  public static KnownCodes of(Services services, PolicyLibrary library) {
    SortedSet<String> findings =
        new TreeSet<>(List.of(Finding.UNCOVERED, Finding.NO_CHANNEL, Finding.IN_FORCE_UNCERTAIN));
    SortedSet<String> materials = new TreeSet<>();
    for (Policy policy : library.all()) {
      findings.addAll(policy.manifest().findings().keySet());
      materials.addAll(policy.manifest().materials().keySet());
    }
    SortedSet<String> facts = new TreeSet<>();
    for (Service service : services.all()) {
      ServiceDescription described = ServiceDescription.of(service);
      materials.addAll(described.materials());
      described.vocabulary().statedFacts().forEach(fact -> facts.add(fact.key()));
    }
    return new KnownCodes(findings, materials, facts, library.world());
  }
}
