package org.luohu.decision;

import java.util.List;
import org.luohu.text.Text;

/**
 * An article that is no rule and concerns this family (没有写成规则的条文): what it asks was not looked at.
 *
 * @param policy the policy version that names it, by id
 * @param article the article or passage
 * @param why why it is no rule
 * @param basis its source
 */
public record Unencoded(String policy, String article, Text why, List<Basis> basis) {

  /** Copies the list in. */
  public Unencoded {
    basis = List.copyOf(basis);
  }
}
