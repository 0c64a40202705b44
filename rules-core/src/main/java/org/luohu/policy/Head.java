package org.luohu.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What a manifest says first and what selects a version: known without reading the rest of it.
 *
 * @param title the title
 * @param kind registration or channel
 * @param service the service whose decisions it takes part in
 * @param applies where it applies
 * @param repealedFrom the first day on which it is no longer in force, where it was repealed
 *     without a successor
 * @param inForceUncertain the days on which it may have begun, where that is uncertain
 */
record Head(
    Text title,
    PolicyKind kind,
    String service,
    Scope applies,
    @Nullable LocalDate repealedFrom,
    @Nullable InForceWindow inForceUncertain) {

  /** The head of a manifest. */
  static Head of(Manifest manifest) {
    return new Head(
        manifest.title(),
        manifest.kind(),
        manifest.service(),
        manifest.applies(),
        manifest.repealedFrom(),
        manifest.inForceUncertain());
  }

  /** Whether it may have begun by a day, though it is not certain on that day. */
  boolean inDoubt(LocalDate day) {
    return inForceUncertain != null && inForceUncertain.holds(day);
  }

  /** Whether the version is repealed on a day. */
  boolean repealed(LocalDate day) {
    return repealedFrom != null && !day.isBefore(repealedFrom);
  }
}
