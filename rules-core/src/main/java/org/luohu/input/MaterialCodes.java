package org.luohu.input;

import java.util.Set;
import java.util.TreeSet;

/** The spelling of materials in files. */
public final class MaterialCodes {

  /** The codes that all policies share; a policy may add others. */
  public static final Set<String> CORE =
      java.util.Collections.unmodifiableSortedSet(
          new TreeSet<>(
              Set.of(
                  "birth-certificate",
                  "foreign-birth-certificate",
                  "father-id-card",
                  "mother-id-card",
                  "father-hukou-booklet",
                  "mother-hukou-booklet",
                  "grandparents-hukou-booklet",
                  "marriage-certificate",
                  "non-marital-statement",
                  "paternity-test",
                  "commitment",
                  "residence-proof",
                  "ethnicity-form",
                  "unit-consent",
                  "no-housing-proof",
                  "kinship-proof",
                  "adoption-certificate",
                  "translation",
                  "legalisation",
                  "no-foreign-status-statement",
                  "child-entry-document",
                  "parents-entry-documents",
                  "custody-proof",
                  "admission-form",
                  "civil-affairs-opinion",
                  "death-certificate",
                  "surname-proof")));

  private MaterialCodes() {}

  /** Whether a text has the form of a code: lower-case words joined by hyphens. */
  static boolean wellFormed(String text) {
    return text.length() <= 60 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }
}
