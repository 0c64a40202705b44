package org.luohu.cli;

import picocli.CommandLine.Mixin;

/** A verb over a tree of policies. */
abstract class PolicyVerb extends Verb {

  @Mixin final PolicyOptions policies = new PolicyOptions();

  PolicyVerb(Terminal terminal) {
    super(terminal);
  }
}
