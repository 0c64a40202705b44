package org.luohu.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.luohu.decision.Fate;

/**
 * What becomes of an original at a step, and for whom.
 *
 * @param fate what becomes of it
 * @param when stated facts, key to value, under which together it does; empty for everybody
 */
public record FateEntry(Fate fate, Map<String, String> when) {
  /** Copies the facts in. */
  public FateEntry {
    when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
  }
}
