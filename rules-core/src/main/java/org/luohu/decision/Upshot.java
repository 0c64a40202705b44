package org.luohu.decision;

import java.util.List;

/**
 * What a decision comes to, without the words behind it: for whoever counts or compares many.
 *
 * @param outcome the outcome over both verdicts
 * @param findings what the rules say; they name no facts
 * @param materials what to bring; they ask no questions
 */
public record Upshot(Outcome outcome, List<Finding> findings, List<Material> materials) {

  /** Copies the lists in. */
  public Upshot {
    findings = List.copyOf(findings);
    materials = List.copyOf(materials);
  }
}
