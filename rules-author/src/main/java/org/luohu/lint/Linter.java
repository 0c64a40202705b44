package org.luohu.lint;

import org.luohu.application.Services;
import org.luohu.policy.PolicyFiles;

/**
 * Looks at one tree again and again, as an editor does: finds what {@link PolicyLint} finds, and
 * reads only what has changed. For one thread.
 */
public final class Linter {

  private final Services services;
  private final LintMemo memo = new LintMemo();

  /**
   * A linter.
   *
   * @param services the services whose law the tree holds
   */
  public Linter(Services services) {
    this.services = services;
  }

  /** Looks at the tree as it is now. */
  public LintedTree look(PolicyFiles files) {
    return new PolicyLint(services, files, memo).look();
  }
}
