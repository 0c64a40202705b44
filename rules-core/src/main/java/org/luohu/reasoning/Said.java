package org.luohu.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.policy.Citation;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;

/**
 * One thing that a rule says when it holds, with what the policy's manifest says of its code.
 * Loading has made sure that it says something.
 *
 * @param policy the id of the policy that says it
 * @param effect the effect
 * @param code the code
 * @param finding what the manifest says of a finding of this code, if there is one
 * @param material what it says of a material of this code, if there is one
 * @param basis the law cited for it
 */
record Said(
    String policy,
    Effect effect,
    String code,
    @Nullable FindingEntry finding,
    @Nullable MaterialEntry material,
    List<Basis> basis) {

  static Said of(Policy policy, Consequence consequence) {
    Effect effect = Effect.of(consequence.effect());
    FindingEntry finding = policy.manifest().findings().get(consequence.code());
    MaterialEntry material = policy.manifest().materials().get(consequence.code());
    List<Citation> cited = effect == Effect.NEED ? cited(material) : cited(finding);
    List<Basis> basis = policy.manifest().bases(cited);
    return new Said(policy.id(), effect, consequence.code(), finding, material, basis);
  }

  private static List<Citation> cited(@Nullable FindingEntry entry) {
    return entry == null ? List.of() : entry.basis();
  }

  private static List<Citation> cited(@Nullable MaterialEntry entry) {
    return entry == null ? List.of() : entry.basis();
  }

  /** Whether it asks for a material. */
  boolean needs() {
    return effect == Effect.NEED;
  }

  /** What the manifest says of the material asked for. */
  MaterialEntry materialEntry() {
    if (material == null) {
      throw new IllegalStateException("no manifest entry of the material " + code);
    }
    return material;
  }

  /** What the manifest says of the finding. */
  FindingEntry findingEntry() {
    if (finding == null) {
      throw new IllegalStateException("no manifest entry of the finding " + code);
    }
    return finding;
  }
}
