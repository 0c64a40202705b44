package org.luohu.decision;

import org.luohu.text.Text;

/**
 * A stated fact that made a finding so.
 *
 * @param fact the fact's key in an application file
 * @param value its value as files spell it
 * @param text fact and value in words
 * @param presumed whether the value was presumed rather than stated or deduced
 */
public record Fact(
    String fact,
    String value,
    Text text,
    boolean presumed) {}
