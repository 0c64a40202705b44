package org.luohu.decision;

import java.util.List;
import org.luohu.text.Text;

/**
 * A rule that wants to know a fact.
 *
 * @param rule the rule's name, a sentence of the law
 * @param policy the policy version that has it
 * @param codes the codes of its findings
 * @param says what it says where it holds: its findings and the names of its materials
 * @param basis the law behind it
 */
public record Reason(
    String rule, String policy, List<String> codes, List<Text> says, List<Basis> basis) {

  /** Copies the lists in. */
  public Reason {
    codes = List.copyOf(codes);
    says = List.copyOf(says);
    basis = List.copyOf(basis);
  }
}
