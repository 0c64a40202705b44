package org.luohu.cli;

import org.luohu.author.Workshop;
import picocli.CommandLine.Mixin;

/** A verb over a tree of policies. */
abstract class PolicyVerb extends Verb {

  @Mixin final PolicyOptions policies = new PolicyOptions();

  PolicyVerb(Terminal terminal) {
    super(terminal);
  }

  /**
   * The tree asked for, opened; what in it is not what was published is told on standard error.
   *
   * @throws org.luohu.problem.ProblemsException if it would not load
   */
  final Workshop workshop() {
    Workshop workshop = policies.workshop();
    terminal.warnings(workshop.torn(), language());
    return workshop;
  }
}
