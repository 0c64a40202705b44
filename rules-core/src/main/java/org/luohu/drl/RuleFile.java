package org.luohu.drl;

import java.util.List;

/**
 * A rule file as read.
 *
 * @param source its name
 * @param packageName its package
 * @param rules its rules, in their order
 */
public record RuleFile(String source, String packageName, List<Rule> rules) {

  /** Copies the rules in. */
  public RuleFile {
    rules = List.copyOf(rules);
  }
}
