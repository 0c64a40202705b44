package org.luohu.drl;

/**
 * What a rule says when it holds.
 *
 * @param effect the collector's method
 * @param code the finding's code
 * @param effectSpan where the effect stands
 * @param codeSpan where the code stands
 */
public record Consequence(String effect, String code, Span effectSpan, Span codeSpan) {}
