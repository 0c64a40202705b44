package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.luohu.decision.Basis;
import org.luohu.policy.Citation;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;

/** Looks up what a policy's manifest says of a code. Loading has made sure that it says something. */
final class Entries {

  private Entries() {}

  static MaterialEntry material(Policy policy, String code) {
    MaterialEntry entry = policy.manifest().materials().get(code);
    if (entry == null) {
      throw new IllegalStateException(policy.id() + " has no material " + code);
    }
    return entry;
  }

  static FindingEntry finding(Policy policy, String code) {
    FindingEntry entry = policy.manifest().findings().get(code);
    if (entry == null) {
      throw new IllegalStateException(policy.id() + " has no finding " + code);
    }
    return entry;
  }

  static List<Basis> basis(Policy policy, List<Citation> citations) {
    List<Basis> basis = new ArrayList<>();
    for (Citation citation : citations) {
      Source source = policy.manifest().sources().get(citation.source());
      if (source == null) {
        throw new IllegalStateException(policy.id() + " has no source " + citation.source());
      }
      basis.add(new Basis(source.id(), source.title(), citation.article(), source.trust()));
    }
    return basis;
  }
}
