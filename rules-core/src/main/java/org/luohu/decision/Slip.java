package org.luohu.decision;

import org.jspecify.annotations.Nullable;

/**
 * What a counter writes on an application for itself. It goes with the answer, so that paper and
 * case stay together; no rule sees it and no decision or record of one holds it.
 *
 * @param caseNo the number of the case; null for none
 * @param note a note; null for none
 */
public record Slip(@Nullable String caseNo, @Nullable String note) {

  /** The key of the number in files. */
  public static final String CASE_NO = "case-no";

  /** The key of the note in files. */
  public static final String NOTE = "note";

  /** Nothing written. */
  public static final Slip BLANK = new Slip(null, null);

  /** Whether it says nothing. */
  public boolean blank() {
    return caseNo == null && note == null;
  }
}
