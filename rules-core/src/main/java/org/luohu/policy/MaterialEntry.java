package org.luohu.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Form;
import org.luohu.decision.Retention;
import org.luohu.text.Text;

/**
 * A material that rules of the policy may ask for.
 *
 * @param code the code, one spelling in all policies
 * @param name what it is called
 * @param form original or copy
 * @param retention what becomes of it
 * @param retentionBasis the law that says so; empty where it rests on custom only
 * @param copies how many are wanted, where more than one
 * @param absentWhen stated facts, key to value, that together show that it does not exist; empty
 *     where none does
 * @param anyOf the materials of which any one serves; empty for a material of its own
 * @param replaces the codes of a wider policy's materials in whose place it is handed in; its own
 *     code where it changes what the wider policy says of it
 * @param lifts the codes of a wider policy's materials that need not be handed in beside it
 * @param fate what becomes of it step by step; empty where {@code retention} says it all
 * @param basis the law that asks for it, and replaces or lifts others
 * @param note a remark
 */
public record MaterialEntry(
    String code,
    Text name,
    Form form,
    Retention retention,
    List<Citation> retentionBasis,
    @Nullable Integer copies,
    Map<String, String> absentWhen,
    List<String> anyOf,
    List<String> replaces,
    List<String> lifts,
    List<FateEntry> fate,
    List<Citation> basis,
    @Nullable Text note) {
  /** Copies the collections in. */
  public MaterialEntry {
    absentWhen = Collections.unmodifiableMap(new LinkedHashMap<>(absentWhen));
    anyOf = List.copyOf(anyOf);
    replaces = List.copyOf(replaces);
    lifts = List.copyOf(lifts);
    fate = List.copyOf(fate);
    basis = List.copyOf(basis);
    retentionBasis = List.copyOf(retentionBasis);
  }

  /** Whether a wider policy's material of this code is not asked for where this one is. */
  public boolean displaces(String other) {
    return replaces.contains(other) || lifts.contains(other);
  }

  /** Whether it replaces or lifts any. */
  public boolean displaces() {
    return !replaces.isEmpty() || !lifts.isEmpty();
  }
}
