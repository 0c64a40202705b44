package org.luohu.decision;

import org.luohu.text.Text;

/**
 * A presumption that the decision rests on.
 *
 * @param fact the fact's key in an application file
 * @param value the value presumed
 * @param text the presumption as a clause
 */
public record Presumed(String fact, String value, Text text) {}
